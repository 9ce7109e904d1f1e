package id.payung.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/// Reads the rows of one sheet that hold a value. Cells that are only formatted, down to the last row of a sheet if
/// need be, pass by without being kept. Formulas are not evaluated: their last value counts.
final class SheetReader {
    private final Xml xml;
    private final Limits limits;
    private final List<String> shared;
    private final TextBudget budget;
    private final List<Row> rows = new ArrayList<>();
    private final List<Sheet.Merge> merges = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final String[] cells;
    private BitSet numbers = new BitSet();
    private int width;
    private int line;

    SheetReader(InputStream part, Limits limits, List<String> shared, TextBudget budget) throws IOException {
        this.xml = new Xml(new WithoutEmptyCells(part), limits.cellChars());
        this.limits = limits;
        this.shared = shared;
        this.budget = budget;
        this.cells = new String[limits.columns()];
        Arrays.fill(cells, "");
    }

    Sheet read(String name, String part, boolean from1904) throws IOException {
        int event = xml.next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            if (xml.starts(event, "row")) {
                row();
            } else if (xml.starts(event, "mergeCell")) {
                merge();
            }
            event = xml.next();
        }
        return new Sheet(name, part, rows, merges, from1904);
    }

    private void row() throws IOException {
        var number = xml.attribute("r");
        int next = number == null ? line + 1 : CellAddress.line(number);
        if (next <= line || next > CellAddress.LINES) {
            throw new Refused(line + 1, Refusal.REFERENCE);
        }
        line = next;
        int column = -1;
        int event = xml.next();
        while (!xml.ends(event, "row")) {
            if (xml.starts(event, "c")) {
                var address = xml.attribute("r");
                column = address == null ? column + 1 : CellAddress.column(address);
                if (column < 0 || (address != null && CellAddress.line(address) != line)) {
                    throw new Refused(line, Refusal.REFERENCE);
                }
                cell(column);
            }
            event = xml.next();
        }
        keepRow();
    }

    private void cell(int column) throws IOException {
        var type = xml.attribute("t");
        text.setLength(0);
        int event = xml.next();
        while (!xml.ends(event, "c")) {
            if (xml.starts(event, "v") || xml.starts(event, "t")) {
                xml.text(text, line);
            } else if (xml.starts(event, "rPh")) {
                SharedStrings.skip(xml, "rPh");
            }
            event = xml.next();
        }
        if (text.isEmpty() || "e".equals(type)) {
            return;
        }
        var value = "s".equals(type) ? sharedString(text) : text.toString();
        if (value.isEmpty()) {
            return;
        }
        budget.cell(line, column, value.length());
        cells[column] = value;
        width = Math.max(width, column + 1);
        numbers.set(column, type == null || type.equals("n"));
    }

    private String sharedString(CharSequence index) throws Refused {
        try {
            return shared.get(Integer.parseInt(index, 0, index.length(), 10));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new Refused(line, Refusal.BROKEN);
        }
    }

    private void keepRow() throws Refused {
        if (width == 0) {
            return;
        }
        budget.row(line);
        rows.add(new Row(line, Arrays.copyOf(cells, width), numbers));
        Arrays.fill(cells, 0, width, "");
        numbers = new BitSet();
        width = 0;
    }

    private void merge() throws Refused {
        var range = xml.attribute("ref");
        int colon = range == null ? -1 : range.indexOf(':');
        if (range == null || colon < 0) {
            return;
        }
        int from = CellAddress.line(range.substring(0, colon));
        int to = CellAddress.line(range.substring(colon + 1));
        int column = CellAddress.column(range);
        if (column >= 0 && column < limits.columns() && from > 0 && to > from) {
            merges.add(new Sheet.Merge(column, from, to));
        }
        if (merges.size() > limits.rows()) {
            throw new Refused(Refusal.tooManyRows(limits.rows()));
        }
    }
}
