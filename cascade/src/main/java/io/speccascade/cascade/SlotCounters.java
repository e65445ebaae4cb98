package io.speccascade.cascade;

import java.util.ArrayList;
import java.util.List;

/// What decoding one request took, read from its slot.
///
/// @param tokens tokens generated
/// @param blocks rounds that committed tokens
/// @param drafterCalls drafter forward passes after the prompt
/// @param expertCalls expert forward passes after the prompt
/// @param drafted tokens drafted for verification
/// @param accepted drafted tokens accepted and committed
/// @param deferred examined positions where the rule deferred to the expert
/// @param acceptedPerPosition how often the draft was accepted at each place of a block
/// @param logConfidence sum of plain log-probabilities of the generated tokens, where one model alone drew them
public record SlotCounters(
        int tokens,
        int blocks,
        int drafterCalls,
        int expertCalls,
        int drafted,
        int accepted,
        int deferred,
        List<Integer> acceptedPerPosition,
        double logConfidence) {
    public SlotCounters {
        acceptedPerPosition = List.copyOf(acceptedPerPosition);
    }

    /// Of a request that has not begun.
    public static final SlotCounters NONE = new SlotCounters(0, 0, 0, 0, 0, 0, 0, List.of(), 0);

    /// Sums, for a request that was in a slot twice.
    public SlotCounters plus(SlotCounters other) {
        List<Integer> positions = new ArrayList<>(acceptedPerPosition);
        for (int i = 0; i < other.acceptedPerPosition.size(); i++) {
            int accepted = other.acceptedPerPosition.get(i);
            if (i < positions.size()) {
                positions.set(i, positions.get(i) + accepted);
            } else {
                positions.add(accepted);
            }
        }
        return new SlotCounters(
                tokens + other.tokens,
                blocks + other.blocks,
                drafterCalls + other.drafterCalls,
                expertCalls + other.expertCalls,
                drafted + other.drafted,
                accepted + other.accepted,
                deferred + other.deferred,
                positions,
                logConfidence + other.logConfidence);
    }
}
