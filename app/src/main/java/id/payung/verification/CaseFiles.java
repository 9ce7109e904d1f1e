package id.payung.verification;

import id.payung.finding.FindingCode;
import id.payung.finding.Severity;
import id.payung.identity.Secret;
import id.payung.identity.Vault;
import id.payung.platform.Actor;
import id.payung.platform.Work;
import id.payung.screening.Outcome;
import id.payung.trail.Trail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Cases, each read under row-level security and with an entry in the trail.
final class CaseFiles {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PURPOSE = "membuka kasus";
    /// What a look shows of the registry.
    private static final String FIELDS = "name,nik,kk,birth_date,sex,mother,place,occupation";

    private final Work work;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Trail trail;

    CaseFiles(Work work, Vault vault, Trail trail) {
        this.work = work;
        this.jdbc = work.jdbc();
        this.vault = vault;
        this.trail = trail;
    }

    /// Opens a case; empty where the officer sees none of this id.
    Optional<CaseFile> open(Actor actor, UUID candidate) {
        return work.as(actor, PURPOSE, () -> read(candidate, "open case", Map.of()));
    }

    /// Opens a case to look at what the registry holds.
    ///
    /// @param purpose in words, as the trail keeps it
    Optional<CaseFile> look(Actor actor, UUID candidate, String purpose) {
        return work.as(actor, purpose, () -> read(candidate, "look at registry values", Map.of("fields", FIELDS)));
    }

    private Optional<CaseFile> read(UUID candidate, String action, Map<String, String> detail) {
        var found = jdbc.sql("""
                select c.*, s.receipt, s.area as sender_area, s.office as sender_office, s.received_at, s.judged_on,
                    coalesce(c.village, case when length(c.area) >= 13 then left(c.area, 13) end, '') as stated_village,
                    kept.id as kept
                from candidate c
                    join submission s on s.id = c.submission
                    left join candidate kept on kept.id = c.duplicate_of
                where c.id = :id
                """)
                .param("id", candidate)
                .query((row, at) -> file(row))
                .optional();
        found.ifPresent(file -> trail.enter(action, subjects(file), detail));
        return found;
    }

    private static List<UUID> subjects(CaseFile file) {
        var person = file.registry().flatMap(CaseFile.Judged::resident).map(CaseFile.Resident::person);
        return Stream.concat(Stream.of(file.id()), person.stream()).toList();
    }

    private CaseFile file(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new CaseFile(id, typed(row), standing(row), origin(row), judged(id), steps(id));
    }

    private CaseFile.Typed typed(ResultSet row) throws SQLException {
        return new CaseFile.Typed(
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("stated_village"),
                row.getInt("rt"),
                row.getString("work"),
                TypedCells.read(vault.openText(Secret.CELLS, row.getBytes("typed_cipher"))));
    }

    private static CaseFile.Standing standing(ResultSet row) throws SQLException {
        var duplicateOf = row.getObject("duplicate_of", UUID.class);
        var codes = Stream.of((String[]) row.getArray("findings").getArray())
                .map(FindingCode::valueOf)
                .toList();
        return new CaseFile.Standing(
                State.of(row.getString("state")),
                duplicateOf == null
                        ? Outcome.valueOf(row.getString("own_outcome").toUpperCase(Locale.ROOT))
                        : Outcome.DUPLICATE,
                codes,
                row.getString("note"),
                kept(duplicateOf, row.getObject("kept", UUID.class)));
    }

    private static CaseFile.Kept kept(@Nullable UUID duplicateOf, @Nullable UUID seen) {
        if (duplicateOf == null) {
            return new CaseFile.Kept.Itself();
        }
        return seen == null ? new CaseFile.Kept.Elsewhere() : new CaseFile.Kept.Other(seen);
    }

    private static CaseFile.Origin origin(ResultSet row) throws SQLException {
        return new CaseFile.Origin(
                row.getString("receipt"),
                row.getString("sheet"),
                row.getInt("line"),
                new CaseFile.Sender(row.getString("sender_area"), row.getString("sender_office")),
                new CaseFile.Times(
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getObject("judged_on", LocalDate.class)));
    }

    private List<CaseFile.Step> steps(UUID candidate) {
        return jdbc.sql("select to_state, at from step where candidate = :id order by id")
                .param("id", candidate)
                .query((row, at) -> new CaseFile.Step(
                        State.of(row.getString("to_state")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Optional<CaseFile.Judged> judged(UUID candidate) {
        return jdbc.sql("select match, probability, person, findings, weights from judgement where candidate = :id")
                .param("id", candidate)
                .query((row, at) -> {
                    var person = row.getObject("person", UUID.class);
                    return new CaseFile.Judged(
                            row.getString("match"),
                            row.getDouble("probability"),
                            sentences(row.getString("findings")),
                            weights(row.getString("weights")),
                            person == null ? Optional.empty() : resident(person),
                            place(candidate));
                })
                .optional();
    }

    private static List<CaseFile.Sentence> sentences(String json) {
        return JSON.readValue(json, new TypeReference<List<Map<String, String>>>() {}).stream()
                .map(one -> new CaseFile.Sentence(
                        FindingCode.valueOf(one.getOrDefault("code", "")),
                        Severity.valueOf(one.getOrDefault("severity", "")),
                        one.getOrDefault("words", "")))
                .toList();
    }

    private static List<CaseFile.Weight> weights(String json) {
        var weights = new ArrayList<CaseFile.Weight>();
        for (var one : JSON.readTree(json)) {
            weights.add(new CaseFile.Weight(
                    one.path("field").asString(),
                    one.path("level").asString(),
                    one.path("bits").asDouble()));
        }
        return weights;
    }

    private Optional<CaseFile.Resident> resident(UUID person) {
        return jdbc.sql("""
                select r.*, i.nik_cipher, i.kk_cipher from resident r left join identity i on i.person = r.person
                where r.person = :person
                """)
                .param("person", person)
                .query((row, at) -> new CaseFile.Resident(
                        person,
                        new CaseFile.Resident.Numbers(
                                number(Secret.NIK, row.getBytes("nik_cipher")),
                                number(Secret.KK, row.getBytes("kk_cipher"))),
                        row.getString("name"),
                        row.getObject("birth_date", LocalDate.class),
                        new CaseFile.Resident.Family(text(row.getString("sex")), row.getString("mother_name")),
                        new CaseFile.Resident.Home(row.getString("area"), row.getInt("rt"), row.getInt("occupation"))))
                .optional();
    }

    private long number(Secret kind, byte @Nullable [] sealed) {
        return sealed == null ? 0 : Long.parseLong(vault.openText(kind, sealed));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Optional<CaseFile.Place> place(UUID candidate) {
        return jdbc.sql("""
                select p.rank, s.title, p.seat, p.explanation from proposal p left join source s on s.name = p.source
                where p.candidate = :id order by p.run desc limit 1
                """)
                .param("id", candidate)
                .query((row, at) -> new CaseFile.Place(
                        row.getInt("rank"), row.getString("title"), row.getInt("seat"), row.getString("explanation")))
                .optional();
    }
}
