package id.payung.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words();

    private int[] numbers(String name) {
        var text = ("," + name + ",").getBytes(StandardCharsets.UTF_8);
        var lists = new WordLists(1);
        words.read(text, 1, text.length - 2, lists);
        lists.endOfList();
        var numbers = new int[lists.total()];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = lists.number(place);
        }
        return numbers;
    }

    private int number(String word) {
        return numbers(word)[0];
    }

    @Test
    void a_word_keeps_its_number_however_many_follow() {
        var dice = new Random(5);
        var numbers = new HashMap<String, Integer>();
        var met = new ArrayList<String>();
        for (int round = 0; round < 60_000; round++) {
            var word = word(dice);
            var before = numbers.putIfAbsent(word, number(word));
            if (before == null) {
                met.add(word);
            } else {
                assertThat(number(word)).as(word).isEqualTo(before);
            }
        }
        assertThat(words.size()).isEqualTo(met.size());
        for (int number = 0; number < met.size(); number++) {
            assertThat(words.word(number)).isEqualTo(met.get(number));
        }
    }

    @Test
    void words_that_cannot_be_packed_are_told_apart_as_well() {
        assertThat(number("NUR'AINI")).isNotEqualTo(number("NURAINI"));
        assertThat(number("ABDURRAHMANSYAH")).isNotEqualTo(number("ABDURRAHMANSYAHPUTRA"));
        assertThat(number("É")).isEqualTo(number("É")).isNotEqualTo(number("E"));
    }

    @Test
    void a_name_is_its_words_however_many_blanks_stand_between_them() {
        assertThat(numbers(" SITI  NUR'AINI ")).containsExactly(number("SITI"), number("NUR'AINI"));
        assertThat(numbers("  ")).isEmpty();
    }

    /// Up to fourteen letters, so that some fit into a long and some do not, and now and then an apostrophe.
    private static String word(Random dice) {
        var word = new StringBuilder();
        for (int length = 1 + dice.nextInt(14); length > 0; length--) {
            word.append((char) ('A' + dice.nextInt(length > 10 ? 2 : 26)));
        }
        return dice.nextInt(20) == 0 ? word + "'" : word.toString();
    }
}
