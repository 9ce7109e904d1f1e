package id.payung.identity;

import id.payung.platform.CopyRows;
import id.payung.platform.Work;
import id.payung.trail.Trail;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Facts about people on their way in, by NIK: copied sealed into a staging table, then given to the people they
/// belong to. People the registry does not know get an id here.
public final class StagedFacts {
    private final Work work;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Trail trail;

    public StagedFacts(Work work, Vault vault, Trail trail) {
        this.work = work;
        this.jdbc = work.jdbc();
        this.vault = vault;
        this.trail = trail;
    }

    /// Hands over one fact after the other.
    public interface Source {
        void into(Facts facts) throws IOException;
    }

    /// Takes facts.
    public final class Facts {
        private final CopyRows rows;
        private final String region;
        private long line;

        private Facts(CopyRows rows, String region) {
            this.rows = rows;
            this.region = region;
        }

        /// @param nik 0 is nobody's, and passed over
        public void add(long nik, String word, String secondWord, @Nullable LocalDate day, byte @Nullable [] kpj)
                throws IOException {
            line++;
            if (nik != 0) {
                rows.number(line)
                        .bytes(vault.seal(Secret.NIK, Long.toString(nik)))
                        .bytes(vault.hash(Secret.NIK, nik))
                        .text(region)
                        .text(word)
                        .text(secondWord)
                        .day(day)
                        .bytes(kpj)
                        .end();
            }
        }
    }

    /// Enters the load in the trail and among the loads.
    ///
    /// @return its number
    public long begin(String kind, long rows, byte[] sha256) {
        return begin(kind, rows, sha256, null);
    }

    /// Like [#begin], where two officers stand behind the load.
    ///
    /// @param second id of the other
    public long begin(String kind, long rows, byte[] sha256, @Nullable String second) {
        trail.enter("load " + kind, List.of(), Map.of("rows", rows));
        return jdbc.sql("insert into load (kind, sha256, rows, second_officer) "
                        + "values (:kind, :sha256, :rows, :second) returning id")
                .param("kind", kind)
                .param("sha256", sha256)
                .param("rows", rows)
                .param("second", second)
                .query(Long.class)
                .single();
    }

    /// @param region whose people they are where the registry does not know them
    public void copy(String region, Source source) {
        jdbc.sql("truncate staged_fact").update();
        work.copy("copy staged_fact from stdin", rows -> source.into(new Facts(rows, region)));
        work.gatherStatistics("staged_fact");
        jdbc.sql("""
                insert into identity (person, area, nik_cipher, nik_hash)
                select gen_random_uuid(), s.area, s.nik_cipher, s.nik_hash
                from (select distinct on (nik_hash) * from staged_fact order by nik_hash, line) s
                where not exists (select from identity where nik_hash = s.nik_hash)
                """).update();
        work.gatherStatistics("identity");
    }

    public void end() {
        jdbc.sql("truncate staged_fact").update();
    }
}
