package id.payung.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IndexTest {
    @Test
    void an_index_gives_all_rows_of_a_key_in_order_and_none_of_another() {
        var dice = new Random(7);
        var keys = dice.longs(5_000, 0, 900).toArray();
        var expected = new HashMap<Long, List<Integer>>();
        for (int row = 0; row < keys.length; row++) {
            expected.computeIfAbsent(keys[row], key -> new ArrayList<>()).add(row);
        }
        var index = new LongIndex(keys, keys.length);
        for (long key = 1; key < 1_000; key++) {
            var found = new ArrayList<Integer>();
            for (int row = index.first(key); row >= 0; row = index.after(row)) {
                found.add(row);
            }
            assertThat(found).isEqualTo(expected.getOrDefault(key, List.of()));
        }
    }

    @Test
    void key_zero_means_none() {
        assertThat(new LongIndex(new long[] {0, 0, 5}, 3).first(0)).isNegative();
    }

    @Test
    void an_empty_index_finds_nothing() {
        assertThat(new LongIndex(new long[0], 0).first(5)).isNegative();
    }

    @Test
    void numbers_of_one_stem_stand_together_and_each_is_found() {
        var dice = new Random(8);
        var keys = dice.longs(5_000, 0, 3_000).toArray();
        var index = new StemIndex(keys, keys.length, 10);
        for (long key = 1; key < 3_100; key++) {
            long wanted = key;
            var expected = IntStream.range(0, keys.length)
                    .filter(row -> keys[row] == wanted)
                    .boxed()
                    .toList();
            var found = new ArrayList<Integer>();
            for (int place = index.next(key, index.start(key)); place >= 0; place = index.next(key, place + 1)) {
                found.add(index.row(place));
            }
            assertThat(found).isEqualTo(expected);
            assertThat(index.first(key)).isEqualTo(expected.isEmpty() ? -1 : expected.get(0));
            assertThat(index.isShared(key)).isEqualTo(expected.size() > 1);
            assertThat(index.mayHave(key) || expected.isEmpty()).isTrue();
        }
        assertThat(LongStream.range(1_000_000, 1_100_000).filter(index::mayHave).count())
                .isLessThan(10_000);
        assertThat(index.first(0)).isNegative();
        assertThat(new StemIndex(new long[0], 0, 10).first(5)).isNegative();
    }

    @Test
    void one_slip_is_a_digit_replaced_or_two_neighbours_swapped() {
        for (int a = 1_000; a < 1_400; a += 7) {
            var neighbours = new HashSet<Long>();
            DigitNeighbours.visit(Integer.toString(a), 4, neighbours::add);
            for (int b = 1_000; b < 10_000; b++) {
                if (b != a) {
                    assertThat(DigitNeighbours.isOneSlip(a, b))
                            .as("%d %d", a, b)
                            .isEqualTo(neighbours.contains((long) b));
                }
            }
        }
    }

    @Test
    void groups_keep_every_item_once_in_order() {
        var groups = new Groups(10, 3, item -> item == 4 ? -1 : item % 3);
        var items = new ArrayList<Integer>();
        for (int group = 0; group < groups.groups(); group++) {
            for (int place = groups.start(group); place < groups.end(group); place++) {
                assertThat(groups.item(place) % 3).isEqualTo(group);
                items.add(groups.item(place));
            }
        }
        assertThat(items).containsExactly(0, 3, 6, 9, 1, 7, 2, 5, 8).hasSize(groups.total());
    }

    @Test
    void neighbours_of_a_number_are_all_numbers_one_slip_away() {
        var found = new HashSet<Long>();
        DigitNeighbours.visit("6409010103799001", 16, found::add);
        assertThat(found)
                .contains(6409010103799002L, 6409010103799010L, 4609010103799001L)
                .doesNotContain(6409010103799001L)
                .hasSizeLessThanOrEqualTo(159);
    }

    @Test
    void a_digit_too_few_or_too_many_is_found_again() {
        var found = new HashSet<Long>();
        DigitNeighbours.visit("640901010379901", 16, found::add);
        assertThat(found).contains(6409010103799001L);
        found.clear();
        DigitNeighbours.visit("64090101037990011", 16, found::add);
        assertThat(found).contains(6409010103799001L);
        found.clear();
        DigitNeighbours.visit("640901", 16, found::add);
        assertThat(found).isEmpty();
    }
}
