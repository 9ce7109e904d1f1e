package id.payung;

import id.payung.platform.Home;
import java.io.PrintWriter;
import java.io.StringWriter;

/// A command that ran on a home: how it ended and what it said.
record Ran(int exit, String said) {
    static Ran on(Home home, String... arguments) {
        var said = new StringWriter();
        var words = new PrintWriter(said, true);
        System.setProperty("payung.home", home.path().toString());
        try {
            int exit = Payung.commands().setOut(words).setErr(words).execute(arguments);
            return new Ran(exit, said.toString());
        } finally {
            System.clearProperty("payung.home");
        }
    }
}
