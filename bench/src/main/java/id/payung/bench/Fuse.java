package id.payung.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Stands between a program and its database, counts what one thread asks of it, and burns at the number set. What
/// others ask meanwhile, by the clock, is not counted: so that a number means the same statement in every run.
final class Fuse {
    private final AtomicInteger asked = new AtomicInteger();
    private final int at;
    private final Moment moment;
    private final Runnable burn;
    private volatile @Nullable Thread armed;

    /// On which side of the question it burns.
    enum Moment {
        BEFORE,
        AFTER
    }

    /// @param at which question, from 1
    /// @param burn what happens then
    Fuse(int at, Moment moment, Runnable burn) {
        this.at = at;
        this.moment = moment;
        this.burn = burn;
    }

    /// Counts what this thread asks from here on.
    void arm() {
        armed = Thread.currentThread();
    }

    /// Questions asked since.
    int asked() {
        return asked.get();
    }

    DataSource around(DataSource source) {
        return (DataSource) proxy(source, DataSource.class);
    }

    private Object proxy(Object inner, Class<?> face) {
        return Proxy.newProxyInstance(Fuse.class.getClassLoader(), new Class<?>[] {face}, (self, method, arguments) -> {
            var answer = isQuestion(inner, method) ? ask(inner, method, arguments) : call(inner, method, arguments);
            return wrapped(answer);
        });
    }

    private Object wrapped(Object answer) {
        return switch (answer) {
            case Connection connection -> proxy(connection, Connection.class);
            case PreparedStatement statement -> proxy(statement, PreparedStatement.class);
            case Statement statement -> proxy(statement, Statement.class);
            case null, default -> answer;
        };
    }

    /// A statement, a commit, or a COPY, which takes the connection out of its wrapping.
    private static boolean isQuestion(Object inner, Method method) {
        return method.getName().startsWith("execute")
                || inner instanceof Connection
                        && (method.getName().equals("commit")
                                || method.getName().equals("unwrap"));
    }

    private Object ask(Object inner, Method method, Object[] arguments) throws Throwable {
        boolean burns = Thread.currentThread().equals(armed) && asked.incrementAndGet() == at;
        if (burns && moment == Moment.BEFORE) {
            burn.run();
        }
        var answer = call(inner, method, arguments);
        if (burns && moment == Moment.AFTER) {
            burn.run();
        }
        return answer;
    }

    private static Object call(Object inner, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(inner, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
