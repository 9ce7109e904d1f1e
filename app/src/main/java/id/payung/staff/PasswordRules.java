package id.payung.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a password that somebody chooses must be (ASVS 5.0, 6.2): long, none that many have, no word that stands to
/// reason. No rule about kinds of characters and no expiry: both make passwords worse.
final class PasswordRules {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int FEWEST_LETTERS = 5;
    private static final int SHORTEST_NAME = 4;

    /// Words of this place and this programme, and what people here like to choose.
    private static final List<String> NEAR_AT_HAND = List.of(
            "payung",
            "penajam",
            "paser",
            "sepaku",
            "babulu",
            "waru",
            "kaltim",
            "nusantara",
            "bpjs",
            "ketenagakerjaan",
            "disnaker",
            "dukcapil",
            "rentan",
            "katasandi",
            "rahasia",
            "bismillah",
            "indonesia",
            "merdeka");

    private final Set<String> common = common();

    enum Objection {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        NEAR_AT_HAND,
        MONOTONOUS
    }

    Optional<Objection> objection(String password, Officer officer) {
        var plain = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Objection.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Objection.TOO_LONG);
        }
        if (plain.chars().distinct().count() < FEWEST_LETTERS) {
            return Optional.of(Objection.MONOTONOUS);
        }
        if (isCommon(plain)) {
            return Optional.of(Objection.COMMON);
        }
        return isNearAtHand(plain, officer) ? Optional.of(Objection.NEAR_AT_HAND) : Optional.empty();
    }

    /// Also where digits and signs were put around it, or it was typed twice.
    private boolean isCommon(String plain) {
        var core = plain.replaceAll("^[^a-z]+|[^a-z]+$", "");
        var half = plain.substring(0, plain.length() / 2);
        return common.contains(plain) || common.contains(core) || plain.equals(half + half) && common.contains(half);
    }

    private static boolean isNearAtHand(String plain, Officer officer) {
        var own = officer.name() + " " + officer.fullName().toLowerCase(Locale.ROOT);
        return NEAR_AT_HAND.stream().anyMatch(plain::contains)
                || Arrays.stream(own.split("[^a-z]+"))
                        .filter(word -> word.length() >= SHORTEST_NAME)
                        .anyMatch(plain::contains);
    }

    /// The 3,000 passwords that most people have (Dropbox zxcvbn, frequency list).
    private static Set<String> common() {
        try (var in = PasswordRules.class.getResourceAsStream("common_passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("no common_passwords.txt");
            }
            return new HashSet<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
