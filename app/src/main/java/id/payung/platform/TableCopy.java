package id.payung.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How a table's rows go out and come in, by COPY in text form, which PostgreSQL 15 and 18 read alike.
///
/// @param name of the table
/// @param export writes its rows under a line with their columns
/// @param load reads them back and refuses other columns
/// @param sleep its triggers: what was allowed when it happened is not judged again
/// @param wake its triggers
record TableCopy(String name, String export, String load, String sleep, String wake) {
    /// Those that others refer to come first. Unlogged tables hold work in progress only. A transaction's number means
    /// nothing in another server, so it goes out as zero: before all.
    private static final String TABLES = """
            with recursive level (tab, depth) as (
                select oid, 0 from pg_class
                where relkind = 'r' and relpersistence = 'p' and relnamespace = 'public'::regnamespace
                    and relname <> 'flyway_schema_history'
                union all
                select conrelid, depth + 1
                from level join pg_constraint on contype = 'f' and confrelid = tab and conrelid <> confrelid
            ) cycle tab set circular using path, field as (
                select attrelid, string_agg(quote_ident(attname), ', ' order by attnum) as names,
                    string_agg(case when atttypid = 'xid8'::regtype then format('%L as %I', 0, attname)
                        else quote_ident(attname) end, ', ' order by attnum) as values
                from pg_attribute where attnum > 0 and not attisdropped and attgenerated = '' group by attrelid
            )
            select relname as name,
                format('copy (select %s from %I) to stdout (header)', values, relname) as export,
                format('copy %I (%s) from stdin (header match)', relname, names) as load,
                format('alter table %I disable trigger user', relname) as sleep,
                format('alter table %I enable trigger user', relname) as wake
            from level join pg_class on pg_class.oid = tab join field on attrelid = tab
            group by relname, names, values
            order by max(depth), relname
            """;

    /// Of the tables a connection sees, in an order in which they can be loaded.
    static List<TableCopy> all(JdbcClient database) {
        return database.sql(TABLES).query(TableCopy.class).list();
    }

    /// @param rows of the table
    /// @param sha256 of what COPY says, its line of columns included; in hexadecimal
    record Content(long rows, String sha256) {}

    Content exportTo(OutputStream out, Connection connection) throws IOException, SQLException {
        var hashing = new DigestOutputStream(out, FileHash.sha256());
        long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(export, hashing);
        return new Content(
                rows, HexFormat.of().formatHex(hashing.getMessageDigest().digest()));
    }
}
