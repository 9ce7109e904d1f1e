package id.payung.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TokenBagsTest {
    private final TokenBags bags = new TokenBags();

    @Test
    void names_with_slips_abbreviations_and_words_left_out_agree() {
        assertThat(agree("FRZA SANTOSA", "FIRZA SANTOSA")).isTrue();
        assertThat(agree("AFUR SUMANTRI", "AGUS SUMANTRI")).isTrue();
        assertThat(agree("SUYANTO", "MUHTAR SUYANTO")).isTrue();
        assertThat(agree("ISKANDAR H", "ISKANDAR HIDAYAT")).isTrue();
        assertThat(agree("HIDAYANTI ELSA", "ELSA HIDAYANTI")).isTrue();
    }

    @Test
    void words_written_apart_and_together_agree() {
        assertThat(agree("SUNA RSIH", "SUNARSIH")).isTrue();
        assertThat(agree("WULAN DARI", "WULANDARI PUTRI")).isTrue();
        assertThat(agree("THORIQSAPUTRA", "THORIQ SAPUTRA")).isTrue();
        assertThat(agree("HAS IM H", "HASIM HIDAYAT")).isTrue();
    }

    @Test
    void another_name_a_nickname_or_initials_alone_do_not_agree() {
        assertThat(agree("BUDI", "SITI AMINAH")).isFalse();
        assertThat(agree("AWAN", "RASYA IRAWAN")).isFalse();
        assertThat(agree("IBR", "IBRAHIM HARUN")).isFalse();
        assertThat(agree("S", "SRI DEWI")).isFalse();
        assertThat(agree("", "SRI DEWI")).isFalse();
    }

    @Test
    void a_rare_word_in_common_weighs_more_than_a_common_one() {
        double rare = weight(token("ZUBAIDAH", 1e-5));
        double common = weight(token("MUHAMMAD", 0.1));
        assertThat(rare).isGreaterThan(common + 10);
    }

    @Test
    void a_slip_weighs_less_than_the_word_itself_and_more_than_nothing() {
        double same = weightOf("HARIYANTO", "HARIYANTO");
        double slip = weightOf("HARIYNATO", "HARIYANTO");
        double other = weightOf("SUKIRMAN", "HARIYANTO");
        assertThat(same).isGreaterThan(slip);
        assertThat(slip).isPositive();
        assertThat(other).isNegative();
    }

    @Test
    void the_posterior_shares_what_two_equals_have() {
        var posterior = new Posterior(200_000, 0.98);
        double alone = posterior.of(40, 0);
        double contested = posterior.of(40, Math.pow(2, 40));
        assertThat(alone).isGreaterThan(0.999);
        assertThat(contested).isBetween(0.49, 0.51);
    }

    private boolean agree(String left, String right) {
        bags.compare(name(left), name(right));
        return bags.agrees();
    }

    private double weightOf(String left, String right) {
        bags.compare(name(left), name(right));
        return bags.weight();
    }

    private double weight(Token word) {
        bags.compare(new Token[] {word}, new Token[] {word});
        return bags.weight();
    }

    private static Token[] name(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> token(word, 1e-3))
                .toArray(Token[]::new);
    }

    private static Token token(String word, double share) {
        return new Token(word, word, share, share);
    }
}
