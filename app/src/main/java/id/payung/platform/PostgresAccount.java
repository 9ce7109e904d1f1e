package id.payung.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// As whom PostgreSQL's programs run. They refuse to be root, so root puts on less first.
///
/// @param prefix what stands before the program, empty for an ordinary user
/// @param owner user id that the data directory must belong to
record PostgresAccount(List<String> prefix, int owner) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final String UID = "unix:uid";

    /// In a user namespace without a mapping root is nobody inside and still owns its files outside.
    private static final PostgresAccount NAMESPACE = new PostgresAccount(List.of("unshare", "--user"), ROOT);

    /// Where namespaces are forbidden (containers): another user, allowed to pass through root's closed home.
    private static final PostgresAccount OTHER_USER = new PostgresAccount(
            List.of(
                    "setpriv",
                    "--reuid=" + NOBODY,
                    "--regid=" + NOBODY,
                    "--clear-groups",
                    "--inh-caps=-all,+dac_override",
                    "--ambient-caps=-all,+dac_override",
                    // Else access(2), which pg_ctl asks for the server's program, forgets that it is allowed.
                    "--securebits=+no_setuid_fixup"),
            NOBODY);

    static PostgresAccount best() throws IOException, DatabaseRefused {
        return possible().findFirst().orElseThrow(() -> new DatabaseRefused(DatabaseText.rootCannotStart()));
    }

    /// Those that this machine allows, the best first.
    static Stream<PostgresAccount> possible() throws IOException {
        int user = userOf(Path.of("/proc/self"));
        return user == ROOT
                ? Stream.of(NAMESPACE, OTHER_USER).filter(PostgresAccount::works)
                : Stream.of(new PostgresAccount(List.of(), user));
    }

    List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /// Gives the folder to the account: root's installation may move into a container and out of it.
    void own(Path folder) throws IOException {
        if (prefix.isEmpty() || userOf(folder) == owner) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, UID, owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private boolean works() {
        try {
            return new ProcessBuilder(command(Path.of("true"), List.of()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int userOf(Path file) throws IOException {
        return (int) Files.getAttribute(file, UID);
    }
}
