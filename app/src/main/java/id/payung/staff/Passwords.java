package id.payung.staff;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Passwords at rest: Argon2id with the parameters of OWASP's Password Storage Cheat Sheet (19 MiB, two passes).
public final class Passwords {
    /// How long a password that was made for somebody lets them in.
    static final Duration HANDED_OVER = Duration.ofDays(7);

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    /// Each takes its 19 MiB, so only so many at a time.
    private static final int AT_A_TIME = 4;

    /// No two of them look alike.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LETTERS = 4;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    /// Typed passwords are held against it where nobody has the name, so that it takes as long.
    private final String nobody = hash(fresh());

    /// A password nobody chose, with 79 bits: `k7mp-2xq9-h4tv-w8nc`.
    static String fresh() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> RANDOM.ints(GROUP_LETTERS, 0, LETTERS.length())
                        .mapToObj(at -> LETTERS.substring(at, at + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            places.release();
        }
    }

    boolean fits(String password, String hash) {
        places.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            places.release();
        }
    }

    /// The hash of a password that nobody has.
    String nobody() {
        return nobody;
    }
}
