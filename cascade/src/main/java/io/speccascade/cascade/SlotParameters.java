package io.speccascade.cascade;

import io.speccascade.kernels.SlotState;
import java.util.List;

/// What one request asks of its slot.
///
/// @param rule who has the last word
/// @param draftTokens γ, tokens drafted per block; not used without speculation
/// @param sampling applied to both models
/// @param seed same seed, same prompt, same parameters: same tokens, in any slot and any batch
/// @param maxNewTokens most tokens to generate; the context may end it earlier
/// @param stopTokens tokens that end the sequence; they are committed too
public record SlotParameters(
        Rule rule,
        int draftTokens,
        SamplingParameters sampling,
        long seed,
        int maxNewTokens,
        List<Integer> stopTokens) {
    public SlotParameters {
        if (draftTokens < 0) {
            throw new IllegalArgumentException("draftTokens: " + draftTokens + " (expected: >= 0)");
        }
        if (maxNewTokens < 1) {
            throw new IllegalArgumentException("maxNewTokens: " + maxNewTokens + " (expected: >= 1)");
        }
        if (stopTokens.size() > SlotState.STOP_CAPACITY) {
            throw new IllegalArgumentException(
                    "stopTokens: " + stopTokens.size() + " tokens (expected: at most " + SlotState.STOP_CAPACITY + ")");
        }
        stopTokens = List.copyOf(stopTokens);
    }
}
