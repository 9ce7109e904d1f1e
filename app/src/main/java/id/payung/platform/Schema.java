package id.payung.platform;

import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/// The tables and their version.
final class Schema {
    private final Flyway flyway;

    /// @param owner connects as `payung_owner`
    Schema(DataSource owner) {
        this.flyway = Flyway.configure()
                .dataSource(owner)
                .locations("classpath:id/payung/platform/migration")
                .failOnMissingLocations(true)
                .load();
    }

    /// Brings the tables to what this program knows.
    ///
    /// @throws DatabaseRefused if a newer program was here
    void migrate() throws DatabaseRefused {
        var newer = Arrays.stream(flyway.info().applied())
                .filter(step -> step.getState() == MigrationState.FUTURE_SUCCESS)
                .findFirst();
        if (newer.isPresent()) {
            throw new DatabaseRefused(
                    DatabaseText.newerSchema(newer.get().getVersion().toString()));
        }
        flyway.migrate();
    }

    /// The version of the tables, none where there are no tables.
    Optional<String> version() {
        return Optional.ofNullable(flyway.info().current())
                .map(MigrationInfo::getVersion)
                .map(Object::toString);
    }
}
