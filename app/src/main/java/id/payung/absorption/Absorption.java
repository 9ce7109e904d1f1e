package id.payung.absorption;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The figures of absorption, inside a transaction of whoever looks: row-level security counts for them what they may
/// see, and nothing else.
public final class Absorption {
    private final JdbcClient jdbc;

    public Absorption(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The funds in the order in which they are filled.
    public List<FundUse> funds() {
        return jdbc.sql("""
                select s.name, s.title, s.seats,
                    (select count(*) from (
                        select p.seat from proposal p where p.source = s.name
                        union
                        select m.seat from seat_month m
                        where m.source = s.name and m.month = date_trunc('month', current_date)) taken) as filled
                from source s order by s.position, s.name
                """)
                .query((row, at) -> new FundUse(
                        row.getString("name"), row.getString("title"), row.getInt("seats"), row.getInt("filled")))
                .list();
    }

    public Funnel funnel() {
        return jdbc.sql("""
                with sent as (
                    select c.id, c.own_outcome, c.duplicate_of, j.match, j.eligibility, p.source
                    from candidate c
                        left join judgement j on j.candidate = c.id
                        left join proposal p on p.candidate = c.id
                    where c.state not in ('draft', 'withdrawn')
                )
                select count(*) as sent, count(*) filter (where duplicate_of is null) as people,
                    count(*) filter (where duplicate_of is null and match in ('exact', 'probable')) as named,
                    count(*) filter (where duplicate_of is null and eligibility = 'eligible') as eligible,
                    count(*) filter (where duplicate_of is null and own_outcome = 'clear') as clear,
                    count(*) filter (where source is not null) as proposed
                from sent
                """)
                .query((row, at) -> new Funnel(
                        row.getInt("sent"),
                        row.getInt("people"),
                        row.getInt("named"),
                        row.getInt("eligible"),
                        row.getInt("clear"),
                        row.getInt("proposed")))
                .single();
    }

    /// Villages that sent something, those with the most rows held first.
    public List<VillageUse> villages() {
        return jdbc.sql("""
                with sent as (
                    select c.area, c.id, c.findings, c.duplicate_of is null and c.own_outcome <> 'clear' as held
                    from candidate c where c.state not in ('draft', 'withdrawn')
                ), causes as (
                    select area, code, row_number() over (partition by area order by count(*) desc, code) as nth
                    from sent, unnest(findings) as code where held group by area, code
                )
                select s.area, count(*) as sent, count(p.source) as proposed, count(*) filter (where s.held) as held,
                    coalesce(min(k.code), '') as cause
                from sent s
                    left join proposal p on p.candidate = s.id
                    left join causes k on k.area = s.area and k.nth = 1
                group by s.area
                order by count(*) filter (where s.held) desc, s.area
                """)
                .query((row, at) -> new VillageUse(
                        row.getString("area"),
                        row.getInt("sent"),
                        row.getInt("proposed"),
                        row.getInt("held"),
                        row.getString("cause")))
                .list();
    }
}
