package id.payung.submission;

import id.payung.identity.Vault;
import id.payung.platform.Work;
import id.payung.trail.Trail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What the checks made of a list, as its page shows it; inside a transaction of the officer who looks.
final class Results {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Trail trail;

    Results(Work work, Vault vault, Trail trail) {
        this.jdbc = work.jdbc();
        this.vault = vault;
        this.trail = trail;
    }

    /// Where a list stands.
    ///
    /// @param continues the list that this file goes on with
    /// @param skipped lines that are no data, by kind
    /// @param returned what a file that came back came to, by fate; empty where none did
    /// @param sent rows that were sent
    /// @param toSend rows that can be sent now
    /// @param gone rows not sent yet that the latest file leaves out
    record Standing(
            boolean judged,
            Optional<UUID> continues,
            Map<String, Integer> skipped,
            Map<String, Integer> returned,
            int sent,
            int toSend,
            int gone) {
        int skipped(String kind) {
            return skipped.getOrDefault(kind, 0);
        }

        int returned(PlacedRow.Fate fate) {
            return returned.getOrDefault(fate.name().toLowerCase(Locale.ROOT), 0);
        }

        boolean wasReturned() {
            return returned(PlacedRow.Fate.SAME) + returned(PlacedRow.Fate.CHANGED) + returned(PlacedRow.Fate.SENT) > 0;
        }
    }

    Standing standing(UUID submission) {
        return jdbc.sql("""
                select s.policy is not null as judged, s.continues, s.skipped, s.returned,
                    count(c.id) filter (where c.state <> 'draft') as sent,
                    count(c.id) filter (where c.state = 'draft' and not c.double_in_list
                        and (c.own_outcome <> 'fix' or c.duplicate_of is not null)) as to_send,
                    count(c.id) filter (where c.state = 'draft' and c.file <> s.file) as gone
                from submission s left join candidate c on c.submission = s.id and c.state <> 'withdrawn'
                where s.id = :id group by s.id
                """)
                .param("id", submission)
                .query((row, at) -> new Standing(
                        row.getBoolean("judged"),
                        Optional.ofNullable(row.getObject("continues", UUID.class)),
                        numbers(row.getString("skipped")),
                        numbers(row.getString("returned")),
                        row.getInt("sent"),
                        row.getInt("to_send"),
                        row.getInt("gone")))
                .single();
    }

    private static Map<String, Integer> numbers(String json) {
        return JSON.readValue(json, new TypeReference<Map<String, Integer>>() {});
    }

    /// Rows to be mended of one kind: each row counts once, by the first thing to be mended in it.
    ///
    /// @param cells addresses as a spreadsheet shows them, the first few
    record Kind(String code, int rows, List<String> cells) {}

    private static final int CELLS_NAMED = 12;

    List<Kind> kinds(UUID submission) {
        var kinds = new LinkedHashMap<String, List<ShownRow>>();
        for (var row : rows(submission, Group.FIX, "", 0, Integer.MAX_VALUE)) {
            kinds.computeIfAbsent(row.kind(), code -> new ArrayList<>()).add(row);
        }
        return kinds.entrySet().stream()
                .map(kind -> new Kind(
                        kind.getKey(),
                        kind.getValue().size(),
                        kind.getValue().stream()
                                .limit(CELLS_NAMED)
                                .map(ShownRow::cell)
                                .toList()))
                .sorted(Comparator.comparingInt((Kind kind) -> -kind.rows())
                        .thenComparingInt(kind -> SubmissionText.KINDS.indexOf(kind.code())))
                .toList();
    }

    /// Which rows of a list.
    enum Group {
        FIX("c.duplicate_of is null and c.own_outcome = 'fix'"),
        LOOK("c.duplicate_of is null and c.own_outcome = 'look'"),
        IN_LIST("c.double_in_list"),
        ELSEWHERE("c.duplicate_of is not null and not c.double_in_list");

        private final String where;

        Group(String where) {
            this.where = where;
        }
    }

    /// Some rows of a list, in its order.
    ///
    /// @param kind code of what is to be mended first; empty for all
    List<ShownRow> rows(UUID submission, Group group, String kind, long from, int most) {
        return jdbc.sql("""
                select c.id, c.sheet, c.line, c.name, c.note, c.findings, c.typed_cipher, c.state,
                    c.file is distinct from (select file from submission where id = :submission) as gone,
                    -- Asked row by row: a list that just came in has no statistics yet, and joins go wrong.
                    (select k.sheet from candidate k where k.id = c.duplicate_of and c.double_in_list) as kept_sheet,
                    (select k.line from candidate k where k.id = c.duplicate_of and c.double_in_list) as kept_line
                from candidate c
                where c.submission = :submission and c.state <> 'withdrawn' and %s
                    and (:kind = '' or :kind = (select f from unnest(c.findings) f where f = any(:kinds) limit 1))
                order by c.sheet, c.line, c.id offset :from limit :most
                """.formatted(group.where))
                .param("submission", submission)
                .param("kind", kind)
                .param("kinds", SubmissionText.KINDS.toArray(String[]::new))
                .param("from", from)
                .param("most", most)
                .query((row, at) -> row(row))
                .list();
    }

    private ShownRow row(ResultSet row) throws SQLException {
        return new ShownRow(
                row.getObject("id", UUID.class),
                new ShownRow.Place(row.getString("sheet"), row.getInt("line"), row.getBoolean("gone")),
                row.getString("name"),
                TypedCells.open(vault, row.getBytes("typed_cipher")),
                List.of((String[]) row.getArray("findings").getArray()),
                row.getString("note"),
                Optional.ofNullable(row.getString("kept_sheet"))
                        .map(sheet -> new ShownRow.Place(sheet, rowInt(row, "kept_line"), false)));
    }

    private static int rowInt(ResultSet row, String column) {
        try {
            return row.getInt(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Enters that somebody saw these rows.
    void seen(UUID submission, List<ShownRow> rows) {
        trail.enter(
                "see own list",
                rows.stream().map(ShownRow::id).toList(),
                Map.of("submission", submission, "rows", rows.size()));
    }
}
