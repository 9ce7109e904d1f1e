package id.payung.bench;

import id.payung.Installation;
import id.payung.platform.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The program that dies, or whose database does: `FaultChild HOME FILES SALT SCENARIO VICTIM MOMENT AT`. Says how many
/// statements it came to.
final class FaultChild {
    private static final int KILLED = 137;

    private FaultChild() {}

    public static void main(String[] args) throws Exception {
        var home = Home.at(Path.of(args[0]));
        var point = FaultPoint.of(args, 3);
        int salt = Integer.parseInt(args[2]);
        var fuse = new Fuse(point.at(), point.moment(), () -> burn(point, home));
        try (var installation = Installation.openEmbedded(home, fuse::around)) {
            var office = new FaultOffice(installation, Path.of(args[1]));
            point.scenario().prepare(office, salt);
            fuse.arm();
            try {
                point.scenario().run(office, salt);
            } catch (Exception e) {
                System.err.println(e.getMessage());
            }
            System.out.println(fuse.asked());
        }
    }

    private static void burn(FaultPoint point, Home home) {
        if (point.victim() == FaultPoint.Victim.PROGRAM) {
            Runtime.getRuntime().halt(KILLED);
        }
        try {
            var pid = Files.readAllLines(home.path().resolve("postgres/data/postmaster.pid"))
                    .getFirst();
            ProcessHandle.of(Long.parseLong(pid.strip())).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
