package io.speccascade.engine;

import java.util.ArrayList;
import java.util.List;

/// What a generation cost.
///
/// @param tokens emitted tokens
/// @param blocks rounds of draft and verify, or single steps
/// @param expertCalls forward passes of the expert after the prompt
/// @param drafterCalls forward passes of the drafter after the prompt
/// @param drafted tokens drafted
/// @param accepted drafted tokens that stood
/// @param deferred drafted tokens at which the rule deferred to the expert
/// @param acceptedPerPosition how often the draft's first, second, … token stood
/// @param promptTokens tokens of the prompt
/// @param cachedTokens of these, taken from what other requests left in the cache
/// @param queueSeconds wall time from submission to admission
/// @param firstTokenSeconds from submission to the first token; 0 where there was none
/// @param seconds from admission to the last token, prompt processing included
/// @param bytesToHost device to host, the whole call's where requests run together
/// @param bytesToDevice host to device, likewise
public record CascadeStats(
        int tokens,
        int blocks,
        int expertCalls,
        int drafterCalls,
        int drafted,
        int accepted,
        int deferred,
        List<Integer> acceptedPerPosition,
        int promptTokens,
        int cachedTokens,
        double queueSeconds,
        double firstTokenSeconds,
        double seconds,
        long bytesToHost,
        long bytesToDevice) {
    /// Of nothing at all.
    public static final CascadeStats NONE = new CascadeStats(0, 0, 0, 0, 0, 0, 0, List.of(), 0, 0, 0, 0, 0, 0, 0);

    public CascadeStats {
        acceptedPerPosition = List.copyOf(acceptedPerPosition);
    }

    /// Tokens per expert call; 0 where the expert was not called.
    public double tokensPerExpertCall() {
        return expertCalls == 0 ? 0 : (double) tokens / expertCalls;
    }

    public double tokensPerSecond() {
        return seconds == 0 ? 0 : tokens / seconds;
    }

    /// Sums over both, position by position; times add up.
    public CascadeStats plus(CascadeStats other) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < Math.max(acceptedPerPosition.size(), other.acceptedPerPosition.size()); i++) {
            positions.add(at(acceptedPerPosition, i) + at(other.acceptedPerPosition, i));
        }
        return new CascadeStats(
                tokens + other.tokens,
                blocks + other.blocks,
                expertCalls + other.expertCalls,
                drafterCalls + other.drafterCalls,
                drafted + other.drafted,
                accepted + other.accepted,
                deferred + other.deferred,
                positions,
                promptTokens + other.promptTokens,
                cachedTokens + other.cachedTokens,
                queueSeconds + other.queueSeconds,
                firstTokenSeconds + other.firstTokenSeconds,
                seconds + other.seconds,
                bytesToHost + other.bytesToHost,
                bytesToDevice + other.bytesToDevice);
    }

    /// Of an answer that the expert gave after one of the drafter's, which cost `wasted`, was thrown away.
    CascadeStats afterDiscarding(CascadeStats wasted) {
        CascadeStats both = plus(wasted);
        return new CascadeStats(
                tokens,
                both.blocks,
                both.expertCalls,
                both.drafterCalls,
                wasted.tokens,
                0,
                wasted.tokens,
                both.acceptedPerPosition,
                promptTokens,
                cachedTokens,
                queueSeconds,
                firstTokenSeconds,
                seconds,
                bytesToHost,
                bytesToDevice);
    }

    private static int at(List<Integer> values, int index) {
        return index < values.size() ? values.get(index) : 0;
    }
}
