package id.payung.screening;

import id.payung.platform.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// The threads of one job. Work is cut into pieces and put together in order, so that the number of threads changes
/// nothing but the time.
final class Workers implements AutoCloseable {
    private static final int PIECE = 512;

    private final ExecutorService threads;

    Workers(int count) {
        this.threads = Executors.newFixedThreadPool(count, work -> {
            var thread = new Thread(work, "payung-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    <T> Future<T> start(Callable<T> work) {
        return threads.submit(work);
    }

    /// Each item by itself.
    <A, B> List<B> map(List<A> items, Function<A, B> function, Progress progress) {
        return range(items.size(), at -> function.apply(items.get(at)), progress);
    }

    <B> List<B> range(int size, IntFunction<B> function, Progress progress) {
        return rangeWith(size, () -> "", (none, at) -> function.apply(at), progress);
    }

    /// Each item with a helper that must not be shared between threads.
    <H, A, B> List<B> mapWith(List<A> items, Supplier<H> helper, BiFunction<H, A, B> function, Progress progress) {
        return rangeWith(items.size(), helper, (own, at) -> function.apply(own, items.get(at)), progress);
    }

    /// Each place up to `size` with a helper that must not be shared between threads.
    <H, B> List<B> rangeWith(int size, Supplier<H> helper, BiFunction<H, Integer, B> function, Progress progress) {
        var helpers = ThreadLocal.withInitial(helper);
        var pieces = new ArrayList<Future<List<B>>>();
        for (int start = 0; start < size; start += PIECE) {
            int from = start;
            int to = Math.min(size, start + PIECE);
            pieces.add(threads.submit(() -> {
                var own = helpers.get();
                var done = new ArrayList<B>(to - from);
                for (int at = from; at < to; at++) {
                    done.add(function.apply(own, at));
                }
                progress.step(to - from);
                return done;
            }));
        }
        var all = new ArrayList<B>(size);
        pieces.forEach(piece -> all.addAll(await(piece)));
        return all;
    }

    /// What is added up over one item.
    interface Step<H, A, S> {
        void add(H helper, A item, S sum);
    }

    /// Adds up over all items; `plus` must not depend on order.
    <H, A, S> S fold(List<A> items, Supplier<H> helper, Step<H, A, S> step, Supplier<S> zero, BinaryOperator<S> plus) {
        var helpers = ThreadLocal.withInitial(helper);
        var pieces = new ArrayList<Future<S>>();
        for (int start = 0; start < items.size(); start += PIECE) {
            var piece = items.subList(start, Math.min(items.size(), start + PIECE));
            pieces.add(threads.submit(() -> {
                var sum = zero.get();
                piece.forEach(item -> step.add(helpers.get(), item, sum));
                return sum;
            }));
        }
        return pieces.stream().map(Workers::await).reduce(zero.get(), plus);
    }

    /// Waits for work that cannot fail but by a bug.
    static <T> T await(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /// Waits until nobody works any more, so that nothing is written after this.
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
