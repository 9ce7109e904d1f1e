package id.payung.staff;

import id.payung.platform.Actor;
import id.payung.platform.Work;
import id.payung.trail.Trail;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Decides who comes in. Whether a name is known shows neither in the answer nor in the time it takes.
final class SignIn {
    private static final int LONGEST = 200;

    private final Officers officers;
    private final Passwords passwords;
    private final Attempts attempts = new Attempts();
    private final Work work;
    private final Trail trail;

    SignIn(Officers officers, Passwords passwords, Work work, Trail trail) {
        this.officers = officers;
        this.passwords = passwords;
        this.work = work;
        this.trail = trail;
    }

    sealed interface Answer {
        record Welcome(Officer officer, int version) implements Answer {}

        record Refused() implements Answer {}

        record TooOften(Duration pause) implements Answer {}
    }

    /// @param address where the browser is
    Answer attempt(String typedName, String password, String address) {
        var name = typedName.strip().toLowerCase(Locale.ROOT);
        if (name.length() > LONGEST || password.length() > LONGEST) {
            return new Answer.Refused();
        }
        var wait = attempts.take(name, address);
        if (wait.isPositive()) {
            return new Answer.TooOften(wait);
        }
        var known = known(name, address);
        var hash = known.map(Officers.Credentials::passwordHash).orElse(passwords.nobody());
        boolean right = passwords.fits(password, hash);
        if (known.isEmpty() || !right) {
            note(
                    "refuse sign-in",
                    known.map(one -> one.officer().id().toString()).orElse("unknown"));
            return new Answer.Refused();
        }
        attempts.succeeded(name, address);
        note("sign in", known.get().officer().id().toString());
        return new Answer.Welcome(known.get().officer(), known.get().version());
    }

    private Optional<Officers.Credentials> known(String name, String address) {
        try {
            return officers.credentials(name);
        } catch (RuntimeException e) {
            attempts.cameToNothing(name, address);
            throw e;
        }
    }

    private void note(String action, String officer) {
        work.run(Actor.MACHINE, "masuk", () -> trail.enter(action, List.of(), Map.of("officer", officer)));
    }
}
