package id.payung;

import id.payung.identity.KeyTrouble;
import id.payung.identity.Vault;
import id.payung.platform.Database;
import id.payung.platform.DatabaseRefused;
import id.payung.platform.Home;
import id.payung.platform.Settings;
import id.payung.platform.Work;
import id.payung.policy.Policies;
import id.payung.screening.Rolls;
import id.payung.trail.Trail;
import java.io.IOException;

/// An installation at work: its database, its vault, and the nouns that stand on them.
final class Installation implements AutoCloseable {
    private static final String KEY_FILE = "vault.key";

    private final Database database;
    private final Work work;
    private final Vault vault;
    private final Trail trail;
    private final Rolls rolls;
    private final Policies policies;

    private Installation(Database database, Work work, Vault vault) {
        this.database = database;
        this.work = work;
        this.vault = vault;
        this.trail = new Trail(work.jdbc());
        this.rolls = new Rolls(work, vault, trail);
        this.policies = new Policies(work.jdbc(), trail);
    }

    /// Starts or joins the database of a home and opens its vault.
    ///
    /// @throws DatabaseRefused if the database cannot be used, in words
    /// @throws KeyTrouble if the vault does not open, in words
    static Installation open(Home home) throws IOException, DatabaseRefused, KeyTrouble {
        var database = Database.open(home);
        var work = new Work(database.application());
        try {
            var vault = Vault.open(home.folder("keys").resolve(KEY_FILE), new Settings(work.jdbc()));
            return new Installation(database, work, vault);
        } catch (KeyTrouble | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    Work work() {
        return work;
    }

    Vault vault() {
        return vault;
    }

    Trail trail() {
        return trail;
    }

    Rolls rolls() {
        return rolls;
    }

    Policies policies() {
        return policies;
    }

    @Override
    public void close() throws IOException, DatabaseRefused {
        database.close();
    }
}
