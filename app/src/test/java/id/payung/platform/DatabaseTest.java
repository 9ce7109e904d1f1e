package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachServer
class DatabaseTest {
    private final TestDatabase database;

    DatabaseTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void the_application_can_change_no_table() {
        assertThatThrownBy(() -> application().sql("create table mine (a int)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> application().sql("drop table candidate").update())
                .rootCause()
                .hasMessageContaining("must be owner");
    }

    @Test
    void neither_role_is_a_superuser_or_passes_row_level_security() {
        var roles = """
                select rolname from pg_roles
                where rolname like 'payung%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                """;
        assertThat(application().sql(roles).query(String.class).list()).isEmpty();
    }

    @Test
    void every_table_belongs_to_the_owner() {
        var owners = "select distinct tableowner from pg_tables where schemaname = 'public'";
        assertThat(owner().sql(owners).query(String.class).list()).containsExactly("payung_owner");
    }

    @Test
    void names_sort_as_in_an_indonesian_register() {
        var names = """
                select name from (values ('de Fretes'), ('DEWI'), ('Abd. Rahman'), ('abdul')) as given (name)
                order by name collate "id-x-icu"
                """;
        assertThat(owner().sql(names).query(String.class).list())
                .containsExactly("Abd. Rahman", "abdul", "de Fretes", "DEWI");
    }

    private JdbcClient application() {
        return JdbcClient.create(database.application());
    }

    private JdbcClient owner() {
        return JdbcClient.create(database.owner());
    }
}
