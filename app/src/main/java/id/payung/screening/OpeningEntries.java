package id.payung.screening;

import id.payung.identity.Secret;
import id.payung.identity.StagedFacts;
import id.payung.identity.Vault;
import id.payung.screening.Seated.Recipient;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who sat already when Payung came: seat months that stand on a file and two officers instead of on the chain of
/// decisions before them.
final class OpeningEntries {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final StagedFacts staged;

    OpeningEntries(JdbcClient jdbc, Vault vault, StagedFacts staged) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.staged = staged;
    }

    /// Whether the file was loaded before.
    boolean has(byte[] sha256) {
        return jdbc.sql("select exists (select from load where kind = 'recipients' and sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    /// Takes the seats from each recipient's first month to the month of `day`, inside a transaction of the
    /// machine for the first officer. Months that are over count as paid. A seat that is not there or taken,
    /// and a month that another fund pays for, are passed over.
    ///
    /// @param region whose people they are where the registry does not know them
    /// @param second id of the officer who stands behind it too
    /// @return how many recipients sit this month by this file
    int store(Seated seated, String region, byte[] sha256, String second, LocalDate day) {
        var month = day.withDayOfMonth(1);
        long load = staged.begin("recipients", seated.recipients().size(), sha256, second);
        staged.copy(region, facts -> {
            for (var one : seated.recipients()) {
                var since = one.since() == null || one.since().isAfter(month) ? month : one.since();
                facts.add(one.nik(), one.source(), Integer.toString(one.seat()), since, null);
            }
        });
        jdbc.sql("""
                insert into seat_month (source, seat, month, person, area, opening, reason, frozen)
                select s.word, t.number, m.month::date, i.person, i.area, :load, 'opening entry', m.month < :month
                from staged_fact s
                    join seat t on t.source = s.word and t.number = s.second_word::int
                    join lateral (select person, area from identity where nik_hash = s.nik_hash
                        order by person limit 1) i on true
                    cross join generate_series(date_trunc('month', s.day), :month::timestamp, interval '1 month')
                        as m (month)
                order by s.line, m.month
                on conflict do nothing
                """).param("load", load).param("month", month).update();
        staged.end();
        return jdbc.sql("select count(*) from seat_month where opening = :load and month = :month")
                .param("load", load)
                .param("month", month)
                .query(Integer.class)
                .single();
    }

    /// Who sits in the newest month there is, inside a transaction of the machine.
    Seated rebuild() {
        var recipients = new ArrayList<Recipient>();
        jdbc.sql("""
                select i.nik_cipher, now.source, now.seat,
                    (select min(month) from seat_month first where first.person = now.person) as since
                from seat_month now join identity i on i.person = now.person
                where now.month = (select max(month) from seat_month)
                order by now.source, now.seat
                """).withFetchSize(10_000).query(row -> {
            recipients.add(new Recipient(
                    Long.parseLong(vault.openText(Secret.NIK, row.getBytes("nik_cipher"))),
                    row.getString("source"),
                    row.getInt("seat"),
                    row.getObject("since", LocalDate.class)));
        });
        return new Seated(recipients);
    }
}
