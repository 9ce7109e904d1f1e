package id.payung.intake;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Copies the XML of one sheet and sets cells in it. Everything else stays as it is written, to the last blank: a
/// parser would drop declarations and attributes that only Excel understands.
final class SheetEditor {
    private static final Pattern ENCODING = Pattern.compile("encoding=[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int DECLARATION_BYTES = 200;

    private final ReturnedSheet returned;
    private NavigableMap<Integer, String> waiting = new TreeMap<>();
    private String prefix = "";
    private String style = "";
    private int line;
    private int column;
    private boolean replacing;

    SheetEditor(ReturnedSheet returned) {
        this.returned = returned;
    }

    void edit(InputStream part, OutputStream out) throws IOException {
        var in = new BufferedInputStream(part);
        var charset = charset(in);
        var writer = new BufferedWriter(new OutputStreamWriter(out, charset), 1 << 16);
        var tokens = new XmlTokens(new InputStreamReader(in, charset));
        int lastLine = returned.lastLine();
        while (tokens.next()) {
            token(tokens, writer);
            if (line == lastLine && tokens.isEnd("row")) {
                tokens.copyRest(writer);
            }
        }
        writer.flush();
    }

    private void token(XmlTokens tokens, Writer out) throws IOException {
        if (replacing) {
            replacing = !tokens.isEnd("c");
            return;
        }
        if (tokens.isStart("row")) {
            row(tokens, out);
        } else if (tokens.isStart("c") && !waiting.isEmpty()) {
            cell(tokens, out);
        } else if (tokens.isEnd("row")) {
            flush(Integer.MAX_VALUE, out);
            out.append(tokens.text());
        } else if (tokens.isStart("dimension")) {
            out.append(widened(tokens));
        } else {
            out.append(tokens.text());
        }
    }

    private void row(XmlTokens tokens, Writer out) throws IOException {
        var number = tokens.attribute("r");
        line = number.isEmpty() ? line + 1 : CellAddress.line(number);
        column = -1;
        style = "";
        prefix = tokens.prefix();
        waiting = returned.cells(line);
        if (waiting.isEmpty()) {
            out.append(tokens.text());
        } else if (tokens.isEmptyElement()) {
            out.append(tokens.without("spans").replaceAll("/>$", ">"));
            flush(Integer.MAX_VALUE, out);
            out.append("</" + prefix + "row>");
        } else {
            // How far the row spans is a hint that would now be wrong.
            out.append(tokens.without("spans"));
        }
    }

    private void cell(XmlTokens tokens, Writer out) throws IOException {
        var address = tokens.attribute("r");
        column = address.isEmpty() ? column + 1 : CellAddress.column(address);
        flush(column, out);
        if (waiting.containsKey(column)) {
            style = tokens.attribute("s");
            flush(column + 1, out);
            replacing = !tokens.isEmptyElement();
        } else {
            style = tokens.attribute("s");
            out.append(tokens.text());
        }
    }

    /// Writes the waiting cells left of a column. They look like the cell before them.
    private void flush(int before, Writer out) throws IOException {
        while (!waiting.isEmpty() && waiting.firstKey() < before) {
            var cell = waiting.pollFirstEntry();
            out.append("<" + prefix + "c r=\"" + CellAddress.of(cell.getKey(), line) + '"');
            if (!style.isEmpty()) {
                out.append(" s=\"" + style + '"');
            }
            if (cell.getValue().isEmpty()) {
                out.append("/>");
                continue;
            }
            out.append(" t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">");
            out.append(escaped(cell.getValue()));
            out.append("</" + prefix + "t></" + prefix + "is></" + prefix + "c>");
        }
    }

    /// `dimension` says which cells are in use.
    private String widened(XmlTokens tokens) {
        var range = tokens.attribute("ref");
        int colon = range.indexOf(':');
        var from = colon < 0 ? range : range.substring(0, colon);
        var to = colon < 0 ? range : range.substring(colon + 1);
        int last = returned.columns().last();
        if (CellAddress.line(to) < 0 || CellAddress.column(to) >= last) {
            return tokens.text().toString();
        }
        var wide = from + ":" + CellAddress.of(last, CellAddress.line(to));
        return tokens.text()
                .toString()
                .replace('"' + range + '"', '"' + wide + '"')
                .replace("'" + range + "'", "'" + wide + "'");
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(c >= ' ' && c != 0xFFFE && c != 0xFFFF ? c : ' ');
            }
        });
        return escaped.toString();
    }

    private static Charset charset(InputStream in) throws IOException {
        in.mark(DECLARATION_BYTES);
        var head = in.readNBytes(DECLARATION_BYTES);
        in.reset();
        if (head.length > 1 && (head[0] == (byte) 0xFE || head[0] == (byte) 0xFF)) {
            return head[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        var encoding = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        try {
            return encoding.find() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refused(Refusal.BROKEN);
        }
    }
}
