package id.payung.membership;

import id.payung.membership.Memberships.Problem;
import id.payung.platform.CsvColumns;
import id.payung.platform.RepeatedField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads a membership file into columns. Every row is either taken, or taken on the safe side, or listed.
final class MembersFile extends CsvColumns {
    private static final int MOST_LISTED = 1_000;
    private static final long UNREADABLE = -1;
    private static final String ACTIVE = "ACTIVE";
    private static final String INACTIVE = "INACTIVE";

    final MemberColumns rows = new MemberColumns();
    final List<Problem> problems = new ArrayList<>();
    int problemCount;

    private final RepeatedField<Segment> segments = new RepeatedField<>(MembersFile::segment);
    private final RepeatedField<String> statuses = new RepeatedField<>(text -> text);

    private long nik = UNREADABLE;
    private long kpj = MemberColumns.NO_KPJ;
    private Segment segment = Segment.OTHER;
    private String status = "";
    private int until = MemberColumns.NO_END;
    private boolean untilUnreadable;

    MembersFile() {
        super(List.of("nik", "segment", "status"), List.of("kpj", "valid_until"));
    }

    @Override
    protected void field(int column, byte[] text, int start, int length) {
        switch (column) {
            case 0 -> nik = length == 16 ? number(text, start, length) : UNREADABLE;
            case 1 -> segment = segments.of(text, start, length);
            case 2 -> status = statuses.of(text, start, length);
            case 3 -> kpj = number(text, start, length);
            default -> {
                int day = isoDay(text, start, length);
                until = day == NO_DATE ? MemberColumns.NO_END : day;
                untilUnreadable = day == NO_DATE && length > 0;
            }
        }
    }

    @Override
    protected void endOfRow(long line) {
        if (nik == UNREADABLE) {
            problem(line, MembershipText.badNik());
        } else if (segment == Segment.OTHER || !(status.equals(ACTIVE) || status.equals(INACTIVE))) {
            problem(line, MembershipText.notUnderstood());
            rows.add(nik, kpj, Segment.OTHER, true, MemberColumns.NO_END);
        } else {
            rows.add(nik, kpj, segment, status.equals(ACTIVE), until);
            if (untilUnreadable) {
                problem(line, MembershipText.badDate());
            }
        }
        beginRow();
    }

    private void beginRow() {
        nik = UNREADABLE;
        kpj = MemberColumns.NO_KPJ;
        segment = Segment.OTHER;
        status = "";
        until = MemberColumns.NO_END;
        untilUnreadable = false;
    }

    private static Segment segment(String name) {
        return Arrays.stream(Segment.values())
                .filter(segment -> segment.name().equals(name))
                .findFirst()
                .orElse(Segment.OTHER);
    }

    private void problem(long line, String reason) {
        problemCount++;
        if (problems.size() < MOST_LISTED) {
            problems.add(new Problem(line, reason));
        }
    }
}
