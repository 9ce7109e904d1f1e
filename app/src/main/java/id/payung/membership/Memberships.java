package id.payung.membership;

import id.payung.linkage.LongIndex;
import id.payung.membership.Membership.Status;
import id.payung.platform.UnreadableTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/// Everybody BPJS Ketenagakerjaan knows, by NIK, in primitive columns: about 35 bytes a membership. A NIK may have
/// several.
public final class Memberships {
    /// Nobody is a member.
    public static final Memberships NONE = new Memberships(new MemberColumns(), List.of(), 0);

    /// Every set of segments by its bits, so that asking allocates nothing.
    private static final List<Set<Segment>> SETS = IntStream.range(0, 1 << Segment.values().length)
            .mapToObj(Memberships::segments)
            .toList();

    private final MemberColumns rows;
    private final LongIndex index;
    private final List<Problem> problems;
    private final int problemCount;

    /// A row that could not be understood, wholly or in part.
    ///
    /// @param line first physical line of the row, from 1
    public record Problem(long line, String reason) {}

    Memberships(MemberColumns rows, List<Problem> problems, int problemCount) {
        this.rows = rows;
        this.index = rows.byNik();
        this.problems = List.copyOf(problems);
        this.problemCount = problemCount;
    }

    /// Reads a CSV file with the columns `nik, segment, status` and, where it has them, `kpj, valid_until`.
    ///
    /// A segment or a status that is not understood counts as an active membership of segment `OTHER`: that asks
    /// for a look, where the opposite would cover somebody twice.
    ///
    /// @param headers the file's own header for a column of ours, where it differs
    /// @throws UnreadableTable if the file cannot be read or lacks a needed column
    public static Memberships load(Path file, Map<String, String> headers) throws UnreadableTable {
        var read = new MembersFile();
        read.read(file, headers);
        return new Memberships(read.rows, read.problems, read.problemCount);
    }

    public int size() {
        return rows.size();
    }

    MemberColumns rows() {
        return rows;
    }

    public List<Membership> of(long nik) {
        var found = new ArrayList<Membership>();
        for (int row = index.first(nik); row >= 0; row = index.after(row)) {
            found.add(membership(row));
        }
        return found;
    }

    private Membership membership(int row) {
        var until = rows.until(row);
        return new Membership(
                rows.segment(row),
                rows.isActive(row) ? Status.ACTIVE : Status.INACTIVE,
                rows.kpj(row) == MemberColumns.NO_KPJ ? OptionalLong.empty() : OptionalLong.of(rows.kpj(row)),
                until == MemberColumns.NO_END ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(until)));
    }

    /// Segments in which somebody is covered. A membership called active counts after its last day too: BPJS keeps it
    /// for three months unpaid.
    public Set<Segment> active(long nik) {
        int bits = 0;
        for (int row = index.first(nik); row >= 0; row = index.after(row)) {
            if (rows.isActive(row)) {
                bits |= 1 << rows.segment(row).code();
            }
        }
        return SETS.get(bits);
    }

    /// The same for somebody who sits already, without the cover that their own seat pays for: `PBPU_PEMDA`, and
    /// whatever carries the seat's own member number.
    ///
    /// @param kpj member number of the seat's cover, where it is known
    public Set<Segment> activeBesideSeat(long nik, OptionalLong kpj) {
        int bits = 0;
        for (int row = index.first(nik); row >= 0; row = index.after(row)) {
            boolean own =
                    rows.segment(row) == Segment.PBPU_PEMDA || (kpj.isPresent() && kpj.getAsLong() == rows.kpj(row));
            if (!own && rows.isActive(row)) {
                bits |= 1 << rows.segment(row).code();
            }
        }
        return SETS.get(bits);
    }

    /// The first rows that could not be understood, at most a thousand.
    public List<Problem> problems() {
        return problems;
    }

    /// How many rows could not be understood, listed or not.
    public int problemCount() {
        return problemCount;
    }

    private static Set<Segment> segments(int bits) {
        var set = EnumSet.noneOf(Segment.class);
        for (var segment : Segment.values()) {
            if ((bits >> segment.code() & 1) == 1) {
                set.add(segment);
            }
        }
        return Set.copyOf(set);
    }
}
