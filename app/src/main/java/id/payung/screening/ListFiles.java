package id.payung.screening;

import id.payung.intake.ListFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// The lists given on the command line: folders read recursively in code-point order of the path. Hidden files and the
/// lock files of spreadsheet programs (`~$…`) are counted but not read.
///
/// @param notRead names of the files passed over
record ListFiles(List<ListFile> lists, List<String> notRead) {
    /// @throws Usage if an argument does not exist or two inputs have one name
    static ListFiles in(List<Path> arguments) throws IOException, Usage {
        var lists = new ArrayList<ListFile>();
        var notRead = new ArrayList<String>();
        for (var argument : arguments) {
            if (!Files.exists(argument)) {
                throw new Usage("tidak ada: " + argument);
            }
            var parent = argument.toAbsolutePath().normalize().getParent();
            for (var path : filesOf(argument.toAbsolutePath().normalize())) {
                var name = nameOf(parent == null ? path : parent.relativize(path));
                if (isPassedOver(path, argument.toAbsolutePath().normalize())) {
                    notRead.add(name);
                } else {
                    lists.add(new ListFile(path, name));
                }
            }
        }
        lists.sort(Comparator.comparing(ListFile::file, ListFiles::byCodePoint));
        notRead.sort(ListFiles::byCodePoint);
        var seen = new HashSet<String>();
        for (var list : lists) {
            if (!seen.add(list.file())) {
                throw new Usage("dua masukan bernama sama: " + list.file());
            }
        }
        return new ListFiles(lists, notRead);
    }

    /// Folders reached by a link are read too: passing over them would lose whole lists in silence.
    private static List<Path> filesOf(Path argument) throws IOException, Usage {
        try (var files = Files.walk(argument, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(path -> !Files.isDirectory(path)).toList();
        } catch (UncheckedIOException e) {
            throw new Usage("folder tidak terbaca: " + e.getMessage());
        }
    }

    /// Any part of the path below the argument may be hidden.
    private static boolean isPassedOver(Path path, Path argument) {
        for (var part : argument.equals(path) ? path.getFileName() : argument.relativize(path)) {
            var name = part.toString();
            if (name.startsWith(".") || name.startsWith("~$")) {
                return true;
            }
        }
        return false;
    }

    private static String nameOf(Path relative) {
        var parts = new ArrayList<String>();
        relative.forEach(part -> parts.add(part.toString()));
        return parts.stream().collect(Collectors.joining("/"));
    }

    private static int byCodePoint(String a, String b) {
        int at = 0;
        while (at < a.length() && at < b.length()) {
            int x = a.codePointAt(at);
            int y = b.codePointAt(at);
            if (x != y) {
                return Integer.compare(x, y);
            }
            at += Character.charCount(x);
        }
        return Integer.compare(a.length(), b.length());
    }

    /// The command was called in a way that cannot be carried out.
    static final class Usage extends Exception {
        private static final long serialVersionUID = 1;

        Usage(String reason) {
            super(reason);
        }
    }
}
