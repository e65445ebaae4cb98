package io.speccascade.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/// How a request is served; none of it changes the tokens.
///
/// @param logProbabilities of how many tokens, beside the emitted one, each streamed token carries the
///     log-probability; empty: none at all. Blocks with such a request read their logits back, which costs time.
/// @param timeout from submission; what stands by then is the answer, with [FinishReason#DEADLINE]
/// @param client requests of different clients take turns in the queue, those of one client come in order
public record Delivery(OptionalInt logProbabilities, Optional<Duration> timeout, String client) {
    /// Most alternatives, as in OpenAI's interface.
    public static final int MOST_LOG_PROBABILITIES = 20;

    private static final Duration MOST_TIMEOUT = Duration.ofDays(365);

    /// No log-probabilities, no deadline, one client for all.
    public static final Delivery PLAIN = new Delivery(OptionalInt.empty(), Optional.empty(), "");

    public Delivery {
        int asked = logProbabilities.orElse(0);
        if (asked < 0 || asked > MOST_LOG_PROBABILITIES) {
            throw new IllegalArgumentException(
                    "logProbabilities: " + asked + " (expected: 0 to " + MOST_LOG_PROBABILITIES + ")");
        }
        timeout.ifPresent(limit -> {
            if (!limit.isPositive() || limit.compareTo(MOST_TIMEOUT) > 0) {
                throw new IllegalArgumentException(
                        "timeout: " + limit + " (expected: more than nothing, at most " + MOST_TIMEOUT + ")");
            }
        });
    }

    public Delivery withLogProbabilities(int alternatives) {
        return new Delivery(OptionalInt.of(alternatives), timeout, client);
    }

    public Delivery withTimeout(Duration value) {
        return new Delivery(logProbabilities, Optional.of(value), client);
    }

    public Delivery withClient(String value) {
        return new Delivery(logProbabilities, timeout, value);
    }
}
