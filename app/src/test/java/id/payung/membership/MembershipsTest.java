package id.payung.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.membership.Membership.Status;
import id.payung.platform.UnreadableTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembershipsTest {
    @TempDir
    private Path folder;

    private static final String HEADER = "nik,kpj,segment,status,valid_until,registered_on\n";
    private static final long ARSAL = 6409010103799001L;

    @Test
    void a_member_is_found_by_nik() throws Exception {
        var members = read("6409010103799001,17531632526,PBPU_PEMDA,ACTIVE,2026-12-31,2022-04-01\n");

        assertThat(members.of(ARSAL))
                .containsExactly(new Membership(
                        Segment.PBPU_PEMDA,
                        Status.ACTIVE,
                        OptionalLong.of(17531632526L),
                        Optional.of(LocalDate.of(2026, 12, 31))));
        assertThat(members.of(ARSAL + 1)).isEmpty();
        assertThat(members.active(ARSAL)).containsExactly(Segment.PBPU_PEMDA);
        assertThat(members.active(ARSAL + 1)).isEmpty();
    }

    @Test
    void a_membership_called_active_counts_after_its_last_day_too() throws Exception {
        var members = read("6409010103799001,1,BPU,ACTIVE,2026-11-01,\n");

        assertThat(members.active(ARSAL)).containsExactly(Segment.BPU);
    }

    @Test
    void somebody_may_be_a_member_several_times() throws Exception {
        var members = read("""
                6409010103799001,1,PU,ACTIVE,,
                6409010103799002,2,BPU,ACTIVE,,
                6409010103799001,3,PBPU_PEMDA,ACTIVE,2026-12-31,
                6409010103799001,4,BPU,INACTIVE,,
                """);

        assertThat(members.of(ARSAL))
                .extracting(Membership::segment)
                .containsExactly(Segment.PU, Segment.PBPU_PEMDA, Segment.BPU);
        assertThat(members.active(ARSAL)).containsExactlyInAnyOrder(Segment.PU, Segment.PBPU_PEMDA);
    }

    @Test
    void cover_that_the_own_seat_pays_for_does_not_count() throws Exception {
        var members = read("""
                6409010103799001,1,PBPU_PEMDA,ACTIVE,2026-12-31,
                6409010103799001,22,BPU,ACTIVE,,
                6409010103799001,3,PU,ACTIVE,,
                """);

        assertThat(members.activeBesideSeat(ARSAL, OptionalLong.empty()))
                .containsExactlyInAnyOrder(Segment.PU, Segment.BPU);
        assertThat(members.activeBesideSeat(ARSAL, OptionalLong.of(22))).containsExactly(Segment.PU);
    }

    @Test
    void what_is_not_understood_counts_as_covered_and_is_listed() throws Exception {
        var members = read("""
                6409010103799001,1,PBI,ACTIVE,,
                6409010103799002,1,PU,TUNGGAKAN,,
                6409010103799003,1,PU,INACTIVE
                64090101037990,1,PU,ACTIVE,,
                6409010103799005,1,PU,ACTIVE,akhir tahun,
                6409010103799006
                """);

        assertThat(members.active(6409010103799001L)).containsExactly(Segment.OTHER);
        assertThat(members.active(6409010103799002L)).containsExactly(Segment.OTHER);
        assertThat(members.active(6409010103799003L)).isEmpty();
        assertThat(members.active(6409010103799005L)).containsExactly(Segment.PU);
        assertThat(members.active(6409010103799006L)).containsExactly(Segment.OTHER);
        assertThat(members.problems()).extracting(Memberships.Problem::line).containsExactly(2L, 3L, 5L, 6L, 7L);
        assertThat(members.problemCount()).isEqualTo(5);
        assertThat(members.size()).isEqualTo(5);
    }

    @Test
    void columns_may_come_in_any_order_and_a_missing_one_is_named() throws Exception {
        var members = load("\uFEFFStatus,NIK,catatan,Segment,valid_until,kpj\nACTIVE,6409010103799001,x,PU,,7\n");
        assertThat(members.active(ARSAL)).containsExactly(Segment.PU);

        assertThatThrownBy(() -> load("nik,kpj\n"))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("segment, status");
        assertThatThrownBy(() -> load("")).isInstanceOf(UnreadableTable.class).hasMessageContaining("kosong");
    }

    @Test
    void columns_of_another_name_are_read_by_their_mapping() throws Exception {
        var file =
                Files.writeString(folder.resolve("peserta.csv"), "NO_NIK,segment,status\n6409010103799001,PU,ACTIVE\n");

        assertThat(Memberships.load(file, Map.of("nik", "NO_NIK")).active(ARSAL))
                .containsExactly(Segment.PU);
    }

    @Test
    void the_sample_file_is_understood_whole() throws Exception {
        var sample = Path.of(Objects.requireNonNull(getClass().getResource("/sample/bpjs_members.csv"))
                .toURI());
        var members = Memberships.load(sample, Map.of());

        assertThat(members.size()).isEqualTo(738);
        assertThat(members.problemCount()).isZero();
    }

    private Memberships read(String rows) throws Exception {
        return load(HEADER + rows);
    }

    private Memberships load(String text) throws Exception {
        return Memberships.load(Files.writeString(folder.resolve("members.csv"), text), Map.of());
    }
}
