package id.payung.registry;

import id.payung.identity.Secret;
import id.payung.identity.Vault;
import id.payung.platform.CopyRows;
import id.payung.platform.Work;
import id.payung.trail.Trail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The civil registry's extract in the database. People keep their ids from load to load, by NIK.
public final class Extracts {
    private static final String STAGED =
            "line, person, nik_cipher, nik_hash, kk_cipher, kk_hash, area, name, birth_date, sex, rt, "
                    + "rw, occupation, mother_name, marital, relation, status";

    private final Work work;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Trail trail;

    public Extracts(Work work, Vault vault, Trail trail) {
        this.work = work;
        this.jdbc = work.jdbc();
        this.vault = vault;
        this.trail = trail;
    }

    /// How an extract takes the place of what was there.
    public enum Extent {
        /// It replaces everything; the extract before it is deleted.
        FULL,
        /// It replaces the people it names.
        DELTA
    }

    /// Keeps an extract, inside a transaction of the machine.
    ///
    /// @param sha256 of the file
    public void store(Registry registry, Extent extent, byte[] sha256) {
        trail.enter("load registry", List.of(), Map.of("rows", registry.size(), "extent", extent));
        long load = jdbc.sql("""
                insert into load (kind, delta, sha256, rows) values ('registry', :delta, :sha256, :rows) returning id
                """)
                .param("delta", extent == Extent.DELTA)
                .param("sha256", sha256)
                .param("rows", registry.size())
                .query(Long.class)
                .single();
        stage(registry);
        work.gatherStatistics("staged_resident");
        if (extent == Extent.FULL) {
            jdbc.sql("delete from resident").update();
        }
        recognise();
        take(load);
        work.gatherStatistics("identity");
        work.gatherStatistics("resident");
        if (extent == Extent.FULL) {
            forgetUnnamed();
        }
        jdbc.sql("truncate staged_resident").update();
    }

    private void stage(Registry registry) {
        jdbc.sql("truncate staged_resident").update();
        work.copy("copy staged_resident (" + STAGED + ") from stdin", rows -> {
            for (int resident = 0; resident < registry.size(); resident++) {
                long nik = registry.nik(resident);
                long kk = registry.kk(resident);
                rows.number(resident)
                        .text(UUID.randomUUID().toString())
                        .bytes(nik == 0 ? null : vault.seal(Secret.NIK, Long.toString(nik)))
                        .bytes(nik == 0 ? null : vault.hash(Secret.NIK, nik))
                        .bytes(kk == 0 ? null : vault.seal(Secret.KK, Long.toString(kk)))
                        .bytes(kk == 0 ? null : vault.hash(Secret.KK, kk))
                        .text(registry.villageCode(resident))
                        .text(registry.name(resident))
                        .day(registry.born(resident));
                endOfRow(rows, registry, resident);
            }
        });
    }

    private static void endOfRow(CopyRows rows, Registry registry, int resident) throws IOException {
        var sex = registry.sex(resident);
        rows.word(sex == null ? null : String.valueOf(sex.letter()))
                .number(registry.rt(resident))
                .number(registry.rw(resident))
                .number(registry.occupation(resident))
                .text(registry.motherName(resident))
                .number(registry.marital(resident))
                .number(registry.familyRelation(resident))
                .text(registry.status(resident).name())
                .end();
    }

    /// Whoever is known keeps their id. Two people may share a NIK: the first of the file is the first known, and so
    /// on.
    private void recognise() {
        jdbc.sql("""
                with known as (
                    select person, nik_hash, row_number() over (partition by nik_hash order by person) as nth
                    from identity i
                    where nik_hash is not null
                        and exists (select from staged_resident s where s.nik_hash = i.nik_hash)
                ), met as (
                    select line, nik_hash, row_number() over (partition by nik_hash order by line) as nth
                    from staged_resident
                )
                update staged_resident s set person = known.person, is_new = false
                from met join known on known.nik_hash = met.nik_hash and known.nth = met.nth
                where met.line = s.line
                """).update();
    }

    /// Sorted by id, so that the random keys fill their indexes from one end.
    private void take(long load) {
        jdbc.sql("""
                insert into identity (person, area, nik_cipher, nik_hash, kk_cipher, kk_hash)
                select person, area, nik_cipher, nik_hash, kk_cipher, kk_hash
                from staged_resident where is_new order by person
                """).update();
        jdbc.sql("""
                update identity i set area = s.area, kk_cipher = s.kk_cipher, kk_hash = s.kk_hash
                from staged_resident s
                where s.person = i.person and not s.is_new
                    and (i.area <> s.area or i.kk_hash is distinct from s.kk_hash)
                """).update();
        jdbc.sql("delete from resident r using staged_resident s where r.person = s.person and not s.is_new")
                .update();
        jdbc.sql("""
                insert into resident (person, area, name, birth_date, sex, rt, rw, occupation, mother_name, marital,
                    relation, status, load)
                select person, area, name, birth_date, sex, rt, rw, occupation, mother_name, marital, relation, status,
                    :load
                from staged_resident order by person
                """).param("load", load).update();
    }

    /// The vault keeps nobody whom nothing names any more.
    private void forgetUnnamed() {
        jdbc.sql("""
                delete from identity i
                where not exists (select from resident where person = i.person)
                    and not exists (select from membership where person = i.person)
                    and not exists (select from poverty where person = i.person)
                    and not exists (select from judgement where person = i.person)
                    and not exists (select from seat_month where person = i.person)
                """).update();
    }

    /// The registry as the matcher needs it, from the database, inside a transaction of the machine.
    public Residents rebuild() {
        int size =
                jdbc.sql("select count(*) from resident").query(Integer.class).single();
        var columns = new RegistryColumns(size + 16);
        var people = new long[2 * size];
        jdbc.sql("""
                select r.person, i.nik_cipher, i.kk_cipher, r.area, r.name, r.birth_date::text as born, r.sex, r.rt, r.rw,
                    r.occupation, r.mother_name, r.marital, r.relation, r.status
                from resident r left join identity i on i.person = r.person
                """).withFetchSize(10_000).query(row -> {
            var person = row.getObject("person", UUID.class);
            people[2 * columns.size] = person.getMostSignificantBits();
            people[2 * columns.size + 1] = person.getLeastSignificantBits();
            add(columns, row);
        });
        return new Residents(new Registry(columns), people);
    }

    /// In the order of [RegistryColumns#NEEDED] and [RegistryColumns#OPTIONAL].
    private void add(RegistryColumns columns, ResultSet row) throws SQLException {
        columns.field(0, number(Secret.NIK, row.getBytes("nik_cipher")));
        columns.field(1, row.getString("name"));
        columns.field(2, text(row.getString("born")));
        columns.field(3, row.getString("area"));
        columns.field(4, row.getString("status"));
        columns.field(5, number(Secret.KK, row.getBytes("kk_cipher")));
        columns.field(6, text(row.getString("sex")));
        columns.field(7, row.getString("rt"));
        columns.field(8, row.getString("rw"));
        columns.field(9, row.getString("occupation"));
        columns.field(10, row.getString("mother_name"));
        columns.field(11, row.getString("marital"));
        columns.field(12, row.getString("relation"));
        columns.endOfRow(columns.size);
    }

    private String number(Secret kind, byte @Nullable [] sealed) {
        return sealed == null ? "" : new String(vault.open(kind, sealed), StandardCharsets.US_ASCII);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
