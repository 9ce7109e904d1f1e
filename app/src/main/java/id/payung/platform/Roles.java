package id.payung.platform;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/// The two roles of the database and their passwords, which nobody chose and only the home knows. `payung_owner` owns
/// every table and migrates; `payung_app` works under row-level security and can change no table.
///
/// @param admin whoever may make roles
/// @param owner as `payung_owner`
/// @param application as `payung_app`
record Roles(DatabaseAddress admin, DatabaseAddress owner, DatabaseAddress application) {
    private static final String WRONG_PASSWORD = "28P01";
    private static final String NO_SUCH_ROLE = "28000";

    /// One program at a time makes them. The number is the first bytes of "payung".
    private static final String ALONE = "select pg_advisory_lock(x'706179756e67'::bigint)";

    private static final String MAKE = """
            do $$
            declare
                name text;
            begin
                foreach name in array array['payung_owner', 'payung_app'] loop
                    if not exists (select from pg_roles where rolname = name) then
                        execute format('create role %I login', name);
                    end if;
                    execute format('grant connect on database %I to %I', current_database(), name);
                end loop;
                execute format('grant create on database %I to payung_owner', current_database());
                grant usage, create on schema public to payung_owner with grant option;
                grant usage on schema public to payung_app;
            end $$
            """;

    static Roles of(DatabaseAddress admin, Home home) throws IOException {
        return new Roles(
                admin,
                admin.as("payung_owner", home.password("database/payung_owner")),
                admin.as("payung_app", home.password("database/payung_app")));
    }

    /// Only a new installation, or one whose home was lost, needs the admin.
    void make() throws SQLException {
        if (works(owner, "create") && works(application, "usage")) {
            return;
        }
        try (var connection = admin.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(ALONE);
            statement.execute(MAKE);
            setPassword(connection, owner);
            setPassword(connection, application);
        }
    }

    /// Whether the role comes in and has its right in this database; another database of the server may know the role
    /// too.
    private static boolean works(DatabaseAddress role, String right) throws SQLException {
        try (var connection = role.dataSource().getConnection();
                var asked = connection.prepareStatement("select has_schema_privilege('public', ?)")) {
            asked.setString(1, right);
            var answer = asked.executeQuery();
            return answer.next() && answer.getBoolean(1);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState()) || NO_SUCH_ROLE.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /// Hashed here; the server never hears it.
    private static void setPassword(Connection connection, DatabaseAddress role) throws SQLException {
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(role.user(), role.password().toCharArray(), "scram-sha-256");
    }
}
