package id.payung.submission;

import id.payung.identity.Vault;
import id.payung.intake.ListReading;
import id.payung.intake.ListRow;
import id.payung.intake.Position;
import id.payung.intake.TypedRow;
import id.payung.intake.UnreadableList;
import id.payung.platform.Work;
import id.payung.screening.ListScreening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds the list that a file goes on with, by the codes in its KODE column, and which of its rows the file changes.
/// Inside a transaction of the machine.
final class Placing {
    /// Rows that a file leaves out stand behind the last line a sheet can have.
    private static final int BEHIND = 2_000_000;

    private final Work work;
    private final Vault vault;

    Placing(Work work, Vault vault) {
        this.work = work;
        this.vault = vault;
    }

    /// @param target list that the file goes on with; the file's own where it goes on with none
    /// @param rows in the order in which they are judged
    record Placed(UUID target, List<PlacedRow> rows) {
        List<ListRow> listRows() {
            return rows.stream().map(PlacedRow::row).toList();
        }

        long count(PlacedRow.Fate fate) {
            return rows.stream().filter(row -> row.fate() == fate).count();
        }
    }

    Placed place(Submission submission, ListReading list, ListScreening screening) {
        var target = target(submission, list.typed());
        var known = new HashMap<String, KnownRow>();
        target.ifPresent(id -> rowsOf(id).forEach(row -> known.put(row.code(), row)));
        var placed = new ArrayList<PlacedRow>();
        var rows = list.rows();
        var typed = list.typed();
        for (int at = 0; at < rows.size(); at++) {
            placed.add(placed(
                    rows.get(at), typed.get(at), known.remove(typed.get(at).code()), screening));
        }
        int gone = 0;
        for (var row : known.values()) {
            var place = new Position(submission.file(), "", BEHIND + gone++);
            readAgain(row, place, screening)
                    .ifPresent(read -> placed.add(new PlacedRow(
                            read, row.typed(), row, row.draft() ? PlacedRow.Fate.GONE : PlacedRow.Fate.SENT)));
        }
        // What was sent is kept before what was not, and what the file says before what it leaves out.
        placed.sort(Comparator.comparingInt(
                row -> row.fate() == PlacedRow.Fate.SENT ? 0 : row.fate() == PlacedRow.Fate.GONE ? 2 : 1));
        return new Placed(target.orElse(submission.id()), placed);
    }

    private PlacedRow placed(ListRow row, TypedRow typed, @Nullable KnownRow known, ListScreening screening) {
        var fresh = TypedCells.fresh(Cells.of(row, typed), typed.letters());
        if (known == null) {
            return new PlacedRow(row, fresh, null, PlacedRow.Fate.NEW);
        }
        boolean same = fresh.file().equals(known.typed().file());
        if (known.draft() && !same) {
            return new PlacedRow(row, known.typed().sentAgain(fresh), known, PlacedRow.Fate.CHANGED);
        }
        var standing = same && !known.typed().isMended()
                ? row
                : readAgain(known, row.position(), screening).orElse(row);
        return new PlacedRow(
                standing,
                known.typed().standing(fresh),
                known,
                known.draft() ? PlacedRow.Fate.SAME : PlacedRow.Fate.SENT);
    }

    private static Optional<ListRow> readAgain(KnownRow row, Position place, ListScreening screening) {
        try {
            return OneRow.read(screening, row.typed().now())
                    .map(read ->
                            new ListRow(place, read.nik(), read.claim(), read.place(), read.work(), read.findings()));
        } catch (UnreadableList e) {
            throw new IllegalStateException("a row that was read before", e);
        }
    }

    /// Of several lists whose codes a file carries, the one with most of them.
    private Optional<UUID> target(Submission submission, List<TypedRow> typed) {
        var codes = typed.stream()
                .map(TypedRow::code)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toArray(String[]::new);
        return codes.length == 0
                ? Optional.empty()
                : work.jdbc()
                        .sql("""
                        select c.submission from candidate c join submission s on s.id = c.submission
                        where c.code = any(:codes) and c.state <> 'withdrawn' and s.state <> 'withdrawn'
                            and s.office = (select office from submission where id = :id)
                        group by c.submission order by count(*) desc, c.submission limit 1
                        """)
                        .param("codes", codes)
                        .param("id", submission.id())
                        .query(UUID.class)
                        .optional();
    }

    private List<KnownRow> rowsOf(UUID submission) {
        return work.jdbc()
                .sql("""
                        select id, code, state, typed_cipher from candidate
                        where submission = :submission and state <> 'withdrawn' order by sheet, line
                        """)
                .param("submission", submission)
                .query((row, at) -> new KnownRow(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("state").equals("draft"),
                        TypedCells.open(vault, row.getBytes("typed_cipher"))))
                .list();
    }

    /// Rows of the list that were sent while the file was judged.
    Map<UUID, Boolean> drafts(UUID submission) {
        var drafts = new HashMap<UUID, Boolean>();
        work.jdbc()
                .sql("select id, state = 'draft' as draft from candidate where submission = :submission for update")
                .param("submission", submission)
                .query((row, at) -> drafts.put(row.getObject("id", UUID.class), row.getBoolean("draft")))
                .list();
        return drafts;
    }
}
