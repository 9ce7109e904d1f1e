package id.payung.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

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
        this.xml = new Xml(part, limits.cellChars());
        this.limits = limits;
        this.shared = shared;
        this.budget = budget;
        this.cells = new String[limits.columns()];
        Arrays.fill(cells, "");
    }

    Sheet read(String name, String part, boolean from1904) throws IOException {
        while (xml.next()) {
            if (xml.starts("row")) {
                row();
            } else if (xml.starts("mergeCell")) {
                merge();
            }
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
        while (xml.next() && !xml.ends("row")) {
            if (!xml.starts("c")) {
                continue;
            }
            var address = xml.attribute("r");
            if (address != null && xml.isEmptyElement()) {
                continue;
            }
            column = address == null ? column + 1 : CellAddress.column(address);
            if (column < 0 || (address != null && CellAddress.line(address) != line)) {
                throw new Refused(line, Refusal.REFERENCE);
            }
            cell(column);
        }
        keepRow();
    }

    private void cell(int column) throws IOException {
        var type = xml.attribute("t");
        text.setLength(0);
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v") || xml.starts("t")) {
                xml.text(text, line);
            } else if (xml.starts("rPh")) {
                SharedStrings.skip(xml, "rPh");
            }
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
        int number = 0;
        for (int i = 0; i < index.length(); i++) {
            int digit = index.charAt(i) - '0';
            number = number * 10 + digit;
            if (digit < 0 || digit > 9 || number >= shared.size()) {
                throw new Refused(line, Refusal.BROKEN);
            }
        }
        return shared.get(number);
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
