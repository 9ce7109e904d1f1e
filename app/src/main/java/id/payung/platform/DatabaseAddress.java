package id.payung.platform;

import java.net.URI;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/// Where a database is and who comes in.
///
/// @param url `jdbc:postgresql://…`
record DatabaseAddress(String url, String user, String password) {
    private static final String JDBC = "jdbc:";

    /// What an office set: `jdbc:postgresql://…?user=…&password=…` or `postgresql://user:password@…`. User and password
    /// may stand beside it.
    static DatabaseAddress named(String given) throws DatabaseRefused {
        var jdbc = given.startsWith(JDBC) ? given : fromUri(given);
        var parts = Driver.parseURL(jdbc, new Properties());
        if (parts == null) {
            throw new DatabaseRefused(DatabaseText.notAnAddress());
        }
        var user = Setting.DATABASE_USER.value().orElse(PGProperty.USER.getOrDefault(parts));
        var password = Setting.DATABASE_PASSWORD.value().orElse(PGProperty.PASSWORD.getOrDefault(parts));
        if (user == null) {
            throw new DatabaseRefused(DatabaseText.noUser());
        }
        return new DatabaseAddress(jdbc, user, password == null ? "" : password);
    }

    /// The form that PostgreSQL's own programs take (libpq, "Connection URIs").
    private static String fromUri(String given) throws DatabaseRefused {
        try {
            var uri = URI.create(given);
            var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
            var login = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
            var names = login.isEmpty() ? "" : "&user=" + login.replaceFirst(":", "&password=");
            var server = uri.getRawAuthority().substring(login.isEmpty() ? 0 : login.length() + 1);
            return JDBC + "postgresql://" + server + uri.getRawPath() + "?" + query + names;
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new DatabaseRefused(DatabaseText.notAnAddress(), e);
        }
    }

    DatabaseAddress as(String otherUser, String itsPassword) {
        return new DatabaseAddress(url, otherUser, itsPassword);
    }

    /// A connection a call, no pool.
    DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("payung");
        // Thousands of rows of a list go in few statements.
        source.setReWriteBatchedInserts(true);
        // The detail of an error quotes values of the row, and exceptions are logged.
        source.setLogServerErrorDetail(false);
        return source;
    }

    /// Nothing that must not be read in a log.
    @Override
    public String toString() {
        return user + "@" + url.replaceFirst("[?].*", "");
    }
}
