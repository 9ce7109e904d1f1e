package id.payung.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/// The backups that an upgrade makes before it changes the tables. The newest few are kept, one for each step from one
/// version to another: a program whose migration fails and which is started again and again neither fills the disk nor
/// pushes out the way back. Backups that somebody asked for are nobody's but theirs.
record AutomaticBackups(Home home) {
    /// How many upgrades can be taken back.
    static final int KEPT = 5;

    private static final Pattern OURS =
            Pattern.compile("payung-[0-9]{8}-[0-9]{6}-[0-9]{3}-(from-version-[0-9.]+-before-version-[0-9.]+)\\.backup");

    /// @param owner connects as `payung_owner`
    Path write(DataSource owner, String from, String to) throws IOException, DatabaseRefused {
        var file = Backup.automatic(home, owner, "from-version-" + from + "-before-version-" + to);
        prune();
        return file;
    }

    private void prune() throws IOException {
        var steps = new HashSet<String>();
        for (var file : newestFirst()) {
            if (!steps.add(step(file)) || steps.size() > KEPT) {
                Files.delete(file);
            }
        }
    }

    private List<Path> newestFirst() throws IOException {
        try (var files = Files.list(home.folder("backups"))) {
            return files.filter(file -> !step(file).isEmpty() && Files.isRegularFile(file))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /// Empty where the file is none of ours.
    private static String step(Path file) {
        var name = OURS.matcher(file.getFileName().toString());
        return name.matches() ? name.group(1) : "";
    }
}
