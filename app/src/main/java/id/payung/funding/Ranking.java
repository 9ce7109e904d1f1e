package id.payung.funding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Everybody in line: by priority class, then by SHA-256 of the seed followed by the 16 digits of the NIK, so that
/// neither the order of files nor a name nor a village gives an advantage, and everybody can check their place.
final class Ranking {
    /// @param draw first eight bytes of the hash, compared without sign
    private record Ticket(Applicant applicant, long draw) {}

    /// NIK last: two people whose eight bytes agree are as good as never met, but the order must not depend on it.
    private static final Comparator<Ticket> ORDER = (one, other) -> {
        int byPriority =
                Integer.compare(one.applicant().priority(), other.applicant().priority());
        if (byPriority != 0) {
            return byPriority;
        }
        int byDraw = Long.compareUnsigned(one.draw(), other.draw());
        return byDraw != 0
                ? byDraw
                : Long.compare(one.applicant().nik(), other.applicant().nik());
    };

    private Ranking() {}

    static List<Applicant> of(List<Applicant> applicants, String seed) {
        var draws = new Draws(seed);
        var tickets = new Ticket[applicants.size()];
        for (int i = 0; i < tickets.length; i++) {
            var applicant = applicants.get(i);
            tickets[i] = new Ticket(applicant, draws.of(applicant.nik()));
        }
        Arrays.sort(tickets, ORDER);
        return Arrays.stream(tickets).map(Ticket::applicant).toList();
    }

    private static final class Draws {
        private final byte[] seed;
        private final byte[] digits = new byte[16];
        private final MessageDigest sha256;

        Draws(String seed) {
            this.seed = seed.getBytes(StandardCharsets.UTF_8);
            try {
                sha256 = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        long of(long nik) {
            long rest = nik;
            for (int i = digits.length - 1; i >= 0; i--) {
                digits[i] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
            sha256.update(seed);
            var hash = sha256.digest(digits);
            long draw = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                draw = draw << 8 | (hash[i] & 0xff);
            }
            return draw;
        }
    }
}
