package io.finopsbot.integrations.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many threads that begin at the same moment. */
final class AtOnce {
    private AtOnce() {}

    /** What each of them came to, in the order of their numbers. */
    static <T> List<T> run(int threads, IntFunction<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> running = IntStream.range(0, threads)
                    .mapToObj(number -> pool.submit(waiting(start, number, work)))
                    .toList();
            pool.shutdown();
            if (!pool.awaitTermination(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Not done within a minute");
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> Callable<T> waiting(CyclicBarrier start, int number, IntFunction<T> work) {
        return () -> {
            start.await();
            return work.apply(number);
        };
    }
}
