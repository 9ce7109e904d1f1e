package id.payung.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EditDistanceTest {
    private final EditDistance distance = new EditDistance();

    @Test
    void slips_of_the_keyboard_count_one_each() {
        assertThat(distance.atMost(3, "SUPRIYADI", "SUPRIYADI")).isZero();
        assertThat(distance.atMost(3, "SUPRIYADI", "SUPRIADI")).isEqualTo(1);
        assertThat(distance.atMost(3, "AGUS", "AFUR")).isEqualTo(2);
        assertThat(distance.atMost(3, "MOCHAMMAD", "MOCHAMAMD")).isEqualTo(1);
        assertThat(distance.atMost(1, "AGUS", "BUDI")).isEqualTo(2);
    }

    @Test
    void it_agrees_with_the_plain_recursion_on_random_words() {
        var dice = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            var a = word(dice);
            var b = word(dice);
            int limit = dice.nextInt(5);
            assertThat(distance.atMost(limit, a, b))
                    .as("%s %s", a, b)
                    .isEqualTo(Math.min(limit + 1, plain(a, b, a.length(), b.length())));
        }
    }

    private static String word(Random dice) {
        var word = new StringBuilder();
        for (int length = dice.nextInt(6); length > 0; length--) {
            word.append((char) ('A' + dice.nextInt(3)));
        }
        return word.toString();
    }

    private static int plain(String a, String b, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int cost = Math.min(plain(a, b, i - 1, j), plain(a, b, i, j - 1)) + 1;
        cost = Math.min(cost, plain(a, b, i - 1, j - 1) + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
            cost = Math.min(cost, plain(a, b, i - 2, j - 2) + 1);
        }
        return cost;
    }
}
