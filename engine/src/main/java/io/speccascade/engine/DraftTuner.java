package io.speccascade.engine;

import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.cascade.SlotParameters;
import io.speccascade.cascade.Slots;
import io.speccascade.engine.transformer.PagedCache;
import io.speccascade.engine.transformer.Transformer;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.Program;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Measures what blocks of each γ cost on this device with all slots taking part, and thereby builds their programs
/// ahead. Full slots are the case in which drafts pay least: where they pay then, they pay with fewer.
final class DraftTuner {
    private static final long BUDGET_NANOS = 3_000_000_000L;
    private static final int LEAST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 30;
    private static final int LENGTH = 256; // tokens that a slot holds, where the context has twice as many

    private final Slots slots;
    private final Map<ModelRole, Transformer> models;
    private final DecodingPrograms programs;
    private final int[] prompt;

    DraftTuner(Slots slots, Map<ModelRole, Transformer> models, DecodingPrograms programs) {
        this.slots = slots;
        this.models = models;
        this.programs = programs;
        prompt = new int[Math.max(1, Math.min(LENGTH, slots.state().context() / 2))];
    }

    /// @param most largest γ of a request
    DraftCosts measure(int most) {
        List<Integer> tiers = DraftCosts.tiers(Math.min(most, slots.state().context() - prompt.length - 1));
        long[] nanos = new long[tiers.size()];
        Arrays.fill(nanos, Long.MAX_VALUE);
        long end = System.nanoTime() + BUDGET_NANOS;
        for (int slot = 0; slot < slots.state().slots(); slot++) {
            prepare(slot);
        }
        for (int round = 0; round < LEAST_ROUNDS || (round < MOST_ROUNDS && System.nanoTime() - end < 0); round++) {
            for (int i = 0; i < nanos.length; i++) {
                nanos[i] = Math.min(nanos[i], time(tiers.get(i)));
            }
        }
        for (int slot = 0; slot < slots.state().slots(); slot++) {
            slots.release(slot);
        }
        List<Double> costs = Arrays.stream(nanos)
                .mapToObj(block -> (double) block / nanos[0])
                .toList();
        return new DraftCosts(tiers, costs, slots.state().slots());
    }

    /// All share one page: what is computed does not matter.
    private void prepare(int slot) {
        models.values().forEach(model -> {
            model.cache().map(slot, 0, new int[PagedCache.pages(slots.state().context())]);
            model.encode(slot, model.spec().encoder().isPresent() ? List.of(0) : List.of());
        });
    }

    private long time(int draftTokens) {
        SlotParameters parameters = new SlotParameters(
                Rule.EXACT,
                draftTokens,
                SamplingParameters.GREEDY,
                0,
                slots.state().context(),
                List.of());
        for (int slot = 0; slot < slots.state().slots(); slot++) {
            slots.admit(slot, prompt, parameters, prompt.length - 1, prompt.length - 1);
        }
        Program block = programs.groupBlock(Strategy.CASCADE, draftTokens);
        long start = System.nanoTime();
        block.run();
        slots.emissions();
        return System.nanoTime() - start;
    }
}
