package id.payung.staff;

import id.payung.platform.Actor;
import id.payung.platform.Work;
import id.payung.trail.Trail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// The officers in the database. Whatever changes their password or their rights counts `credential_version` up, which
/// ends their sessions at the next request.
public final class Officers {
    private final Work work;
    private final Trail trail;
    private final Passwords passwords;

    public Officers(Work work, Trail trail, Passwords passwords) {
        this.work = work;
        this.trail = trail;
        this.passwords = passwords;
    }

    /// What a password is held against.
    ///
    /// @param version of the credentials, as sessions carry it
    record Credentials(Officer officer, String passwordHash, int version) {}

    /// The credentials of an active officer whose password has not run out.
    Optional<Credentials> credentials(String name) {
        return look(
                """
                select id, name, full_name, role, area, office, password_until is not null as owes_password,
                    password_hash, credential_version
                from officer
                where name = :name and active and (password_until is null or password_until > now())
                """,
                ask -> ask.param("name", name)
                        .query((row, at) -> new Credentials(
                                officer(row), row.getString("password_hash"), row.getInt("credential_version")))
                        .optional());
    }

    /// The officer as they are now, if they are still active and their credentials have not changed.
    Optional<Officer> present(UUID id, int version) {
        return look(
                """
                select id, name, full_name, role, area, office, password_until is not null as owes_password
                from officer
                where id = :id and credential_version = :version and active
                """,
                ask -> ask.param("id", id)
                        .param("version", version)
                        .query((row, at) -> officer(row))
                        .optional());
    }

    private <T> T look(String sql, Function<StatementSpec, T> asking) {
        return work.as(
                Actor.MACHINE,
                "memeriksa siapa yang masuk",
                () -> asking.apply(work.jdbc().sql(sql)));
    }

    /// Every officer, by name.
    public List<Officer> all() {
        return look("""
                select id, name, full_name, role, area, office, password_until is not null as owes_password
                from officer where active order by name
                """, ask -> ask.query((row, at) -> officer(row)).list());
    }

    /// The active officer of a name.
    public Optional<Officer> named(String name) {
        return all().stream().filter(officer -> officer.name().equals(name)).findFirst();
    }

    /// Whether a name belongs to somebody, or did once: the trail goes on to name them.
    public boolean isTaken(String name) {
        return look(
                "select exists (select from officer where name = :name)",
                ask -> ask.param("name", name).query(Boolean.class).single());
    }

    /// Takes somebody on.
    ///
    /// @return a password to hand over, good for one week and for choosing their own
    public String add(Officer officer) {
        return insert(officer, false);
    }

    /// Takes somebody on in the demonstration, with a password that stays.
    public String addForDemo(Officer officer) {
        return insert(officer, true);
    }

    private String insert(Officer officer, boolean demo) {
        var password = Passwords.fresh();
        change(
                "menambah petugas",
                officer.id(),
                """
                insert into officer (id, name, full_name, role, area, office, password_hash, demo, password_until)
                values (:id, :name, :fullName, :role, :area, :office, :hash, :demo,
                    case when :demo then null else now() + :good * interval '1 second' end)
                """,
                ask -> ask.param("name", officer.name())
                        .param("fullName", officer.fullName())
                        .param("role", officer.role().code())
                        .param("area", officer.area())
                        .param("office", officer.office())
                        .param("hash", passwords.hash(password))
                        .param("demo", demo)
                        .param("good", Passwords.HANDED_OVER.toSeconds()));
        return password;
    }

    /// Gives an officer who lost theirs a new password to hand over.
    public String renew(Officer officer) {
        var password = Passwords.fresh();
        change(
                "mengganti kata sandi petugas",
                officer.id(),
                """
                update officer
                set password_hash = :hash, password_until = now() + :good * interval '1 second',
                    credential_version = credential_version + 1
                where id = :id
                """,
                ask -> ask.param("hash", passwords.hash(password)).param("good", Passwords.HANDED_OVER.toSeconds()));
        return password;
    }

    /// Sets the password that an officer chose.
    ///
    /// @return what they are let in with from now on
    SignIn.Answer.Welcome choose(Officer officer, String password) {
        return work.as(Actor.MACHINE, "memilih kata sandi", () -> {
            change("memilih kata sandi", officer.id(), """
                    update officer
                    set password_hash = :hash, password_until = null, credential_version = credential_version + 1
                    where id = :id
                    """, ask -> ask.param("hash", passwords.hash(password)));
            var now = credentials(officer.name()).orElseThrow();
            return new SignIn.Answer.Welcome(now.officer(), now.version());
        });
    }

    /// Lets an officer go.
    public void disable(Officer officer) {
        change("menonaktifkan petugas", officer.id(), """
                update officer set active = false, credential_version = credential_version + 1 where id = :id
                """, ask -> ask);
    }

    private void change(String purpose, UUID officer, String sql, UnaryOperator<StatementSpec> parameters) {
        work.run(Actor.MACHINE, purpose, () -> {
            trail.enter("change officer", List.of(), Map.of("officer", officer));
            parameters.apply(work.jdbc().sql(sql).param("id", officer)).update();
        });
    }

    private static Officer officer(ResultSet row) throws SQLException {
        return new Officer(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("full_name"),
                Role.read(row.getString("role")).orElseThrow(),
                row.getString("area"),
                row.getString("office"),
                row.getBoolean("owes_password"));
    }
}
