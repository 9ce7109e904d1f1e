package id.payung.absorption;

import id.payung.eligibility.Fund;
import id.payung.eligibility.Policy;
import id.payung.money.Month;
import id.payung.money.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The figures of absorption, inside a transaction of whoever looks: row-level security counts for them what they may
/// see, and nothing else.
final class Absorption {
    private final JdbcClient jdbc;

    Absorption(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The funds in the order in which they are filled.
    ///
    /// @param policy in force, for the tariff
    List<FundUse> funds(Month month, Optional<Policy> policy) {
        return jdbc.sql("""
                select s.name, s.title, s.seats, s.area = s.region as own,
                    (select count(*) from seat_month m where m.source = s.name and m.month = :month) as running,
                    (select count(*) from proposal p where p.source = s.name and not exists (
                        select from seat_month m
                        where m.source = p.source and m.seat = p.seat and m.month = :month)) as proposed
                from source s order by s.position, s.name
                """)
                .param("month", month.value().atDay(1))
                .query((row, at) -> fund(row, policy))
                .list();
    }

    private static FundUse fund(ResultSet row, Optional<Policy> policy) throws SQLException {
        var name = row.getString("name");
        return new FundUse(
                name,
                row.getString("title"),
                row.getInt("seats"),
                row.getInt("running"),
                row.getInt("proposed"),
                policy.flatMap(one -> ceiling(one, name)),
                row.getBoolean("own"));
    }

    private static Optional<Rupiah> ceiling(Policy policy, String fund) {
        return policy.funds().stream()
                .filter(one -> one.name().equals(fund))
                .findFirst()
                .flatMap(one -> ceiling(policy, one));
    }

    /// Seats, each month of the budget year, at that month's premium.
    private static Optional<Rupiah> ceiling(Policy policy, Fund fund) {
        var sum = Rupiah.ZERO;
        for (var month : java.time.Month.values()) {
            var tariff = policy.tariff(
                    fund.payer(), Month.of(policy.heading().rhythm().budgetYear(), month));
            if (tariff.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(tariff.get().premium().times(fund.seats()));
        }
        return Optional.of(sum);
    }

    /// Every row that an office sent, in groups. Who does not see registry values sees no step that follows from them.
    List<RowGroup> rows() {
        return jdbc.sql("""
                select left(c.area, 13) as place, c.findings, count(*) as rows,
                    case when c.duplicate_of is not null then 'DOUBLE'
                        when j.match not in ('exact', 'probable') then 'UNKNOWN'
                        when j.eligibility <> 'eligible' then 'NOT_ELIGIBLE'
                        when c.own_outcome <> 'clear' then 'HELD'
                        when p.source is null then 'WITHOUT_SEAT'
                        else 'PROPOSED' end as reach
                from candidate c
                    left join judgement j on j.candidate = c.id
                    left join proposal p on p.candidate = c.id
                where c.state not in ('draft', 'withdrawn')
                group by place, c.findings, reach
                """)
                .query((row, at) -> new RowGroup(
                        row.getString("place"),
                        Reach.valueOf(row.getString("reach")),
                        Arrays.asList((String[]) row.getArray("findings").getArray()),
                        row.getInt("rows")))
                .list();
    }

    /// Recipients who take a seat in a month, by village.
    Map<String, Integer> running(Month month) {
        var byVillage = new HashMap<String, Integer>();
        jdbc.sql("""
                select left(area, 13) as place, count(*) as recipients from seat_month where month = :month
                group by place
                """).param("month", month.value().atDay(1)).query(row -> {
            byVillage.put(row.getString("place"), row.getInt("recipients"));
        });
        return byVillage;
    }
}
