package id.payung.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.eligibility.FundSet;
import id.payung.eligibility.Limit;
import id.payung.eligibility.Limit.Area;
import id.payung.eligibility.Limit.Sector;
import id.payung.funding.Applicant.Home;
import id.payung.funding.Placement.Full;
import id.payung.funding.Placement.Seated;
import id.payung.funding.Placement.Waiting;
import id.payung.funding.Seats.Occupied;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final FundSet REGENCY = new FundSet(0b01);
    private static final FundSet PROVINCE = new FundSet(0b10);
    private static final FundSet BOTH = new FundSet(0b11);
    private static final Home PETUNG = new Home("64.09.01.1003", "fisher");
    private static final Home SEPAKU = new Home("64.09.04.1005", "farmer");
    private static final int NONE = Integer.MAX_VALUE;

    private static final FundingText TEXT = new FundingText(code -> code.equals("64.09.01.1003") ? "Petung" : code);

    @Test
    void nobody_poor_is_left_out_where_taking_the_first_free_seat_would_leave_them_out() {
        // Who may sit anywhere comes first, and would take the regency's only seat from who may sit only there.
        var allocation = Allocation.propose(seats(1, 1), List.of(person(1, BOTH, 0), person(2, REGENCY, 1)));

        assertThat(allocation.waiting()).isEmpty();
        assertThat(seatOf(allocation, 1)).isEqualTo(new Seat("provinsi", 1));
        assertThat(seatOf(allocation, 2)).isEqualTo(new Seat("kabupaten", 1));
    }

    @Test
    void the_first_fund_is_filled_first() {
        var allocation = Allocation.propose(seats(2, 2), List.of(person(1, BOTH, 0), person(2, BOTH, 0)));

        assertThat(allocation.seated()).extracting(one -> one.seat().source()).containsOnly("kabupaten");
    }

    @Test
    void a_better_priority_class_goes_first() {
        var allocation = Allocation.propose(seats(1, 0), List.of(person(1, BOTH, 3), person(2, BOTH, 0)));

        assertThat(allocation.seated()).extracting(one -> one.applicant().nik()).containsExactly(2L);
    }

    @Test
    void a_filled_seat_counts_for_more_than_priority() {
        var cap = limit("64.09.01.1003", OptionalInt.empty(), 0, 1);
        var seats = seats(1, 0, cap);
        var allocation = Allocation.propose(seats, List.of(person(1, BOTH, 0), person(2, BOTH, 1)));

        assertThat(allocation.seated())
                .hasSize(1)
                .first()
                .satisfies(one -> assertThat(one.applicant().nik()).isEqualTo(1));
    }

    @Test
    void numbers_taken_already_are_not_given_twice() {
        var seats = new Seats(
                seats(4, 0).sources(),
                List.of(),
                List.of(new Occupied(new Seat("kabupaten", 1), PETUNG), new Occupied(new Seat("kabupaten", 3), PETUNG)),
                "seed");
        var allocation = Allocation.propose(seats, List.of(person(1, BOTH, 0), person(2, BOTH, 1), person(3, BOTH, 2)));

        assertThat(allocation.seated()).extracting(one -> one.seat().number()).containsExactly(2, 4);
        assertThat(allocation.waiting()).hasSize(1);
    }

    @Test
    void a_village_never_gets_more_than_its_cap_and_who_sits_already_counts() {
        var seats = new Seats(
                seats(9, 0).sources(),
                List.of(limit(PETUNG.village(), OptionalInt.empty(), 0, 2)),
                List.of(new Occupied(new Seat("kabupaten", 1), PETUNG)),
                "seed");
        var allocation =
                Allocation.propose(seats, List.of(person(1, BOTH, 0), person(2, BOTH, 0), at(SEPAKU, 3, BOTH, 1)));

        assertThat(allocation.seated()).hasSize(2);
        assertThat(allocation.waiting())
                .singleElement()
                .satisfies(one -> assertThat(one.full())
                        .containsExactly(new Full.Cap(seats.limits().getFirst())));
        assertThat(TEXT.explain(allocation.waiting().getFirst()))
                .isEqualTo("Peringkat 2, daftar tunggu nomor 1: batas Petung tercapai pada peringkat 1;"
                        + " menunggu kuota kosong.");
    }

    @Test
    void a_minimum_comes_before_priority() {
        var seats = seats(1, 0, limit(SEPAKU.village(), OptionalInt.empty(), 1, NONE));
        var allocation = Allocation.propose(seats, List.of(person(1, BOTH, 0), at(SEPAKU, 2, BOTH, 3)));

        assertThat(allocation.seated()).extracting(one -> one.applicant().nik()).containsExactly(2L);
        assertThat(allocation.waiting().getFirst().cutOff()).isEqualTo(2);
        assertThat(TEXT.explain(allocation.waiting().getFirst())).contains("minimum wilayah");
    }

    @Test
    void a_minimum_that_cannot_be_met_is_named_and_the_rest_goes_on() {
        var minimum = limit(SEPAKU.village(), OptionalInt.of(0), 5, NONE);
        var allocation = Allocation.propose(seats(9, 0, minimum), List.of(person(1, BOTH, 0), at(SEPAKU, 2, BOTH, 0)));

        assertThat(allocation.seated()).hasSize(2);
        assertThat(allocation.unmet()).containsExactly(new Allocation.UnmetMinimum(minimum, 1));
        assertThat(TEXT.unmet(allocation)).containsExactly("Minimum 64.09.04.1005 belum tercapai: 1 dari 5 orang.");
    }

    @Test
    void a_sector_can_be_capped_where_no_village_is() {
        var cap = new Limit(new Sector("fisher"), OptionalInt.of(0), 0, 1);
        var allocation = Allocation.propose(
                seats(9, 0, cap), List.of(person(1, REGENCY, 0), person(2, REGENCY, 0), at(SEPAKU, 3, REGENCY, 0)));

        assertThat(allocation.seated()).hasSize(2);
    }

    @Test
    void who_waits_is_told_where_the_line_was_cut() {
        var allocation = Allocation.propose(
                seats(1, 0), List.of(person(1, REGENCY, 0), person(2, BOTH, 1), person(3, PROVINCE, 2)));

        assertThat(allocation.waiting()).extracting(Waiting::place).containsExactly(1, 2);
        assertThat(TEXT.explain(allocation.placements().get(0)))
                .isEqualTo("Peringkat 1: diusulkan untuk kuota kabupaten nomor 1.");
        assertThat(TEXT.explain(allocation.placements().get(1)))
                .isEqualTo("Peringkat 2, daftar tunggu nomor 1: kuota kabupaten habis dan kuota provinsi habis"
                        + " pada peringkat 1; menunggu kuota kosong.");
        assertThat(TEXT.explain(allocation.placements().get(2))).contains("sejak awal");
    }

    @Test
    void the_order_of_the_input_changes_nothing() {
        var random = new Random(7);
        for (var limits : List.of(List.<Limit>of(), List.of(limit("64.09.01", OptionalInt.empty(), 3, 9)))) {
            var seats = new Seats(seats(12, 7).sources(), limits, List.of(), "seed");
            var people = crowd(60, random);
            var expected = Allocation.propose(seats, people);
            for (int i = 0; i < 20; i++) {
                Collections.shuffle(people, random);
                assertThat(Allocation.propose(seats, people)).isEqualTo(expected);
            }
        }
    }

    @Test
    void another_seed_draws_another_order_of_the_same_classes() {
        var people = crowd(60, new Random(8));
        var one = Allocation.propose(new Seats(seats(12, 7).sources(), List.of(), List.of(), "satu"), people);
        var other = Allocation.propose(new Seats(seats(12, 7).sources(), List.of(), List.of(), "dua"), people);

        assertThat(other.seated()).hasSameSizeAs(one.seated());
        assertThat(other.placements()).isNotEqualTo(one.placements());
        assertThat(priorities(other)).isEqualTo(priorities(one));
    }

    @Test
    void the_draw_is_the_hash_of_seed_and_nik_so_that_anybody_can_repeat_it() {
        // printf seed6409010103790001 | sha256sum gives 4efdaa…, and …0002 gives d98256….
        var people = List.of(person(6409010103790002L, BOTH, 0), person(6409010103790001L, BOTH, 0));
        var ranked = Ranking.of(people, "seed").stream().map(Applicant::nik).toList();

        assertThat(ranked).containsExactly(6409010103790001L, 6409010103790002L);
    }

    @Test
    void somebody_who_stands_in_line_twice_is_a_mistake() {
        assertThatThrownBy(() -> Allocation.propose(seats(1, 0), List.of(person(1, BOTH, 0), person(1, BOTH, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_in_line_and_no_seats_are_fine() {
        assertThat(Allocation.propose(seats(3, 3), List.of()).placements()).isEmpty();
        assertThat(Allocation.propose(seats(0, 0), List.of(person(1, BOTH, 0))).waiting())
                .hasSize(1);
    }

    private static List<Applicant> crowd(int size, Random random) {
        var people = new ArrayList<Applicant>();
        for (int i = 0; i < size; i++) {
            var funds = new FundSet(1 + random.nextInt(3));
            people.add(at(random.nextBoolean() ? PETUNG : SEPAKU, 1000 + i, funds, random.nextInt(3)));
        }
        return people;
    }

    private static List<Integer> priorities(Allocation allocation) {
        return allocation.placements().stream()
                .map(placement -> placement.applicant().priority())
                .toList();
    }

    private static Seat seatOf(Allocation allocation, long nik) {
        return allocation.seated().stream()
                .filter(one -> one.applicant().nik() == nik)
                .map(Seated::seat)
                .findFirst()
                .orElseThrow();
    }

    private static Applicant person(long nik, FundSet funds, int priority) {
        return at(PETUNG, nik, funds, priority);
    }

    private static Applicant at(Home home, long nik, FundSet funds, int priority) {
        return new Applicant(nik, home, funds, priority);
    }

    private static Limit limit(String area, OptionalInt fund, int atLeast, int atMost) {
        return new Limit(new Area(area), fund, atLeast, atMost);
    }

    private static Seats seats(int regency, int province, Limit... limits) {
        return new Seats(
                List.of(
                        new FundingSource("kabupaten", "Kabupaten", regency),
                        new FundingSource("provinsi", "Provinsi", province)),
                List.of(limits),
                List.of(),
                "seed");
    }
}
