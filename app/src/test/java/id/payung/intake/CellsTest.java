package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.people.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    @ParameterizedTest
    @ValueSource(strings = {"L", "l", "LK", "Laki-laki", "LAKI - LAKI", "Laki2", "Pria", "male", "1"})
    void a_man_is_written_in_many_ways(String typed) {
        assertThat(Cells.sex(typed, false)).isEqualTo(Sex.MALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "Pr.", "Perempuan", "PEREMPUAN ", "Wanita", "F", "female", "2"})
    void a_woman_too(String typed) {
        assertThat(Cells.sex(typed, false)).isEqualTo(Sex.FEMALE);
    }

    @Test
    void m_is_a_man_only_beside_f() {
        assertThat(Cells.sex("M", true)).isEqualTo(Sex.MALE);
        assertThat(Cells.sex("M", false)).isNull();
        assertThat(Cells.sex("", true)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, 0",
        "003, 3, 0",
        "003/001, 3, 1",
        "RT 03 RW 01, 3, 1",
        "4/001, 4, 1",
        "RT.4/RW.2, 4, 2",
        "-, 0, 0",
        "46026, 0, 0",
        "2026-01-04, 0, 1"
    })
    void rt_and_rw_stand_together_or_alone(String typed, int rt, int rw) {
        assertThat(Cells.rt(typed)).isEqualTo(rt);
        assertThat(Cells.rwOf(typed)).isEqualTo(rw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500000|1500000",
                "Rp1.500.000|1500000",
                "Rp. 1.500.000,-|1500000",
                "Rp 1.500.000,00|1500000",
                "1,500,000|1500000",
                "1,5 juta|1500000",
                "1.5jt|1500000",
                "500 ribu|500000",
                "750rb|750000",
                "1500000 kotor|1500000",
                "1500000.0|1500000",
                "1.500.000/bulan|1500000",
                "-|-1",
                "tidak tetap|-1",
                "99999999999999999999|-1"
            })
    void income_is_read_in_rupiah(String typed, long rupiah) {
        assertThat(Cells.rupiah(typed)).isEqualTo(rupiah);
    }
}
