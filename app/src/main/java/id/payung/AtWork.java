package id.payung;

import id.payung.identity.KeyTrouble;
import id.payung.platform.CannotBeDone;
import id.payung.platform.CannotListen;
import id.payung.platform.DatabaseRefused;
import id.payung.platform.Home;
import id.payung.platform.PlatformText;
import id.payung.platform.UnreadableTable;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/// What stands around every command on an installation: it is opened, and closed again whatever happens; what keeps the
/// command from its work is said in words.
final class AtWork {
    /// Exit code of a command that could not do its work.
    static final int REFUSED = 3;

    private AtWork() {}

    /// How a command comes to its installation.
    interface Opening {
        Installation open() throws IOException, DatabaseRefused, KeyTrouble;
    }

    /// What a command does.
    interface Doing {
        /// @return the exit code
        int with(Installation installation, UntilStopped until)
                throws IOException, InterruptedException, DatabaseRefused, CannotListen, CannotBeDone, UnreadableTable;
    }

    /// On the installation of the home that is set.
    static int on(CommandSpec command, Doing doing) {
        return on(command, () -> Installation.open(Home.standard()), doing);
    }

    static int on(CommandSpec command, Opening opening, Doing doing) {
        try (var until = new UntilStopped();
                var installation = opening.open()) {
            until.wouldCutOff(installation);
            return doing.with(installation, until);
        } catch (KeyTrouble | DatabaseRefused | CannotListen | CannotBeDone | UnreadableTable e) {
            return refuse(command, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return refuse(command, PlatformText.unusable(e));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return REFUSED;
        } catch (RuntimeException e) {
            return refuse(command, PlatformText.outage(e).orElseThrow(() -> e));
        }
    }

    static int refuse(CommandSpec command, String why) {
        command.commandLine().getErr().println(why);
        command.commandLine().getErr().flush();
        return REFUSED;
    }
}
