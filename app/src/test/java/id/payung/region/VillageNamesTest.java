package id.payung.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VillageNamesTest {
    private static final Regions INDONESIA = Regions.indonesia();
    private static final VillageNames PENAJAM = INDONESIA.namesIn("64.09");

    @Test
    void a_regency_has_its_villages_and_every_code_its_name() {
        assertThat(INDONESIA.villagesOf("64.09"))
                .hasSize(54)
                .first()
                .isEqualTo(new Village("64.09.01.1001", "Tanjung Tengah"));
        assertThat(INDONESIA.villagesOf("99.99")).isEmpty();
        assertThat(INDONESIA.byCode("14.02.09.2010")).map(Village::name).contains("Lambang Sari I, II, III");
        assertThat(INDONESIA.byCode("64.09.01")).isEmpty();
        assertThat(INDONESIA.nameOf("64.09.04")).contains("Sepaku");
        assertThat(INDONESIA.nameOf("64.09")).contains("Kabupaten Penajam Paser Utara");
    }

    @ParameterizedTest
    @CsvSource({
        "Waru, Waru",
        "WAR U, Waru",
        "BABULUD ARAT, Babulu Darat",
        "BULUMUNUNG, Buluminung",
        "JENEBORS, Jenebora",
        "Semoi II, Semoi Dua",
        "Semoi 2, Semoi Dua",
        "SEMOI-DUA, Semoi Dua",
        "Nipah2, Nipah-Nipah",
        "Api Api, Api-api",
        "Ds. Babulu Laut, Babulu Laut",
        "Kel. Waru, Waru",
        "Desa Giri Mukti, Giri Mukti",
        "Kel/Desa Sotek, Sotek",
        "Waru RT 02, Waru",
        "Sesulu Kec. Waru, Sesulu",
        "64.09.03.2001, Babulu Darat",
        "6409032001, Babulu Darat",
        "Labangka, Labangka",
        "Labangka Barat, Labangka Barat",
        "Labangka Brat, Labangka Barat",
        "Sepan, Sepan",
        "Sepaku, Sepaku",
        "Gn. Intan, Gunung Intan",
        "Gunung Mulya, Gunung Mulia",
        "Sei Parit, Sungai Parit",
        "Bukit Rya, Bukit Raya",
        "Sukaraja, Suka Raja"
    })
    void a_village_is_found_under_the_names_people_write(String typed, String name) {
        assertThat(PENAJAM.read(typed, null)).map(Village::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Balikpapan", "Gunung", "Gunung M", "-", "", "Sheet1", "Desa", "Paser", "64.01.01.2001"})
    void a_name_of_nowhere_or_of_two_villages_is_not_guessed(String typed) {
        assertThat(PENAJAM.read(typed, null)).isEmpty();
    }

    @Test
    void the_list_s_own_village_is_preferred_only_where_it_is_about_as_near() {
        var makmur = INDONESIA.byCode("64.09.03.2005").orElseThrow();
        var sepaku = INDONESIA.byCode("64.09.04.1005").orElseThrow();

        assertThat(PENAJAM.read("Gunung Makmu", makmur)).contains(makmur);
        assertThat(PENAJAM.read("Sepan", sepaku)).map(Village::name).contains("Sepan");
        assertThat(PENAJAM.read("Sepaky", sepaku)).contains(sepaku);
        assertThat(PENAJAM.read("Gunung Intan", makmur)).map(Village::name).contains("Gunung Intan");
        assertThat(PENAJAM.read("Babulu", INDONESIA.byCode("64.09.03.2003").orElseThrow()))
                .map(Village::name)
                .contains("Babulu Laut");
    }

    @ParameterizedTest
    @CsvSource({
        "DESA/KELURAHAN LAWE-LAWE KECAMATAN PENAJAM, Lawe-lawe",
        "Desa : Waru, Waru",
        "PEMERINTAH DESA GIRI MUKTI, Giri Mukti",
        "Daftar Pekerja Rentan Kel. Sotek Tahun 2026, Sotek",
        "Daftar desa se-Kecamatan Sepaku kelurahan Pemaluan, Pemaluan"
    })
    void a_title_names_its_village_behind_the_word_desa(String title, String name) {
        assertThat(PENAJAM.titled(title)).map(Village::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DAFTAR USULAN PEKERJA RENTAN",
                "KECAMATAN SEPAKU",
                "KABUPATEN PENAJAM PASER UTARA",
                "Desa se-Kecamatan Sepaku"
            })
    void a_title_of_a_district_or_regency_names_no_village(String title) {
        assertThat(PENAJAM.titled(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "64.09.03.2001_babulu-darat.csv, Babulu Darat",
        "babulu_darat.xlsx, Babulu Darat",
        "Usulan Waru 2026.xlsx, Waru",
        "daftar labangka barat final.csv, Labangka Barat",
        "Semoi II, Semoi Dua"
    })
    void a_file_or_sheet_carries_its_village_in_its_name(String label, String name) {
        assertThat(PENAJAM.labelled(label)).map(Village::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sheet1", "daftar.csv", "Penajam Paser Utara.xlsx", "kec sepaku.xlsx", "data kecamatan penajam"})
    void or_it_carries_none(String label) {
        assertThat(PENAJAM.labelled(label)).isEmpty();
    }
}
