package io.speccascade.bench.kit;

import io.speccascade.bench.peers.LlamaShape;
import java.util.List;

/// What is measured.
///
/// @param draftTokens numbers of drafted tokens, γ
/// @param acceptances chances that a drafted token is accepted
/// @param batches sequences at a time
/// @param positions of the cache, at which a step is timed
/// @param rounds values of each figure, of which the median is told
/// @param roundSeconds of one value, about
record KitSettings(
        List<LlamaShape> experts,
        List<LlamaShape> drafters,
        List<Integer> draftTokens,
        List<Double> acceptances,
        List<Integer> batches,
        List<Integer> positions,
        int rounds,
        double roundSeconds) {
    /// γ and acceptance of figures that stand for the whole.
    static final int USUAL_DRAFT = 5;

    static final double USUAL_ACCEPTANCE = 0.8;

    KitSettings {
        experts = List.copyOf(experts);
        drafters = List.copyOf(drafters);
        draftTokens = List.copyOf(draftTokens);
        acceptances = List.copyOf(acceptances);
        batches = List.copyOf(batches);
        positions = List.copyOf(positions);
        require(
                draftTokens.stream().allMatch(gamma -> gamma >= 1 && gamma <= 32),
                "draft-tokens",
                draftTokens,
                "1 to 32");
        require(
                acceptances.stream().allMatch(chance -> chance >= 0 && chance <= 1),
                "acceptance",
                acceptances,
                "0 to 1");
        require(batches.stream().allMatch(batch -> batch >= 1 && batch <= 1024), "batch", batches, "1 to 1024");
        require(positions.stream().allMatch(position -> position >= 2), "positions", positions, "at least 2");
        require(!experts.isEmpty() && !drafters.isEmpty(), "experts, drafters", "none", "one of each at least");
        int vocabulary = experts.getFirst().vocabSize();
        for (LlamaShape drafter : drafters) {
            require(
                    drafter.vocabSize() == vocabulary,
                    "drafter " + drafter.name(),
                    drafter.vocabSize() + " tokens",
                    vocabulary + ", as the expert " + experts.getFirst().name() + " has");
        }
    }

    int mostDraftTokens() {
        return draftTokens.stream().mapToInt(Integer::intValue).reduce(USUAL_DRAFT, Math::max);
    }

    private static void require(boolean ok, String what, Object value, String expected) {
        if (!ok) {
            throw new IllegalArgumentException("--" + what + ": " + value + " (expected: " + expected + ")");
        }
    }
}
