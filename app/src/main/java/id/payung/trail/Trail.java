package id.payung.trail;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The trail (UU 27/2022 art. 31): one entry for every write of person data and every look at a person, in the same
/// transaction. The database refuses a write of person data whose transaction has no entry yet.
public final class Trail {
    private final JdbcClient jdbc;

    public Trail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Enters what this transaction does. Who, where and what for come from the transaction itself.
    ///
    /// @param action a verb and a noun: `send submission`
    /// @param subjects random ids of the people or rows shown or changed
    /// @param detail counts, ids and hashes; never a name or a number of a person
    /// @return the entry's id
    public long enter(String action, Collection<UUID> subjects, Map<String, ?> detail) {
        return jdbc.sql("select enter(:action, :subjects, jsonb_object(:names, :values))")
                .param("action", action)
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("names", detail.keySet().toArray(String[]::new))
                .param("values", detail.values().stream().map(String::valueOf).toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    public long enter(String action) {
        return enter(action, List.of(), Map.of());
    }
}
