package id.payung.verification;

import id.payung.identity.Secret;
import id.payung.identity.Vault;
import id.payung.people.Nik;
import id.payung.platform.Actor;
import id.payung.platform.Work;
import id.payung.platform.Written;
import id.payung.screening.Outcome;
import id.payung.trail.Trail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Everybody put forward, as an officer may see them. The index finds and counts; each row shown is read back by key
/// under row-level security, and one entry of the trail names them all.
final class WorkList {
    private static final String PURPOSE = "melihat daftar calon";

    private final Work work;
    private final Vault vault;
    private final Trail trail;
    private final Clock clock;
    private final CandidateIndex index = new CandidateIndex();
    private final CandidateFeed feed;

    WorkList(Work work, Vault vault, Trail trail, Clock clock) {
        this.work = work;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
        this.feed = new CandidateFeed(work, index);
    }

    /// One page.
    ///
    /// @param today for ages
    record Page(CandidateIndex.Found found, List<ListedCandidate> rows, LocalDate today) {}

    /// Brings the index in step with the database.
    void refresh() {
        feed.refresh();
    }

    /// @param page from 1
    Page page(Actor actor, Filter filter, int page) {
        feed.refreshWhereDue();
        var found = index.find(actor, filter, page, clock.instant());
        var rows = found.ids().isEmpty()
                ? List.<ListedCandidate>of()
                : work.as(actor, PURPOSE, () -> shown(found, filter));
        return new Page(found, rows, LocalDate.ofInstant(clock.instant(), Written.WITA));
    }

    private List<ListedCandidate> shown(CandidateIndex.Found found, Filter filter) {
        var rows = rows(found.ids());
        var detail = filter.chosen().entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().key(), Map.Entry::getValue));
        trail.enter("list candidates", rows.stream().map(ListedCandidate::id).toList(), detail);
        return rows;
    }

    /// Those of the ids that the actor may see, in their order.
    private List<ListedCandidate> rows(List<UUID> ids) {
        var byId =
                work.jdbc().sql("""
                        select c.id, c.name, c.typed_cipher, c.birth_date, c.rt, c.work, c.state, j.match,
                            coalesce(c.village, case when length(c.area) >= 13 then left(c.area, 13) end, '') as village,
                            case when c.duplicate_of is null then c.own_outcome else 'duplicate' end as outcome
                        from candidate c left join judgement j on j.candidate = c.id
                        where c.id = any(:ids)
                        """).param("ids", ids.toArray(UUID[]::new)).query((row, at) -> row(row)).list().stream()
                        .collect(Collectors.toMap(ListedCandidate::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private ListedCandidate row(ResultSet row) throws SQLException {
        var cells = TypedCells.read(vault.openText(Secret.CELLS, row.getBytes("typed_cipher")));
        return new ListedCandidate(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Nik.masked(cells.nik()),
                row.getObject("birth_date", LocalDate.class),
                new ListedCandidate.Place(row.getString("village"), row.getInt("rt"), row.getString("work")),
                new ListedCandidate.Standing(
                        State.of(row.getString("state")),
                        Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                        word(row.getString("match"))));
    }

    private static String word(@Nullable String word) {
        return word == null ? "" : word;
    }

    /// Candidates with a NIK, by what was typed or, for whoever may see the registry, by the person found.
    List<UUID> withNik(Actor actor, long nik) {
        return work.as(actor, "mencari calon menurut NIK", () -> {
            var found = work.jdbc()
                    .sql("""
                            with found as (
                                select id from candidate where nik_hash = :hash
                                union
                                select j.candidate from identity i join judgement j on j.person = i.person
                                where i.nik_hash = :hash
                            )
                            select c.id from candidate c join found on found.id = c.id
                            order by c.duplicate_of is not null, c.state = 'withdrawn', c.id
                            """)
                    .param("hash", vault.hash(Secret.NIK, nik))
                    .query(UUID.class)
                    .list();
            trail.enter("look up NIK", found, Map.of("found", found.size()));
            return found;
        });
    }
}
