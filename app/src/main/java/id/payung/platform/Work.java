package id.payung.platform;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/// The only way to the database: a transaction that says who works, where and what for. Row-level security reads it,
/// the trail records it; without it nothing is seen and nothing is written.
///
/// ```
/// var found = work.as(actor, "memeriksa usulan", () -> candidates.of(village));
/// ```
public final class Work {
    private static final int COPY_BUFFER_BYTES = 1 << 16;
    private static final int PATIENCE_MILLIS = 5_000;

    private final DataSource application;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    /// @param application the source that connects as the application's role
    public Work(DataSource application) {
        this.application = application;
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(application));
        this.jdbc = JdbcClient.create(application);
        this.batches = new NamedParameterJdbcTemplate(application);
    }

    /// For statements inside [#as].
    public JdbcClient jdbc() {
        return jdbc;
    }

    /// Runs `what` in one transaction; an exception takes everything back. Inside another piece of work by the same
    /// thread it joins in, under the actor of the outer one.
    ///
    /// @param purpose in words, as the trail keeps it
    public <T> T as(Actor actor, String purpose, Supplier<T> what) {
        return transactions.execute(status -> {
            if (status.isNewTransaction()) {
                announce(actor, purpose);
            }
            return what.get();
        });
    }

    /// Like [#as], where there is no answer.
    public void run(Actor actor, String purpose, Runnable what) {
        as(actor, purpose, () -> {
            what.run();
            return true;
        });
    }

    /// Runs one statement for many rows, inside [#as].
    public void batch(String statement, List<? extends SqlParameterSource> rows) {
        batches.batchUpdate(statement, rows.toArray(SqlParameterSource[]::new));
    }

    /// What puts rows into a table by COPY.
    public interface Copying {
        void into(CopyRows rows) throws IOException;
    }

    /// Copies rows into a staging table, inside [#as]. COPY does not work under row-level security, so what is
    /// copied is inserted into its real table from there.
    ///
    /// @param statement `copy staged_… from stdin`
    public void copy(String statement, Copying copying) {
        var connection = DataSourceUtils.getConnection(application);
        try (var out = new BufferedOutputStream(
                new PGCopyOutputStream(connection.unwrap(PGConnection.class), statement), COPY_BUFFER_BYTES)) {
            copying.into(new CopyRows(out));
        } catch (IOException | SQLException e) {
            throw new DataAccessResourceFailureException("copying failed", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, application);
        }
    }

    /// Lets the planner know what a table holds after many rows were written, inside [#as].
    public void gatherStatistics(String table) {
        jdbc.sql("select gather_statistics(:table)")
                .param("table", table)
                .query((row, at) -> true)
                .single();
    }

    /// The first statement of every piece of work, and one that takes no time: a server that does not answer it hangs,
    /// and nobody waits for it any longer.
    private void announce(Actor actor, String purpose) {
        giveUpAfter(PATIENCE_MILLIS);
        say(actor, purpose);
        giveUpAfter(0);
    }

    /// @param millis 0 for never
    private void giveUpAfter(int millis) {
        batches.getJdbcOperations().execute((ConnectionCallback<Boolean>) connection -> {
            connection.setNetworkTimeout(Runnable::run, millis);
            return true;
        });
    }

    private void say(Actor actor, String purpose) {
        jdbc.sql("""
                select set_config('payung.officer', :officer, true), set_config('payung.role', :role, true),
                    set_config('payung.area', :area, true), set_config('payung.office', :office, true),
                    set_config('payung.purpose', :purpose, true), set_config('payung.entry', '', true)
                """)
                .param("officer", actor.officer())
                .param("role", actor.role())
                .param("area", actor.area())
                .param("office", actor.office())
                .param("purpose", purpose)
                .query((row, at) -> true)
                .single();
    }
}
