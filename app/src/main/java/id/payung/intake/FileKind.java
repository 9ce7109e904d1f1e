package id.payung.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// Tells by its first bytes what a file is; its name may say anything.
final class FileKind {
    private static final int HEAD = 1 << 16;

    private FileKind() {}

    /// @throws Refused for anything that is no XLSX or delimited text
    static Spreadsheet open(Path path, Limits limits) throws IOException {
        if (Files.isDirectory(path)) {
            throw new Refused(Refusal.FOLDER);
        }
        var head = head(path);
        long size = Files.size(path);
        if (size > limits.fileBytes()) {
            throw new Refused(Refusal.fileTooLarge(limits.fileBytes() >> 20));
        }
        if (head.isBlank()) {
            throw new Refused(Refusal.EMPTY);
        }
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return new XlsxFile(path, limits);
        }
        var reason = refusal(head);
        if (!reason.isEmpty()) {
            throw new Refused(reason);
        }
        return new CsvFile(path, limits);
    }

    /// The first bytes, each as the character of its number.
    private static String head(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (AccessDeniedException | NoSuchFileException e) {
            throw new Refused(Refusal.UNOPENED);
        }
    }

    private static String refusal(String head) {
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            boolean encrypted = head.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0");
            return encrypted ? Refusal.ENCRYPTED : Refusal.OLD_EXCEL;
        }
        if (head.startsWith("%PDF")) {
            return Refusal.PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return Refusal.DOCUMENT;
        }
        if (head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("\u0089PNG") || head.startsWith("GIF8")) {
            return Refusal.PICTURE;
        }
        var text = head.stripLeading().toLowerCase(Locale.ROOT);
        boolean markup = text.startsWith("<html")
                || text.startsWith("<!doctype")
                || text.startsWith("<?xml")
                || text.startsWith("<table");
        return markup ? Refusal.WEB_PAGE : "";
    }
}
