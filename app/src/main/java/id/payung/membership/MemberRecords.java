package id.payung.membership;

import id.payung.identity.Secret;
import id.payung.identity.StagedFacts;
import id.payung.identity.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Memberships in the database, each beside the person it belongs to.
public final class MemberRecords {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final StagedFacts staged;

    public MemberRecords(JdbcClient jdbc, Vault vault, StagedFacts staged) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.staged = staged;
    }

    /// Takes the place of all memberships kept before, inside a transaction of the machine.
    ///
    /// @param region whose people they are where the registry does not know them
    /// @param sha256 of the file
    public void store(Memberships memberships, String region, byte[] sha256) {
        var rows = memberships.rows();
        long load = staged.begin("members", rows.size(), sha256);
        staged.copy(region, facts -> {
            for (int row = 0; row < rows.size(); row++) {
                int until = rows.until(row);
                long kpj = rows.kpj(row);
                facts.add(
                        rows.nik(row),
                        rows.segment(row).name(),
                        rows.isActive(row) ? "ACTIVE" : "INACTIVE",
                        until == MemberColumns.NO_END ? null : LocalDate.ofEpochDay(until),
                        kpj == MemberColumns.NO_KPJ ? null : vault.seal(Secret.KPJ, Long.toString(kpj)));
            }
        });
        jdbc.sql("delete from membership").update();
        jdbc.sql("""
                insert into membership (person, area, kpj_cipher, segment, status, valid_until, load)
                select i.person, i.area, s.kpj_cipher, s.word, s.second_word, s.day, :load
                from staged_fact s
                    join lateral (select person, area from identity where nik_hash = s.nik_hash
                        order by person limit 1) i on true
                """).param("load", load).update();
        staged.end();
    }

    /// As the rules need them, from the database, inside a transaction of the machine.
    public Memberships rebuild() {
        var columns = new MemberColumns();
        jdbc.sql("""
                select i.nik_cipher, m.kpj_cipher, m.segment, m.status, m.valid_until
                from membership m join identity i on i.person = m.person
                """).withFetchSize(10_000).query(row -> {
            var until = row.getObject("valid_until", LocalDate.class);
            columns.add(
                    number(Secret.NIK, row, "nik_cipher", 0),
                    number(Secret.KPJ, row, "kpj_cipher", MemberColumns.NO_KPJ),
                    Segment.valueOf(row.getString("segment")),
                    row.getString("status").equals("ACTIVE"),
                    until == null ? MemberColumns.NO_END : Math.toIntExact(until.toEpochDay()));
        });
        return new Memberships(columns, List.of(), 0);
    }

    private long number(Secret kind, ResultSet row, String column, long absent) throws SQLException {
        byte @Nullable [] sealed = row.getBytes(column);
        return sealed == null ? absent : Long.parseLong(vault.openText(kind, sealed));
    }
}
