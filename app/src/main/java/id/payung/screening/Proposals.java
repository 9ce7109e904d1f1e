package id.payung.screening;

import id.payung.eligibility.FundSet;
import id.payung.eligibility.Policy;
import id.payung.funding.Allocation;
import id.payung.funding.Applicant;
import id.payung.funding.FundingText;
import id.payung.funding.Placement;
import id.payung.funding.Seat;
import id.payung.funding.Seats;
import id.payung.platform.FileHash;
import id.payung.platform.Work;
import id.payung.region.Regions;
import id.payung.registry.Registry;
import id.payung.trail.Trail;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/// Who would take which seat: proposed anew, whole, from everybody who was sent and is clear. Inside a transaction of
/// the machine; reproducible from policy and people alone.
public final class Proposals {
    private final Work work;
    private final Trail trail;
    private final Rolls rolls;

    public Proposals(Work work, Trail trail, Rolls rolls) {
        this.work = work;
        this.trail = trail;
        this.rolls = rolls;
    }

    /// What a run came to.
    public record Run(long id, int seated, int waiting) {}

    /// A clear row and its person.
    private record Clear(UUID candidate, UUID person, String area, Applicant applicant) {}

    /// @param version number of the policy's version
    public Run propose(Policy policy, long version, LocalDate day) {
        var clear = clear(policy, day);
        var applicants = clear.values().stream().map(Clear::applicant).toList();
        var memory = rolls.inMemory();
        var occupied =
                memory.tables().seated().occupied(policy, memory.population(), new FactsOf(memory.tables(), day));
        var allocation = Allocation.propose(Seats.of(policy, occupied), applicants);
        int seated = (int) allocation.placements().stream()
                .filter(placement -> placement instanceof Placement.Seated)
                .count();
        trail.enter("propose seats", List.of(), Map.of("policy", version, "people", clear.size(), "seated", seated));
        long run = begin(version, day, inputs(policy, clear), seated, clear.size() - seated);
        keep(run, policy, allocation, clear);
        return new Run(run, seated, clear.size() - seated);
    }

    /// One row a person who has no seat yet, by NIK.
    private Map<Long, Clear> clear(Policy policy, LocalDate day) {
        var registry = rolls.inMemory().tables().registry();
        var seated = rolls.inMemory().tables().seated();
        var residents = residents();
        var facts = new FactsOf(rolls.inMemory().tables(), day);
        var found = new HashMap<Long, Clear>();
        work.jdbc().sql("""
                        select c.id, j.person, c.area, j.funds, j.priority
                        from candidate c join judgement j on j.candidate = c.id
                        where c.state not in ('draft', 'returned', 'withdrawn') and c.duplicate_of is null
                            and c.own_outcome = 'clear' and j.person is not null
                        order by c.id
                        """).query(row -> {
            var resident = residents.get(row.getObject("person", UUID.class));
            if (resident != null && !seated.sits(registry.nik(resident))) {
                found.putIfAbsent(registry.nik(resident), clear(row, resident, registry, facts, policy));
            }
        });
        return found;
    }

    private Map<UUID, Integer> residents() {
        var residents = rolls.inMemory().residents();
        var byPerson = new HashMap<UUID, Integer>(residents.registry().size() * 2);
        for (int resident = 0; resident < residents.registry().size(); resident++) {
            byPerson.put(residents.person(resident), resident);
        }
        return byPerson;
    }

    private static Clear clear(ResultSet row, int resident, Registry registry, FactsOf facts, Policy policy)
            throws SQLException {
        var applicant = new Applicant(
                registry.nik(resident),
                facts.home(resident),
                funds((String[]) row.getArray("funds").getArray(), policy),
                row.getInt("priority"));
        return new Clear(
                row.getObject("id", UUID.class), row.getObject("person", UUID.class), row.getString("area"), applicant);
    }

    private static FundSet funds(String[] names, Policy policy) {
        var taking = FundSet.NONE;
        for (int fund = 0; fund < policy.funds().size(); fund++) {
            if (List.of(names).contains(policy.funds().get(fund).name())) {
                taking = taking.with(fund);
            }
        }
        return taking;
    }

    /// A hash of all that the run depends on, by random ids.
    private static byte[] inputs(Policy policy, Map<Long, Clear> clear) {
        var text = new StringBuilder(policy.toString());
        clear.values().stream()
                .sorted(Comparator.comparing(Clear::candidate))
                .forEach(one -> text.append(one.candidate())
                        .append(one.applicant().funds().bits()));
        return FileHash.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private long begin(long version, LocalDate day, byte[] inputs, int seated, int waiting) {
        return work.jdbc()
                .sql("""
                        insert into proposal_run (policy, judged_on, inputs_sha256, seated, waiting)
                        values (:policy, :day, :inputs, :seated, :waiting) returning id
                        """)
                .param("policy", version)
                .param("day", day)
                .param("inputs", inputs)
                .param("seated", seated)
                .param("waiting", waiting)
                .query(Long.class)
                .single();
    }

    private void keep(long run, Policy policy, Allocation allocation, Map<Long, Clear> clear) {
        var text = new FundingText(code -> Regions.indonesia().nameOf(code).orElse(code));
        var rows = new ArrayList<MapSqlParameterSource>(clear.size());
        for (var placement : allocation.placements()) {
            var one = clear.get(placement.applicant().nik());
            if (one == null) {
                throw new IllegalStateException("somebody was placed who did not stand in line");
            }
            rows.add(row(run, policy, placement, one).addValue("explanation", text.explain(placement)));
        }
        work.batch("""
                insert into proposal (run, rank, candidate, person, area, priority, source, seat, explanation)
                values (:run, :rank, :candidate, :person, :area, :priority, :source, :seat, :explanation)
                """, rows);
        work.jdbc()
                .sql("delete from proposal where run <> :run")
                .param("run", run)
                .update();
    }

    private static MapSqlParameterSource row(long run, Policy policy, Placement placement, Clear one) {
        var seat = seat(placement);
        return new MapSqlParameterSource()
                .addValue("run", run)
                .addValue("rank", placement.rank())
                .addValue("candidate", one.candidate())
                .addValue("person", one.person())
                .addValue("area", one.area())
                .addValue(
                        "priority",
                        policy.priorities().get(one.applicant().priority()).title())
                .addValue("source", seat == null ? null : seat.source())
                .addValue("seat", seat == null ? null : seat.number());
    }

    private static @Nullable Seat seat(Placement placement) {
        return switch (placement) {
            case Placement.Seated seated -> seated.seat();
            case Placement.Waiting _ -> null;
        };
    }
}
