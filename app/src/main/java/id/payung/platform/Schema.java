package id.payung.platform;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// The tables and their version.
final class Schema {
    static final String MIGRATIONS = "classpath:id/payung/platform/migration";

    private static final System.Logger LOG = System.getLogger(Schema.class.getName());

    private final DatabaseAddress owner;
    private final String[] locations;

    Schema(DatabaseAddress owner) {
        this(owner, MIGRATIONS);
    }

    /// @param owner `payung_owner`
    /// @param locations of the migrations
    Schema(DatabaseAddress owner, String... locations) {
        this.owner = owner;
        this.locations = locations;
    }

    /// Brings the tables to the version of this program, after a backup where there are older ones.
    ///
    /// @throws DatabaseRefused if a newer program was here
    void bringUpToDate(Home home) throws IOException, DatabaseRefused {
        var present = version();
        if (present.isPresent()) {
            demandKnown(present.get());
            if (!present.get().equals(newest())) {
                var file = new AutomaticBackups(home).write(owner.dataSource(), present.get(), newest());
                LOG.log(Level.INFO, "the database before its migration is kept in {0}", file);
            }
        }
        migrate();
    }

    /// To the version of this program.
    void migrate() throws DatabaseRefused {
        migrate(newest());
    }

    /// @throws DatabaseRefused if this program is too old to know `version`
    void demandKnown(String version) throws DatabaseRefused {
        var known = MigrationVersion.fromVersion(newest());
        if (MigrationVersion.fromVersion(version).isNewerThan(known)) {
            throw new DatabaseRefused(DatabaseText.newerSchema(version));
        }
    }

    /// Of the tables that are there, if any are.
    Optional<String> version() throws DatabaseRefused {
        return asked(() -> Optional.ofNullable(flyway().load().info().current()).map(Schema::versionOf));
    }

    private String newest() throws DatabaseRefused {
        return asked(() -> Arrays.stream(flyway().load().info().all())
                .filter(step -> step.getState().isResolved())
                .map(Schema::versionOf)
                .reduce("0", (_, last) -> last));
    }

    void migrate(String version) throws DatabaseRefused {
        asked(() -> flyway().target(version).load().migrate());
    }

    /// Takes every table away.
    void clear() throws DatabaseRefused {
        asked(() -> flyway().cleanDisabled(false).load().clean());
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(owner.dataSource())
                .locations(locations)
                .failOnMissingLocations(true);
    }

    private <T> T asked(Supplier<T> question) throws DatabaseRefused {
        try {
            return question.get();
        } catch (FlywayException e) {
            throw new DatabaseRefused(DatabaseText.unusable(owner, e), e);
        }
    }

    private static String versionOf(MigrationInfo step) {
        return step.getVersion().getVersion();
    }
}
