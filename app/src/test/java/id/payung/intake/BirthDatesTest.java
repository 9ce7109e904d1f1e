package id.payung.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDatesTest {
    private static final BirthDates DATES = new BirthDates(LocalDate.of(2026, 11, 22), false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1990-08-17|1990-08-17",
                "1990/8/17|1990-08-17",
                "1990-08-17 00:00:00|1990-08-17",
                "1990-08-17T00:00:00Z|1990-08-17",
                "17/08/1990|1990-08-17",
                "17-8-1990|1990-08-17",
                "17.8.1990|1990-08-17",
                "17 08 1990|1990-08-17",
                "17/08/90|1990-08-17",
                "17/08/1990 12:30|1990-08-17",
                "08/17/1990|1990-08-17",
                "02/03/1990|1990-03-02",
                "7 Oktober 1966|1966-10-07",
                "7 Okt 66|1966-10-07",
                "07-OKT-1966|1966-10-07",
                "7 october 1966|1966-10-07",
                "17 Agustus 1990|1990-08-17",
                "17Agustus1990|1990-08-17",
                "1 Pebruari 1980|1980-02-01",
                "1 Nopember 1980|1980-11-01",
                "August 17, 1990|1990-08-17",
                "19900817|1990-08-17",
                "17081990|1990-08-17",
                "170890|1990-08-17",
                "34714|1995-01-15",
                "34714.5|1995-01-15",
                "9000|1924-08-21",
                "22/11/26|2026-11-22",
                "23/11/26|1926-11-23",
                "01/01/27|1927-01-01",
                "29/02/2004|2004-02-29"
            })
    void a_date_is_read_in_every_form(String typed, LocalDate expected) {
        assertThat(DATES.read(typed)).isEqualTo(new BirthDates.PlaceAndDate("", expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BONE, 17-08-1990|BONE",
                "Bone/17-08-1990|Bone",
                "Bone 17 Agustus 1990|Bone",
                "PENAJAM PASER UTARA, 33102|PENAJAM PASER UTARA",
                "Bone, August 17, 1990|Bone",
                "Kab. Bone (Sulsel), 17/08/90|Kab. Bone (Sulsel)",
                "Bone,17081990|Bone"
            })
    void what_stands_before_the_date_is_the_place(String typed, String place) {
        assertThat(DATES.read(typed)).isEqualTo(new BirthDates.PlaceAndDate(place, LocalDate.of(1990, 8, 17)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "belum tahu",
                "1990",
                "31/02/1990",
                "29/02/2003",
                "00/00/1990",
                "32/01/1990",
                "13/13/1990",
                "17-08-2030",
                "17-08-1850",
                "17-08",
                "Agustus 1990",
                "1990-13-01",
                "99999",
                "999999999999",
                "17 Foo 1990",
                "17/08/190"
            })
    void an_impossible_date_is_none(String typed) {
        assertThat(DATES.read(typed).date()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"28095, 1980-12-02", "0, 1904-01-01"})
    void old_macs_count_from_1904(String number, LocalDate expected) {
        var dates = new BirthDates(LocalDate.of(2020, 1, 1), true);

        assertThat(dates.read(number.length() < 4 ? "00000" : number).date()).isEqualTo(expected);
    }
}
