package id.payung.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.staff.PasswordRules.Objection;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {
    private static final Officer SITI = new Officer(
            UUID.randomUUID(), "siti.aminah", "Siti Aminah", Role.DESA, "64.09.01.1001", "64.09.01.1001", false);

    private final PasswordRules rules = new PasswordRules();

    @Test
    void a_few_words_that_only_they_know_will_do() {
        assertThat(rules.objection("kopi hujan jendela", SITI)).isEmpty();
        assertThat(rules.objection(Passwords.fresh(), SITI)).isEmpty();
    }

    @Test
    void twelve_characters_are_the_least() {
        assertThat(rules.objection("kopihujanbi", SITI)).hasValue(Objection.TOO_SHORT);
        assertThat(rules.objection("kopihujanbiru", SITI)).isEmpty();
        assertThat(rules.objection("kopi hujan ".repeat(20), SITI)).hasValue(Objection.TOO_LONG);
    }

    @Test
    void what_many_have_is_refused_with_digits_around_it_too() {
        assertThat(rules.objection("Password2026!", SITI)).hasValue(Objection.COMMON);
        assertThat(rules.objection("123superman123", SITI)).hasValue(Objection.COMMON);
        assertThat(rules.objection("dragon12dragon12", SITI)).isEmpty();
        assertThat(rules.objection("passwordpassword", SITI)).hasValue(Objection.COMMON);
        assertThat(rules.objection("abababababab", SITI)).hasValue(Objection.MONOTONOUS);
    }

    @Test
    void words_of_the_place_and_their_own_name_are_refused() {
        assertThat(rules.objection("penajam hujan kopi", SITI)).hasValue(Objection.NEAR_AT_HAND);
        assertThat(rules.objection("BPJS hujan kopi ya", SITI)).hasValue(Objection.NEAR_AT_HAND);
        assertThat(rules.objection("aminah hujan kopi", SITI)).hasValue(Objection.NEAR_AT_HAND);
    }
}
