package id.payung.membership;

import id.payung.membership.Memberships.Problem;
import id.payung.platform.CsvColumns;
import java.util.ArrayList;
import java.util.List;

/// Reads a membership file into columns. Every row is either taken, or taken on the safe side, or listed.
final class MembersFile extends CsvColumns {
    private static final int MOST_LISTED = 1_000;
    private static final long UNREADABLE = -1;

    final MemberColumns rows = new MemberColumns();
    final List<Problem> problems = new ArrayList<>();
    int problemCount;

    private long nik = UNREADABLE;
    private long kpj = MemberColumns.NO_KPJ;
    private Segment segment = Segment.OTHER;
    private boolean statusKnown;
    private boolean active = true;
    private int until = MemberColumns.NO_END;
    private boolean untilUnreadable;

    MembersFile() {
        super(List.of("nik", "segment", "status"), List.of("kpj", "valid_until"));
    }

    @Override
    protected void field(int column, char[] text, int start, int length) {
        switch (column) {
            case 0 -> nik = length == 16 ? number(text, start, length) : UNREADABLE;
            case 1 -> segment = segment(text, start, length);
            case 2 -> {
                active = !is("INACTIVE", text, start, length);
                statusKnown = !active || is("ACTIVE", text, start, length);
            }
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
        } else if (segment == Segment.OTHER || !statusKnown) {
            problem(line, MembershipText.notUnderstood());
            rows.add(nik, kpj, Segment.OTHER, true, MemberColumns.NO_END);
        } else {
            rows.add(nik, kpj, segment, active, until);
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
        statusKnown = false;
        active = true;
        until = MemberColumns.NO_END;
        untilUnreadable = false;
    }

    private static Segment segment(char[] text, int start, int length) {
        for (var one : Segment.values()) {
            if (is(one.name(), text, start, length)) {
                return one;
            }
        }
        return Segment.OTHER;
    }

    private static boolean is(String word, char[] text, int start, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    private void problem(long line, String reason) {
        problemCount++;
        if (problems.size() < MOST_LISTED) {
            problems.add(new Problem(line, reason));
        }
    }
}
