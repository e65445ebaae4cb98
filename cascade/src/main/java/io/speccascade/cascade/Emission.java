package io.speccascade.cascade;

import io.speccascade.kernels.SlotStatus;
import io.speccascade.kernels.TokenSource;
import java.util.List;

/// What the last block did in one slot.
///
/// @param slot whose
/// @param status after the block
/// @param tokens committed by the block, in order; empty where the slot took no part
/// @param sources where each token came from
public record Emission(int slot, SlotStatus status, List<Integer> tokens, List<TokenSource> sources) {
    public Emission {
        tokens = List.copyOf(tokens);
        sources = List.copyOf(sources);
    }
}
