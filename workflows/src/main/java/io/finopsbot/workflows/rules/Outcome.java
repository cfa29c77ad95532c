package io.finopsbot.workflows.rules;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt: the thing itself, or a refusal.
 *
 * @param <T> what an attempt that was not refused gives
 */
public final class Outcome<T> {
    private final @Nullable T result;
    private final @Nullable Refusal refusal;

    private Outcome(@Nullable T result, @Nullable Refusal refusal) {
        this.result = result;
        this.refusal = refusal;
    }

    /** It was done, with this result. */
    public static <T> Outcome<T> of(T result) {
        return new Outcome<>(result, null);
    }

    /** It was refused. */
    public static <T> Outcome<T> refused(Refusal refusal) {
        return new Outcome<>(null, refusal);
    }

    /** It was refused by that rule. */
    public static <T> Outcome<T> refused(Rule rule, Object... arguments) {
        return refused(Refusal.of(rule, arguments));
    }

    /** One answer for each of the two ways. */
    public <R> R fold(Function<? super T, ? extends R> done, Function<Refusal, ? extends R> refused) {
        return refusal != null ? refused.apply(refusal) : done.apply(present());
    }

    /** The result, if it was done. */
    public Optional<T> result() {
        return Optional.ofNullable(result);
    }

    /** The refusal, if it was refused. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** The next step if this one was done, the same refusal otherwise. */
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return refusal != null ? refused(refusal) : next.apply(present());
    }

    private T present() {
        if (result == null) {
            throw new IllegalStateException("Refused: " + refusal);
        }
        return result;
    }
}
