package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.finding.Finding;
import id.payung.finding.FindingCode;
import id.payung.intake.ListRow.NikCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikTextTest {
    private static final String NIK = "6409010212809001";

    @ParameterizedTest
    @ValueSource(
            strings = {
                NIK,
                "'6409010212809001",
                "6409.0102.1280.9001",
                "640901 021280 9001",
                "640901\u00A0021280\u00A09001",
                "6409-0102-1280-9001",
                " 6409010212809001 ",
                "=\"6409010212809001\"",
                "NIK: 6409010212809001",
                "NIK6409010212809001",
                "6409010212809001 (KTP)",
                "6409010212809001.0",
                "6,409010212809001E+15",
                "６４０９０１０２１２８０９００１"
            })
    void sixteen_digits_are_whole_whatever_stands_between_them(String typed) {
        assertThat(NikText.of(typed, false)).isEqualTo(new NikText(new NikCell(NIK, NIK, true), null));
    }

    @Test
    void a_text_that_ends_in_zero_is_ordinary() {
        assertThat(NikText.of("6409010212800010", false).problem()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "64O9010212809001, 6409010212809001",
        "64090l02I28o9OO1, 6409010212809001",
        "640901021280900S, 6409010212809005",
        "B409010212809001, 8409010212809001",
        "6409010212809001a, 6409010212809001",
        "64090102128090xx, 64090102128090"
    })
    void letters_are_read_as_digits_but_never_as_proof(String typed, String digits) {
        var nik = NikText.of(typed, false);

        assertThat(nik.cell().digits()).isEqualTo(digits);
        assertThat(nik.cell().whole()).isFalse();
        assertThat(nik.problem()).isEqualTo(new Finding.Plain(FindingCode.NIK_HAS_LETTERS));
    }

    @ParameterizedTest
    @CsvSource({
        "640901021280900, 15",
        "64090102128090011, 17",
        "6409 0102 1280, 12",
        "6409010212809001/6409014212809001, 32",
        "6409010212809001 / 12, 18",
        "123, 3"
    })
    void any_other_count_of_digits_is_said(String typed, int digits) {
        var nik = NikText.of(typed, false);

        assertThat(nik.problem()).isEqualTo(new Finding.NikNotSixteenDigits(digits));
        assertThat(nik.cell().shown()).isEqualTo(typed);
        assertThat(nik.cell().whole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "--", "belum ada", "tidak ada", "Belum punya KTP", "menyusul", "#N/A", "?", "0"})
    void nothing_or_an_excuse_is_a_missing_nik(String typed) {
        var nik = NikText.of(typed, false);

        assertThat(nik.problem()).isEqualTo(new Finding.Plain(FindingCode.NIK_MISSING));
        assertThat(nik.cell().digits()).isEmpty();
        assertThat(nik.cell().shown()).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.40901E+15", "6,40901E+15", "6.40901e15", "'6.40901E+15", "6,409010212809E+15"})
    void scientific_notation_has_lost_the_digits(String typed) {
        var nik = NikText.of(typed, false);

        assertThat(nik.problem()).isEqualTo(new Finding.Plain(FindingCode.NIK_SCIENTIFIC));
        assertThat(nik.cell().digits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6409010212800000", "6409013213809001", "6409010013809001", "0909010212809001"})
    void digits_that_no_nik_can_have_are_kept_and_said(String typed) {
        assertThat(NikText.of(typed, false))
                .isEqualTo(
                        new NikText(new NikCell(typed, typed, false), new Finding.Plain(FindingCode.NIK_IMPOSSIBLE)));
    }

    @ParameterizedTest
    @CsvSource({
        "6409010212809000, 6409010212809000",
        "6.4090102128E15, 6409010212800000",
        "9171010212809001, 9171010212809001"
    })
    void a_number_without_its_last_digit_is_rounded(String number, String digits) {
        assertThat(NikText.of(number, true))
                .isEqualTo(new NikText(new NikCell(digits, digits, false), new Finding.Plain(FindingCode.NIK_ROUNDED)));
    }

    @Test
    void a_family_card_number_needs_no_possible_birth_date() {
        assertThat(NikText.sixteenDigits("6409010012809001", false)).isEqualTo(6409010012809001L);
        assertThat(NikText.sixteenDigits("6409010112809000", true)).isZero();
        assertThat(NikText.sixteenDigits("tidak ada", false)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "9.9E+99999999999", "1E100"})
    void a_number_nobody_could_write_out_has_lost_its_digits(String typed) {
        var nik = NikText.of(typed, true);

        assertThat(nik.cell().shown()).isEqualTo(typed);
        assertThat(nik.cell().whole()).isFalse();
    }
}
