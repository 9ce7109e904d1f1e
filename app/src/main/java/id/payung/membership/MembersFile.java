package id.payung.membership;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.payung.membership.Memberships.Problem;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads a membership file into columns. Every row is either taken, or taken on the safe side, or listed.
final class MembersFile {
    private static final int MOST_LISTED = 1_000;

    private final String name;
    private final MemberColumns rows = new MemberColumns();
    private final List<Problem> problems = new ArrayList<>();
    private int problemCount;

    MembersFile(String name) {
        this.name = name;
    }

    Memberships read(Reader csv) throws IOException, UnreadableMembers {
        var fields = new MemberFields();
        try (var lines = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .detectBomHeader(false)
                        .build(fields, csv);
                var each = lines.iterator()) {
            if (!each.hasNext()) {
                throw new UnreadableMembers(name, MembershipText.empty());
            }
            each.next();
            var missing = fields.takeHeader();
            if (!missing.isEmpty()) {
                throw new UnreadableMembers(name, MembershipText.missingColumns(missing));
            }
            while (each.hasNext()) {
                each.next();
                take(fields);
            }
        } catch (CsvParseException e) {
            throw new UnreadableMembers(name, MembershipText.notCsv(String.valueOf(e.getMessage())));
        }
        return new Memberships(rows, problems, problemCount);
    }

    private void take(MemberFields fields) {
        long nik = fields.nik();
        if (nik == MemberFields.UNREADABLE) {
            problem(fields, MembershipText.badNik());
            return;
        }
        var segment = segment(fields);
        boolean active = isActive(fields);
        boolean understood = segment != Segment.OTHER && (active || fields.is(MemberFields.STATUS, "INACTIVE"));
        if (understood) {
            rows.add(nik, fields.kpj(), segment, active, until(fields));
        } else {
            problem(
                    fields,
                    MembershipText.notUnderstood(fields.text(MemberFields.SEGMENT), fields.text(MemberFields.STATUS)));
            rows.add(nik, fields.kpj(), Segment.OTHER, true, MemberColumns.NO_END);
        }
    }

    private static Segment segment(MemberFields fields) {
        if (fields.is(MemberFields.SEGMENT, "PU")) {
            return Segment.PU;
        }
        if (fields.is(MemberFields.SEGMENT, "BPU")) {
            return Segment.BPU;
        }
        return fields.is(MemberFields.SEGMENT, "PBPU_PEMDA") ? Segment.PBPU_PEMDA : Segment.OTHER;
    }

    private static boolean isActive(MemberFields fields) {
        return fields.is(MemberFields.STATUS, "ACTIVE");
    }

    /// A date that cannot be read is no end.
    private int until(MemberFields fields) {
        if (fields.isEmpty(MemberFields.VALID_UNTIL)) {
            return MemberColumns.NO_END;
        }
        try {
            return (int) LocalDate.parse(fields.text(MemberFields.VALID_UNTIL)).toEpochDay();
        } catch (DateTimeException _) {
            problem(fields, MembershipText.badDate(fields.text(MemberFields.VALID_UNTIL)));
            return MemberColumns.NO_END;
        }
    }

    private void problem(MemberFields fields, String reason) {
        problemCount++;
        if (problems.size() < MOST_LISTED) {
            problems.add(new Problem(fields.line(), reason));
        }
    }
}
