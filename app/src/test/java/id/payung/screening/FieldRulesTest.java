package id.payung.screening;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.payung.screening.Desk.Person;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One ordinary person with one thing different, through the whole command.
class FieldRulesTest {
    private static final Person DARMAWAN = Person.ordinary();
    private static final String FAMILY = DARMAWAN.kk();

    @TempDir
    Path folder;

    private Desk desk = new Desk(Path.of("."));

    @BeforeEach
    void layOut() {
        desk = new Desk(folder);
    }

    /// Screens one resident whom Petung lists just as the registry has them.
    private NamedCsvRecord screened(Person person) {
        return screened(person, person.listed());
    }

    private NamedCsvRecord screened(Person person, String row) {
        var run = desk.resident(person).list("petung.csv", row).verify();
        assertThat(run.exit()).as(run.complained()).isZero();
        return run.candidate("lists/petung.csv:2");
    }

    private static void assertClear(NamedCsvRecord row) {
        assertThat(row.getField("outcome")).as(row.toString()).isEqualTo("clear");
        assertThat(row.getField("match")).isEqualTo("exact");
        assertThat(row.getField("eligibility")).isEqualTo("eligible");
    }

    private static void assertLook(NamedCsvRecord row, String finding) {
        assertThat(row.getField("outcome")).as(row.toString()).isEqualTo("look");
        assertThat(Run.findings(row)).contains(finding);
    }

    private static void assertFix(NamedCsvRecord row, String finding) {
        assertThat(row.getField("outcome")).as(row.toString()).isEqualTo("fix");
        assertThat(Run.findings(row)).contains(finding);
    }

    // Who somebody is on paper.

    @Test
    void an_ordinary_fisher_is_clear_and_gets_a_seat() {
        var row = screened(DARMAWAN);

        assertClear(row);
        assertThat(row.getField("registry_nik")).isEqualTo(DARMAWAN.nik());
        assertThat(row.getField("funding_source")).isEqualTo("apbd-ppu-2026");
        assertThat(row.getField("rank")).isEqualTo("1");
    }

    @Test
    void a_dead_person_is_never_clear() {
        assertLook(screened(DARMAWAN.being("DEAD")), "DECEASED");
    }

    @Test
    void somebody_who_moved_away_is_never_clear() {
        assertLook(screened(DARMAWAN.being("MOVED")), "MOVED_OUT");
    }

    @Test
    void a_status_nobody_knows_is_looked_at() {
        assertLook(screened(DARMAWAN.being("GANDA")), "RESIDENCE_UNCLEAR");
    }

    @Test
    void a_resident_of_another_village_is_looked_at() {
        assertLook(screened(DARMAWAN.livingIn("64.09.01.1004")), "OTHER_VILLAGE");
    }

    // The birthday.

    @Test
    void nobody_is_covered_on_the_day_before_their_eighteenth_birthday() {
        assertLook(screened(DARMAWAN.bornOn(Desk.TODAY.minusYears(18).plusDays(1))), "UNDER_AGE");
    }

    @Test
    void somebody_may_be_covered_from_their_eighteenth_birthday() {
        assertClear(screened(DARMAWAN.bornOn(Desk.TODAY.minusYears(18))));
    }

    @Test
    void somebody_may_be_covered_on_the_day_before_their_sixty_fifth_birthday() {
        assertClear(screened(DARMAWAN.bornOn(Desk.TODAY.minusYears(65).plusDays(1))));
    }

    @Test
    void somebody_is_not_covered_on_their_sixty_fifth_birthday() {
        assertLook(screened(DARMAWAN.bornOn(Desk.TODAY.minusYears(65))), "OVER_AGE");
    }

    // Who is covered already.

    @Test
    void a_wage_earner_with_cover_is_looked_at() {
        desk.member(DARMAWAN, "PU", "ACTIVE");
        assertLook(screened(DARMAWAN), "ALREADY_MEMBER_PU");
    }

    @Test
    void somebody_who_pays_for_themself_is_looked_at() {
        desk.member(DARMAWAN, "BPU", "ACTIVE");
        assertLook(screened(DARMAWAN), "ALREADY_MEMBER_BPU");
    }

    @Test
    void somebody_whom_a_government_pays_for_is_looked_at() {
        desk.member(DARMAWAN, "PBPU_PEMDA", "ACTIVE");
        assertLook(screened(DARMAWAN), "ALREADY_MEMBER_PEMDA");
    }

    @Test
    void cover_that_ended_is_no_cover() {
        desk.member(DARMAWAN, "PU", "INACTIVE");
        assertClear(screened(DARMAWAN));
    }

    @Test
    void the_cover_of_their_own_seat_does_not_exclude_somebody() {
        desk.member(DARMAWAN, "PBPU_PEMDA", "ACTIVE").seated(DARMAWAN, "apbd-ppu-2026", 7);
        var row = screened(DARMAWAN);

        assertClear(row);
        assertThat(Run.findings(row)).contains("ALREADY_SEATED");
        assertThat(row.getField("rank")).as("sits already").isEmpty();
    }

    @Test
    void a_wage_earners_cover_excludes_somebody_who_sits() {
        desk.member(DARMAWAN, "PU", "ACTIVE").seated(DARMAWAN, "apbd-ppu-2026", 7);
        assertLook(screened(DARMAWAN), "ALREADY_MEMBER_PU");
    }

    @Test
    void a_seat_without_a_nik_is_nobody_elses_seat() {
        var seated = desk.write("seated.csv", "nik,source,seat", "tidak ada,apbd-ppu-2026,7");
        var withoutNik = DARMAWAN.registered().replace(DARMAWAN.nik(), "");
        desk.member(DARMAWAN, "PBPU_PEMDA", "ACTIVE");
        var run = desk.residentRow(withoutNik).list("a.csv", DARMAWAN.listed()).verify("--seated=" + seated);

        var row = run.candidate("lists/a.csv:2");
        assertThat(row.getField("outcome")).isEqualTo("look");
        assertThat(Run.findings(row)).doesNotContain("ALREADY_SEATED");
    }

    @Test
    void whoever_sits_and_has_died_is_in_the_review_with_who_could_follow() {
        var dead = DARMAWAN.being("DEAD");
        var run = desk.resident(dead)
                .seated(dead, "apbd-ppu-2026", 7)
                .list("petung.csv", dead.listed())
                .verify();

        assertThat(run.rows("seated_review.csv"))
                .extracting(row -> row.getField("nik"), row -> row.getField("findings"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(dead.nik(), "DECEASED"));
        assertThat(run.rows("replacement_draft.csv"))
                .extracting(row -> row.getField("nik_out"))
                .containsExactly(dead.nik());
    }

    // Work and means.

    @Test
    void a_civil_servant_is_never_clear() {
        assertLook(screened(DARMAWAN.workingAs(5)), "OCCUPATION_EXCLUDED");
    }

    @Test
    void an_employee_on_the_card_is_looked_at_and_not_refused() {
        assertLook(screened(DARMAWAN.workingAs(15)), "OCCUPATION_NOT_INFORMAL");
    }

    @Test
    void an_unknown_decile_does_not_keep_somebody_from_the_regency_fund() {
        desk.poverty(DARMAWAN.withSerial(99), "2");
        var row = screened(DARMAWAN);

        assertClear(row);
        assertThat(row.getField("funding_source")).isEqualTo("apbd-ppu-2026");
    }

    // The NIK.

    @Test
    void one_wrong_digit_names_the_person_and_is_never_clear() {
        var wrong = DARMAWAN.nik().substring(0, 14) + "92";
        var row = screened(DARMAWAN, DARMAWAN.listed(wrong, DARMAWAN.name(), "1985-03-12"));

        assertLook(row, "NIK_ONE_DIGIT_OFF");
        assertThat(row.getField("registry_nik")).isEqualTo(DARMAWAN.nik());
        assertThat(row.getField("match")).isEqualTo("probable");
    }

    @Test
    void a_missing_digit_names_the_person_and_goes_back_to_the_sender() {
        var short15 = DARMAWAN.nik().substring(0, 15);
        var row = screened(DARMAWAN, DARMAWAN.listed(short15, DARMAWAN.name(), "1985-03-12"));

        assertFix(row, "NIK_NOT_16_DIGITS");
        assertThat(row.getField("registry_nik")).isEqualTo(DARMAWAN.nik());
    }

    @Test
    void the_nik_of_a_family_member_does_not_make_somebody_them() {
        var wife =
                DARMAWAN.called("RATNA WIDURI").bornOn(LocalDate.of(1988, 7, 4)).withSerial(3);
        desk.resident(wife);
        var row = screened(DARMAWAN, DARMAWAN.listed(wife.nik(), DARMAWAN.name(), "1985-03-12"));

        assertLook(row, "NIK_OF_ANOTHER");
        assertThat(row.getField("registry_nik")).isEqualTo(DARMAWAN.nik());
    }

    @Test
    void twins_who_carry_each_others_nik_are_never_clear() {
        var hasan = DARMAWAN.called("HASAN MAULIDI").withSerial(1);
        var husin = DARMAWAN.called("HUSIN MAULIDI").withSerial(2);
        var run = desk.resident(hasan, husin)
                .list(
                        "petung.csv",
                        hasan.listed(husin.nik(), hasan.name(), "1985-03-12"),
                        husin.listed(hasan.nik(), husin.name(), "1985-03-12"))
                .verify();

        assertThat(run.candidates()).extracting(row -> row.getField("outcome")).doesNotContain("clear");
    }

    @Test
    void namesakes_born_on_one_day_with_neighbouring_niks_are_told_apart_by_the_nik() {
        var other = DARMAWAN.withSerial(13).ofFamily("6409010101207022", "HASNAWATI");
        var row = screenedBeside(other, DARMAWAN.listed());

        assertClear(row);
        assertThat(row.getField("registry_nik")).isEqualTo(DARMAWAN.nik());
    }

    @Test
    void a_namesakes_nik_beside_ones_own_mother_and_family_card_is_never_clear() {
        var other = DARMAWAN.withSerial(13).ofFamily("6409010101207022", "HASNAWATI");
        var run = desk.resident(DARMAWAN, other)
                .table(
                        "a.csv",
                        "NIK,NO KK,NAMA,TANGGAL LAHIR,NAMA IBU,DESA",
                        DARMAWAN.nik() + "," + other.kk() + "," + other.name() + ",1985-03-12,HASNAWATI,Petung")
                .verify();

        assertLook(run.candidate("lists/a.csv:2"), "LOOKALIKE");
    }

    private NamedCsvRecord screenedBeside(Person other, String row) {
        desk.resident(other);
        return screened(DARMAWAN, row);
    }

    @Test
    void a_nik_that_two_residents_have_is_never_clear() {
        desk.resident(DARMAWAN.called("SUTRISNO HADI").ofFamily("6409010101207099", "PARTINAH"));
        assertLook(screened(DARMAWAN), "NIK_SHARED");
    }

    @Test
    void a_nik_that_ends_in_0010_as_text_is_whole() {
        assertClear(screened(DARMAWAN.withSerial(10)));
    }

    @Test
    void a_nik_that_ends_in_0010_as_a_number_may_have_been_rounded() {
        var person = DARMAWAN.withSerial(10);
        var run = desk.resident(person)
                .workbook("petung.xlsx", book -> {
                    var sheet = book.newWorksheet("Petung");
                    var header = Desk.LIST_HEADER.split(",", -1);
                    var cells = person.listed().split(",", -1);
                    for (int column = 0; column < header.length; column++) {
                        sheet.value(0, column, header[column]);
                        sheet.value(1, column, cells[column]);
                    }
                    sheet.value(1, 0, Long.parseLong(person.nik()));
                })
                .verify();

        var row = run.candidate("lists/petung.xlsx#Petung:2");
        assertFix(row, "NIK_ROUNDED");
        assertThat(row.getField("registry_nik")).isEqualTo(person.nik());
    }

    @Test
    void the_number_of_the_family_card_is_no_nik() {
        assertThat(screened(DARMAWAN, DARMAWAN.listed(FAMILY, DARMAWAN.name(), "1985-03-12"))
                        .getField("outcome"))
                .isIn("look", "fix");
    }

    // The name.

    @Test
    void case_title_and_punctuation_do_not_matter_without_a_birth_date_at_home() {
        assertClear(screened(DARMAWAN, DARMAWAN.listed(DARMAWAN.nik(), "H. Darmawan Setiaji S.Pd", "")));
    }

    @Test
    void a_misspelt_name_needs_the_birth_date_to_prove_itself() {
        var misspelt = DARMAWAN.listed(DARMAWAN.nik(), "DARMAWN SETIAJI", "1985-03-12");
        var withoutDate = DARMAWAN.listed(DARMAWAN.nik(), "DARMAWN SETIAJI", "");
        var run = desk.resident(DARMAWAN).list("a.csv", misspelt).verify();
        assertClear(run.candidate("lists/a.csv:2"));

        assertLook(desk.list("a.csv", withoutDate).verify().candidate("lists/a.csv:2"), "IDENTITY_UNPROVEN");
    }

    @Test
    void the_fathers_name_without_a_birth_date_is_looked_at() {
        assertLook(
                screened(DARMAWAN, DARMAWAN.listed(DARMAWAN.nik(), "DARMAWAN SETIAJI BIN KARSO", "")),
                "IDENTITY_UNPROVEN");
    }

    @Test
    void a_nickname_alone_is_looked_at() {
        assertThat(screened(DARMAWAN, DARMAWAN.listed(DARMAWAN.nik(), "WAWAN", "1985-03-12"))
                        .getField("outcome"))
                .isEqualTo("look");
    }

    @Test
    void letters_that_only_look_latin_do_not_hide_a_double() {
        var run = desk.resident(DARMAWAN)
                .list(
                        "a.csv",
                        DARMAWAN.listed(),
                        DARMAWAN.listed("", "D\u0410RM\u0410W\u0410N SETI\u0410JI", "1985-03-12"))
                .verify();

        assertThat(run.candidate("lists/a.csv:3").getField("duplicate_of")).isEqualTo("lists/a.csv:2");
    }

    // The same person again.

    @Test
    void of_two_lists_with_one_person_the_first_row_stays() {
        var run = desk.resident(DARMAWAN)
                .list("a-petung.csv", DARMAWAN.listed())
                .list("b-petung.csv", DARMAWAN.listed())
                .verify();

        assertClear(run.candidate("lists/a-petung.csv:2"));
        var second = run.candidate("lists/b-petung.csv:2");
        assertThat(second.getField("outcome")).isEqualTo("duplicate");
        assertThat(second.getField("duplicate_of")).isEqualTo("lists/a-petung.csv:2");
        assertThat(run.rows("allocation.csv"))
                .extracting(row -> row.getField("nik"))
                .containsExactly(DARMAWAN.nik());
    }

    @Test
    void somebody_in_no_registry_is_on_two_lists_only_once() {
        var ghost = DARMAWAN.called("ZULKARNAIN TUMANGGOR")
                .bornOn(LocalDate.of(1979, 9, 9))
                .withSerial(41);
        var run =
                desk.list("a.csv", ghost.listed()).list("b.csv", ghost.listed()).verify();

        assertLook(run.candidate("lists/a.csv:2"), "NOT_IN_REGISTRY");
        var second = run.candidate("lists/b.csv:2");
        assertThat(second.getField("outcome")).isEqualTo("duplicate");
        assertThat(second.getField("registry_nik")).isEmpty();
    }

    /// The damaged row names nobody; mended, it would take the same person's seat again.
    private void assertLookedAtBeside(String damagedRow) {
        var namesake = DARMAWAN.livingIn("64.09.01.1016").bornOn(LocalDate.of(1971, 7, 1));
        var run = desk.resident(namesake, namesake.bornOn(LocalDate.of(1990, 2, 28)), DARMAWAN)
                .list("a.csv", damagedRow)
                .list("b.csv", DARMAWAN.listed())
                .verify();

        assertThat(run.candidate("lists/a.csv:2").getField("registry_nik")).isNotEqualTo(DARMAWAN.nik());
        assertLook(run.candidate("lists/b.csv:2"), "POSSIBLE_DUPLICATE");
    }

    @Test
    void a_row_without_nik_and_birth_date_but_of_the_same_name_and_mother_may_be_the_same_person() {
        assertLookedAtBeside("6.40905E+15,DARMAWAN SETIAJI,,L,SUMIYATI,Riko");
    }

    @Test
    void a_row_whose_nik_slipped_twice_but_of_the_same_name_may_be_the_same_person() {
        assertLookedAtBeside(String.join(",", twoSlips(DARMAWAN.nik()), DARMAWAN.name(), "", "L", "", "Riko"));
    }

    @Test
    void a_row_with_the_same_mother_in_the_same_rt_may_be_the_same_person_whatever_her_title() {
        var child = DARMAWAN.ofFamily(DARMAWAN.kk(), "HJ. SUMIYATI");
        var run = desk.resident(child)
                .table("a.csv", "NIK,NAMA,NAMA IBU KANDUNG,RT,DESA", ",DAUDI SUBRATA,SUMIYATI,001,Petung")
                .list("b.csv", child.listed())
                .verify();

        assertLook(run.candidate("lists/b.csv:2"), "POSSIBLE_DUPLICATE");
    }

    @Test
    void a_child_of_a_mother_of_that_name_in_another_villages_rt_born_on_another_day_is_somebody_else() {
        var run = desk.resident(DARMAWAN)
                .table(
                        "a.csv",
                        "NIK,NAMA,TANGGAL LAHIR,NAMA IBU KANDUNG,RT,DESA",
                        ",DAUDI SUBRATA,1979-09-09,SUMIYATI,001,Riko")
                .list("b.csv", DARMAWAN.listed())
                .verify();

        assertClear(run.candidate("lists/b.csv:2"));
    }

    @Test
    void a_namesake_whose_nik_and_birth_date_both_say_another_day_is_somebody_else() {
        var namesake = DARMAWAN.bornOn(LocalDate.of(1987, 3, 14));
        var run = desk.resident(DARMAWAN)
                .list("a.csv", namesake.nik() + ",DARMAWAN SETIAJI,1987-03-14,L,RUKMINI,Riko")
                .list("b.csv", DARMAWAN.listed())
                .verify();

        assertThat(run.candidate("lists/a.csv:2").getField("registry_nik")).isEmpty();
        assertClear(run.candidate("lists/b.csv:2"));
    }

    @Test
    void a_row_with_another_name_and_nothing_else_in_common_is_somebody_else() {
        var run = desk.resident(DARMAWAN)
                .list("a.csv", ",ZULKARNAIN TUMANGGOR,1979-09-09,L,RUKMINI,Riko")
                .list("b.csv", DARMAWAN.listed())
                .verify();

        assertClear(run.candidate("lists/b.csv:2"));
    }

    private static String twoSlips(String nik) {
        return nik.substring(0, 10) + (nik.charAt(10) == '9' ? '8' : '9') + nik.substring(11, 15) + "9";
    }
}
