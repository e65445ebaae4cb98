package io.speccascade.bench.kit;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// The time that all measurements may take together. What would not fit is skipped, and said.
final class Budget {
    private final LongSupplier nanoTime;
    private final long end;
    private final Consumer<String> skipped;

    /// @param nanoTime the clock, as [System#nanoTime]
    /// @param skipped told what was skipped and why, in one line
    Budget(LongSupplier nanoTime, double seconds, Consumer<String> skipped) {
        this.nanoTime = nanoTime;
        this.skipped = skipped;
        end = nanoTime.getAsLong() + (long) (seconds * 1e9);
    }

    double secondsLeft() {
        return (end - nanoTime.getAsLong()) * 1e-9;
    }

    /// Whether `what` may begin; where not, it is noted as skipped.
    ///
    /// @param seconds that it will take, about
    boolean allows(String what, double seconds) {
        if (secondsLeft() >= seconds) {
            return true;
        }
        skip(
                what,
                Math.round(seconds) + " s would be needed, " + Math.max(0, Math.round(secondsLeft()))
                        + " s are left (--time)");
        return false;
    }

    void skip(String what, String reason) {
        skipped.accept("skipped: " + what + ": " + reason);
    }
}
