package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiffTest {
    @Test
    void only_what_differs_is_marked() {
        assertThat(marked("640903·520688·0003", "640903·520688·0002")).isEqualTo("640903·520688·000[3]");
        assertThat(marked("Khadijah", "Hadijah")).isEqualTo("[Kh]adijah");
        assertThat(marked("Siti Aminah", "Siti Aminah")).isEqualTo("Siti Aminah");
        assertThat(marked("Aminah", "")).isEqualTo("[Aminah]");
        assertThat(marked("", "Aminah")).isEmpty();
    }

    @Test
    void nothing_of_the_text_is_lost() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var text = word(random);
            var diff = Diff.of(text, word(random));

            assertThat(diff.pieces().stream().map(Diff.Piece::text).collect(Collectors.joining()))
                    .isEqualTo(text);
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(9), 'a', 'd')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String marked(String text, String other) {
        return Diff.of(text, other).pieces().stream()
                .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
