package id.payung.screening;

import id.payung.identity.Secret;
import id.payung.identity.StagedFacts;
import id.payung.identity.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Welfare deciles in the database, each beside the person it is about.
final class PovertyRecords {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final StagedFacts staged;

    PovertyRecords(JdbcClient jdbc, Vault vault, StagedFacts staged) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.staged = staged;
    }

    /// Takes the place of all deciles kept before, inside a transaction of the machine. Of two rows about one person
    /// the first counts, as it does in a file.
    void store(Poverty.Table poverty, String region, byte[] sha256) {
        long load = staged.begin("poverty", poverty.size(), sha256);
        staged.copy(region, facts -> {
            for (int row = 0; row < poverty.size(); row++) {
                if (poverty.decileAt(row) > 0) {
                    facts.add(
                            poverty.nik(row),
                            Integer.toString(poverty.decileAt(row)),
                            poverty.vintageAt(row),
                            null,
                            null);
                }
            }
        });
        jdbc.sql("delete from poverty").update();
        jdbc.sql("""
                insert into poverty (person, area, decile, vintage, load)
                select i.person, i.area, s.word::smallint, s.second_word, :load
                from (select distinct on (nik_hash) * from staged_fact order by nik_hash, line) s
                    join identity i on i.nik_hash = s.nik_hash
                """).param("load", load).update();
        staged.end();
    }

    Poverty.Table rebuild() {
        var poverty = Poverty.empty();
        jdbc.sql("""
                select distinct on (i.nik_hash) i.nik_cipher, p.decile, p.vintage
                from poverty p join identity i on i.person = p.person
                """).withFetchSize(10_000).query(row -> {
            long nik = Long.parseLong(vault.openText(Secret.NIK, row.getBytes("nik_cipher")));
            poverty.add(nik, row.getInt("decile"), row.getString("vintage").intern());
        });
        return poverty.table();
    }
}
