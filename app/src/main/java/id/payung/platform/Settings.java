package id.payung.platform;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an installation remembers of itself, by name.
public final class Settings {
    private final JdbcClient jdbc;

    public Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<String> get(String name) {
        return jdbc.sql("select value from setting where name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    /// Keeps the value, unless there is one already.
    ///
    /// @return the value that is kept
    public String getOrKeep(String name, String value) {
        jdbc.sql("insert into setting (name, value) values (:name, :value) on conflict do nothing")
                .param("name", name)
                .param("value", value)
                .update();
        return get(name).orElseThrow();
    }

    /// Keeps the value in place of the one before.
    public void put(String name, String value) {
        jdbc.sql("insert into setting (name, value) values (:name, :value) "
                        + "on conflict (name) do update set value = excluded.value")
                .param("name", name)
                .param("value", value)
                .update();
    }
}
