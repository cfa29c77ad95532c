package io.finopsbot.story;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Many people who act at the same moment. */
final class AtOnce {
    private AtOnce() {}

    /** What each of them came to, in their order. */
    static <P, T> List<T> run(List<P> who, Function<P, T> act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(who.size());
        ExecutorService people = Executors.newFixedThreadPool(who.size());
        try {
            List<Future<T>> running = who.stream()
                    .map(one -> people.submit(() -> {
                        start.await();
                        return act.apply(one);
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> result : running) {
                results.add(result.get());
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }
}
