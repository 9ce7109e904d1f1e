package id.payung.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.Actor;
import id.payung.platform.OnEachServer;
import id.payung.platform.TestDatabase;
import id.payung.platform.Work;
import id.payung.submission.Office;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachServer
class CandidateIndexTest {
    private static final String SENT = "64.09.01.1001";
    private static final List<Actor> OFFICERS = List.of(
            Actor.MACHINE,
            officer("disnaker", "64.09", "disnaker"),
            officer("dukcapil", "64.09", "dukcapil"),
            officer("auditor", "64.09.01", "inspektorat"),
            officer("dinsos", "64.09", "dinsos"),
            officer("camat", "64.09.01", "64.09.01"),
            officer("desa", SENT, SENT),
            officer("kades", SENT, SENT),
            officer("kades", SENT, "64.09.01.1001-kades"),
            officer("desa", "64.09.01.1003", "64.09.01.1003"),
            officer("dinas", "64.09", "dinas-kelautan"),
            officer("rt", SENT + ".001.001", SENT + ".001.001"),
            officer("disnaker", "64", "provinsi"));

    private final Work work;
    private final CandidateIndex index = new CandidateIndex();
    private final CandidateFeed feed;
    private final TestDatabase database;

    CandidateIndexTest(TestDatabase database) throws Exception {
        this.database = database;
        work = Office.withEveryKindOfList(database).work();
        feed = new CandidateFeed(work, index);
        feed.refresh();
    }

    private static Actor officer(String role, String area, String office) {
        return new Actor(UUID.randomUUID().toString(), role, area, office);
    }

    /// Facets as the database counts them.
    private static final Map<Facet, String> SQL = Map.of(
            Facet.VILLAGE,
            "coalesce(c.village, case when length(c.area) >= 13 then left(c.area, 13) end, 'tanpa')",
            Facet.RT,
            "c.rt::text",
            Facet.STATE,
            "c.state",
            Facet.OUTCOME,
            "case when c.duplicate_of is null then c.own_outcome else 'duplicate' end",
            Facet.AGE,
            """
            case when c.birth_date is null then 'tanpa' else (select band from (values (0, 18, '0-17'), (18, 25, '18-24'),
                (25, 35, '25-34'), (35, 45, '35-44'), (45, 55, '45-54'), (55, 65, '55-64'), (65, 200, '65'))
                as bands (low, high, band)
                where extract(year from age((now() at time zone 'Asia/Makassar')::date, c.birth_date)) >= low
                    and extract(year from age((now() at time zone 'Asia/Makassar')::date, c.birth_date)) < high) end
            """,
            Facet.CHANGED,
            "case when c.changed_at > now() - interval '24 hours' then '24' else '' end",
            Facet.MATCH,
            "j.match",
            Facet.NEAR,
            "least(j.near, 3)::text",
            Facet.ELIGIBILITY,
            "j.eligibility");

    @Test
    void everybody_is_counted_as_the_database_counts_for_each_officer() {
        for (var actor : OFFICERS) {
            for (var filter : filters(actor)) {
                var found = index.find(actor, filter, 1, Instant.now());
                assertThat(found.total()).as(actor + " " + filter).isEqualTo(total(actor, filter));
                found.counts().keySet().stream()
                        .filter(SQL::containsKey)
                        .forEach(facet -> assertThat(counts(found, facet))
                                .as(actor + " " + filter + " " + facet)
                                .isEqualTo(recount(actor, filter, facet)));
            }
        }
    }

    private static List<Filter> filters(Actor actor) {
        var village = Filter.NONE.with(Facet.VILLAGE, SENT);
        var few = List.of(
                Filter.NONE,
                village,
                village.with(Facet.RT, "1"),
                Filter.NONE.with(Facet.STATE, "checked"),
                Filter.NONE.with(Facet.STATE, "draft").with(Facet.OUTCOME, "fix"),
                village.with(Facet.OUTCOME, "look").with(Facet.CHANGED, "24"),
                Filter.NONE.with(Facet.AGE, "35-44").with(Facet.OUTCOME, "clear"),
                Filter.NONE.with(Facet.VILLAGE, "64.09.99.9999"));
        return Sight.seesRegistry(actor)
                ? Stream.concat(
                                few.stream(),
                                Stream.of(
                                        Filter.NONE.with(Facet.MATCH, "exact"),
                                        Filter.NONE.with(Facet.NEAR, "0"),
                                        Filter.NONE.with(Facet.NEAR, "3").with(Facet.OUTCOME, "look"),
                                        village.with(Facet.MATCH, "ambiguous").with(Facet.NEAR, "2"),
                                        village.with(Facet.ELIGIBILITY, "eligible")
                                                .with(Facet.MATCH, "probable")))
                        .toList()
                : few;
    }

    private static Map<String, Integer> counts(CandidateIndex.Found found, Facet facet) {
        var counts = new TreeMap<String, Integer>();
        found.counts().getOrDefault(facet, List.of()).forEach(value -> counts.put(value.code(), value.count()));
        return counts;
    }

    private int total(Actor actor, Filter filter) {
        return work.as(
                actor,
                "uji",
                () -> work.jdbc()
                        .sql("select count(*) from candidate c left join judgement j on j.candidate = c.id where "
                                + where(filter, null))
                        .query(Integer.class)
                        .single());
    }

    private Map<String, Integer> recount(Actor actor, Filter filter, Facet facet) {
        var counts = new TreeMap<String, Integer>();
        work.run(
                actor,
                "uji",
                () -> work.jdbc()
                        .sql("select " + SQL.get(facet) + " as code, count(*) as number from candidate c"
                                + " left join judgement j on j.candidate = c.id where " + SQL.get(facet)
                                + " is not null and "
                                + where(filter, facet) + " group by 1")
                        .query(row -> {
                            counts.put(row.getString("code"), row.getInt("number"));
                        }));
        return counts;
    }

    private static String where(Filter filter, @Nullable Facet but) {
        var all = new StringBuilder("c.state <> 'withdrawn'");
        filter.chosen().forEach((facet, code) -> {
            if (facet != but) {
                all.append(" and ")
                        .append(SQL.get(facet))
                        .append(" = '")
                        .append(code)
                        .append("'");
            }
        });
        return all.toString();
    }

    @Test
    void findings_are_counted_for_all_who_may_know_them() {
        var officer = officer("disnaker", "64.09", "disnaker");
        var found = index.find(officer, Filter.NONE, 1, Instant.now());
        var recount = new TreeMap<String, Integer>();
        work.run(
                officer,
                "uji",
                () -> work.jdbc()
                        .sql(
                                "select f.word as code, count(*) as number from candidate, unnest(findings) as f(word) group by f.word")
                        .query(row -> {
                            recount.put(row.getString("code"), row.getInt("number"));
                        }));
        assertThat(counts(found, Facet.FINDING)).isEqualTo(recount).isNotEmpty();

        var operator = officer("desa", SENT, SENT);
        assertThat(counts(index.find(operator, Filter.NONE, 1, Instant.now()), Facet.FINDING))
                .doesNotContainKeys("DECEASED", "NAME_VARIANT", "NOT_IN_REGISTRY", "OVER_AGE");
        assertThat(index.find(operator, Filter.NONE.with(Facet.FINDING, "NAME_VARIANT"), 1, Instant.now())
                        .total())
                .isZero();
    }

    @Test
    void a_draft_is_in_nobody_elses_list_or_counts() {
        var drafts = work.as(
                Actor.MACHINE,
                "uji",
                () -> work.jdbc()
                        .sql("select office, count(*) as number from candidate where state = 'draft' group by office")
                        .query((row, at) -> Map.entry(row.getString("office"), row.getInt("number")))
                        .list());
        assertThat(drafts).isNotEmpty();
        for (var actor : OFFICERS) {
            int own = drafts.stream()
                    .filter(one -> one.getKey().equals(actor.office()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            if (!actor.role().equals("machine")) {
                assertThat(index.find(actor, Filter.NONE.with(Facet.STATE, "draft"), 1, Instant.now())
                                .total())
                        .as(actor.toString())
                        .isLessThanOrEqualTo(own);
            }
        }
    }

    @Test
    void facets_of_the_registry_are_for_those_who_may_see_it() {
        for (var actor : OFFICERS) {
            boolean may = work.as(
                    actor,
                    "uji",
                    () -> work.jdbc()
                            .sql("select sees_registry()")
                            .query(Boolean.class)
                            .single());
            var counts = index.find(actor, Filter.NONE, 1, Instant.now()).counts();
            assertThat(Sight.seesRegistry(actor)).isEqualTo(may);
            assertThat(counts.containsKey(Facet.MATCH)).isEqualTo(may);
            assertThat(counts.containsKey(Facet.NEAR)).isEqualTo(may);
            assertThat(counts.containsKey(Facet.ELIGIBILITY)).isEqualTo(may);
        }
        var operator = officer("desa", SENT, SENT);
        for (var filter : List.of(Filter.NONE.with(Facet.MATCH, "none"), Filter.NONE.with(Facet.NEAR, "2"))) {
            assertThat(index.find(operator, filter, 1, Instant.now()).total())
                    .isEqualTo(
                            index.find(operator, Filter.NONE, 1, Instant.now()).total());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"si", "sar i", "AM", "h."})
    void half_a_name_finds_who_has_each_of_its_words_in_any_order(String text) {
        var found = index.find(Actor.MACHINE, Filter.NONE.with(text), 1, Instant.now());
        var words = NameKey.words(text);
        int expected = (int) work
                .as(
                        Actor.MACHINE,
                        "uji",
                        () -> work.jdbc()
                                .sql("select upper(name) from candidate where state <> 'withdrawn'")
                                .query(String.class)
                                .list())
                .stream()
                .filter(name -> Arrays.stream(words).allMatch(name::contains))
                .count();
        assertThat(found.total()).isEqualTo(expected);
    }

    @Test
    void a_row_that_changes_is_found_as_it_is_now_and_nothing_else_is_read_anew() {
        var officer = officer("disnaker", "64.09", "disnaker");
        var before = index.find(officer, Filter.NONE, 1, Instant.now());
        var somebody = before.ids().getLast();
        var name = work.as(Actor.MACHINE, "uji", () -> {
            var old = work.jdbc()
                    .sql("select name from candidate where id = :id")
                    .param("id", somebody)
                    .query(String.class)
                    .single();
            work.jdbc().sql("select enter('test')").query(Long.class).single();
            work.jdbc()
                    .sql("update candidate set name = 'Aaaa Aaaa' where id = :id")
                    .param("id", somebody)
                    .update();
            return old;
        });
        feed.refresh();

        var after = index.find(officer, Filter.NONE, 1, Instant.now());
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.ids().getFirst()).isEqualTo(somebody);
        work.run(Actor.MACHINE, "uji", () -> {
            work.jdbc().sql("select enter('test')").query(Long.class).single();
            work.jdbc()
                    .sql("update candidate set name = :name where id = :id")
                    .param("name", name)
                    .param("id", somebody)
                    .update();
        });
    }

    @Test
    void rows_of_a_restored_backup_are_read_once_whatever_their_transactions_were() {
        JdbcClient.create(database.owner()).sql("""
                alter table candidate disable trigger user;
                update candidate set changed = '900000000' where area = '64.09.01.1003';
                alter table candidate enable trigger user
                """).update();
        var restored = new CandidateFeed(work, new CandidateIndex());

        assertThat(restored.refresh()).isEqualTo(index.size());
        assertThat(restored.refresh()).isZero();
    }
}
