package io.speccascade.engine;

import java.util.List;
import java.util.stream.IntStream;

/// What a block costs by its γ, relative to one of γ = 0, with all slots taking part.
///
/// @param tiers the values of γ that an adaptive request may use, ascending, 0 first
/// @param costs of a block of each
/// @param slots for which they hold
record DraftCosts(List<Integer> tiers, List<Double> costs, int slots) {
    DraftCosts {
        tiers = List.copyOf(tiers);
        costs = List.copyOf(costs);
    }

    /// γ = 0, 1, 2, 4, 8, … and `most`.
    static List<Integer> tiers(int most) {
        return IntStream.concat(IntStream.of(0, most), IntStream.iterate(1, tier -> tier < most, tier -> 2 * tier))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    /// By the weights that are read, where nothing was measured: verification costs what one row costs.
    ///
    /// @param ratio bytes of the drafter's weights to those of the expert's
    static DraftCosts ofWeights(int most, double ratio, int slots) {
        List<Integer> tiers = tiers(most);
        return new DraftCosts(
                tiers, tiers.stream().map(tier -> 1 + tier * ratio).toList(), slots);
    }

    /// How many times as fast as the expert alone blocks of γ = tiers[index] are.
    ///
    /// @param acceptance chance that a drafted token stands
    double gain(int index, double acceptance) {
        int draftTokens = tiers.get(index);
        double tokens = acceptance >= 1
                ? draftTokens + 1
                : (1 - Math.pow(acceptance, draftTokens + 1)) / (1 - acceptance); // Leviathan et al. 2023, equation 1
        return tokens / costs.get(index);
    }

    /// The fastest γ up to `most`, 0 included.
    int best(double acceptance, int most) {
        int best = 0;
        double bestGain = 1;
        for (int i = 1; i < tiers.size() && tiers.get(i) <= most; i++) {
            double gain = gain(i, acceptance);
            if (gain > bestGain) {
                bestGain = gain;
                best = tiers.get(i);
            }
        }
        return best;
    }

    /// Blocks without a draft before the next probe. One slot that probes has the whole batch run another program, so
    /// the more
    /// slots there are the rarer each of them probes.
    int firstPause() {
        return 32 * (1 + slots);
    }

    /// The shortest draft, which finds out most cheaply whether drafts are accepted again.
    int shortest(int most) {
        return Math.min(most, tiers.size() > 1 ? tiers.get(1) : 0);
    }
}
