package id.payung.policy;

import id.payung.eligibility.Policy;
import id.payung.eligibility.PolicyReading;
import id.payung.platform.FileHash;
import id.payung.region.Regions;
import id.payung.trail.Trail;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Versions of the policy in the database. Each judgement names the one it was made by.
public final class Policies {
    private final JdbcClient jdbc;
    private final Trail trail;
    private volatile @Nullable Version latest;

    public Policies(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /// A policy with the number of its version.
    public record Version(long id, Policy policy) {}

    /// What putting a policy into force came to.
    public sealed interface Enactment {
        record Enacted(Version version) implements Enactment {}

        record Refused(List<PolicyReading.Problem> problems) implements Enactment {}

        /// @param budgetYear of the policy in force, whose seats people sit on
        record Older(int budgetYear) implements Enactment {}
    }

    /// Puts a policy into force and opens its seats. The same text again is the same version, so that a change can be
    /// taken back; a year that is over stays over.
    public Enactment enact(String yaml, String name) {
        return switch (read(yaml, name)) {
            case PolicyReading.Refused(var problems) -> new Enactment.Refused(problems);
            case PolicyReading.Accepted(var policy)
            when year(policy) < yearInForce() -> new Enactment.Older(yearInForce());
            case PolicyReading.Accepted(var policy) -> {
                var version = new Version(keep(yaml, policy), policy);
                open(policy);
                yield new Enactment.Enacted(version);
            }
        };
    }

    private int yearInForce() {
        return inForce().map(version -> year(version.policy())).orElse(0);
    }

    private static int year(Policy policy) {
        return policy.heading().rhythm().budgetYear();
    }

    private static PolicyReading read(String yaml, String name) {
        return Policy.read(yaml, name, code -> Regions.indonesia().nameOf(code).isPresent());
    }

    private long keep(String yaml, Policy policy) {
        var hash = FileHash.of(yaml.getBytes(StandardCharsets.UTF_8));
        trail.enter("enact policy", List.of(), Map.of("policy", policy.heading().name()));
        return jdbc.sql("""
                insert into policy_version (region, name, yaml, sha256) values (:region, :name, :yaml, :sha256)
                on conflict (sha256) do update set in_force_from = now()
                returning id
                """)
                .param("region", policy.heading().region())
                .param("name", policy.heading().name())
                .param("yaml", yaml)
                .param("sha256", hash)
                .query(Long.class)
                .single();
    }

    /// Seats are only ever added: somebody may sit on the others.
    private void open(Policy policy) {
        int position = 0;
        for (var fund : policy.funds()) {
            jdbc.sql("""
                    insert into source (name, title, area, region, budget_year, payer, seats, position)
                    values (:name, :title, :paid_by, :region, :year, :payer, :seats, :position)
                    on conflict (name) do update set title = excluded.title, area = excluded.area, seats = excluded.seats,
                        position = excluded.position
                    """)
                    .param("name", fund.name())
                    .param("title", fund.title())
                    .param("paid_by", fund.paidBy())
                    .param("region", policy.heading().region())
                    .param("year", policy.heading().rhythm().budgetYear())
                    .param("payer", fund.payer())
                    .param("seats", fund.seats())
                    .param("position", position++)
                    .update();
            jdbc.sql("""
                    insert into seat (source, number) select :name, number from generate_series(1, :seats) as number
                    on conflict do nothing
                    """)
                    .param("name", fund.name())
                    .param("seats", fund.seats())
                    .update();
        }
    }

    /// The version in force, empty where none was enacted yet.
    public Optional<Version> inForce() {
        return jdbc.sql("select id, name, yaml from policy_version order by in_force_from desc, id desc limit 1")
                .query((row, at) -> version(row.getLong("id"), row.getString("yaml"), row.getString("name")))
                .optional();
    }

    /// The version in force as it is published.
    ///
    /// @param sha256 of its file, in hexadecimal digits
    public record Published(Version version, Instant since, String sha256) {}

    public Optional<Published> published() {
        return jdbc.sql("select * from policy_version order by in_force_from desc, id desc limit 1")
                .query((row, at) -> new Published(
                        version(row.getLong("id"), row.getString("yaml"), row.getString("name")),
                        row.getObject("in_force_from", OffsetDateTime.class).toInstant(),
                        HexFormat.of().formatHex(row.getBytes("sha256"))))
                .optional();
    }

    /// The text of a version never changes, so it is read into rules but once.
    private Version version(long id, String yaml, String name) {
        var known = latest;
        if (known != null && known.id() == id) {
            return known;
        }
        var version = read(id, yaml, name);
        latest = version;
        return version;
    }

    private static Version read(long id, String yaml, String name) {
        return switch (read(yaml, name)) {
            case PolicyReading.Accepted(var policy) -> new Version(id, policy);
            case PolicyReading.Refused(var problems) ->
                throw new IllegalStateException("a policy in force no longer reads: " + problems);
        };
    }
}
