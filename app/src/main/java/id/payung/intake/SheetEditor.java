package id.payung.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/// Copies the XML of one sheet and sets cells in it. Everything else stays as it is written, to the last blank: a
/// parser would drop declarations and attributes that only Excel understands.
final class SheetEditor {
    private final ReturnedSheet returned;
    private final ReturnColumns columns;
    private final XmlTokens tokens;
    private final Writer out;
    /// Cells of ours on their way out.
    private final StringBuilder cells = new StringBuilder();
    private @Nullable Note note;
    private String prefix = "";
    private String style = "";
    private int line;
    private int column;

    /// The first column whose cell may still have to be written.
    private int next;

    private boolean replacing;

    /// @param limits behind which the part was read
    SheetEditor(ReturnedSheet returned, Limits limits, InputStream part, OutputStream out) throws IOException {
        this.returned = returned;
        this.columns = returned.columns();
        var chars = new XmlChars(part, limits.cellChars());
        this.out = new BufferedWriter(new OutputStreamWriter(out, chars.charset()), 1 << 14);
        this.tokens = new XmlTokens(chars, this.out);
    }

    void edit() throws IOException {
        int lastLine = returned.lastLine();
        while (tokens.next()) {
            token();
            if (line == lastLine && tokens.isEnd("row")) {
                tokens.copyRest();
            }
        }
        out.flush();
    }

    private void token() throws IOException {
        if (replacing) {
            tokens.drop();
            replacing = !tokens.isEnd("c");
        } else if (tokens.isStart("row")) {
            row();
        } else if (note != null && tokens.isStart("c")) {
            cell(note);
        } else if (note != null && tokens.isEnd("row")) {
            write(note, columns.last(), tokens.before());
        } else if (tokens.isStart("dimension")) {
            dimension();
        }
    }

    private void row() throws IOException {
        var number = tokens.tag().attribute("r");
        line = number == null ? line + 1 : CellAddress.line(number);
        column = -1;
        style = "";
        prefix = tokens.tag().prefix();
        note = returned.noteOn(line);
        next = columns.first();
        if (note != null) {
            // How far the row spans is a hint that would now be wrong.
            var row = tokens.open("spans").append('>');
            if (tokens.tag().isEmpty()) {
                write(note, columns.last(), row);
                row.append("</").append(prefix).append("row>");
            }
        }
    }

    private void cell(Note note) throws IOException {
        var address = tokens.tag().attribute("r");
        column = address == null ? column + 1 : CellAddress.column(address);
        if (column > next) {
            write(note, column - 1, tokens.before());
        }
        var before = tokens.tag().attribute("s");
        style = before == null ? "" : before;
        if (column == next && columns.of(note, column) != null) {
            write(note, column, tokens.before());
            tokens.drop();
            replacing = !tokens.tag().isEmpty();
        }
    }

    /// Writes our cells up to a column that do not stand yet. They look like the cell before them.
    private void write(Note note, int to, Writer row) throws IOException {
        cells.setLength(0);
        for (; next <= Math.min(to, columns.last()); next++) {
            var text = columns.of(note, next);
            if (text != null) {
                add(text);
            }
        }
        row.append(cells);
    }

    private void add(String text) {
        cells.append('<').append(prefix).append("c r=\"").append(CellAddress.letters(next));
        cells.append(line).append('"');
        if (!style.isEmpty()) {
            cells.append(" s=\"").append(style).append('"');
        }
        if (text.isEmpty()) {
            cells.append("/>");
            return;
        }
        cells.append(" t=\"inlineStr\"><").append(prefix).append("is><").append(prefix);
        cells.append("t xml:space=\"preserve\">");
        addEscaped(text);
        cells.append("</").append(prefix).append("t></").append(prefix).append("is></");
        cells.append(prefix).append("c>");
    }

    private void addEscaped(String text) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < '\uFFFE' && c != '&' && c != '<' && c != '>';
            if (!plain) {
                cells.append(text, written, i).append(escaped(c));
                written = i + 1;
            }
        }
        cells.append(text, written, text.length());
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> " ";
        };
    }

    /// `dimension` says which cells are in use.
    private void dimension() throws IOException {
        var range = tokens.tag().attribute("ref");
        if (range == null) {
            return;
        }
        int colon = range.indexOf(':');
        var from = colon < 0 ? range : range.substring(0, colon);
        var to = colon < 0 ? range : range.substring(colon + 1);
        int last = columns.last();
        if (CellAddress.line(to) > 0 && CellAddress.column(to) < last) {
            tokens.set("ref", from + ":" + CellAddress.of(last, CellAddress.line(to)));
        }
    }
}
