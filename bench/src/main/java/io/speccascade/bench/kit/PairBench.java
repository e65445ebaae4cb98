package io.speccascade.bench.kit;

import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.cascade.SlotCounters;
import io.speccascade.cascade.SlotParameters;
import io.speccascade.cascade.Slots;
import io.speccascade.engine.DecodingPrograms;
import io.speccascade.engine.Strategy;
import io.speccascade.engine.transformer.Transformer;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.KernelTime;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.Program;
import io.speccascade.weights.ModelFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// A pair of models on a device, and the engine's own programs over it, replayed and timed. It owns neither device nor
/// files; the device's memory is freed with the device.
final class PairBench {
    private static final int PROMPT = 16;
    private static final int FIRST_WORD = 300; // below are control tokens and bytes

    private final Device device;
    private final Map<ModelRole, Transformer> models = new EnumMap<>(ModelRole.class);
    private final Slots slots;
    private final DecodingPrograms programs;
    private final int context;
    private final int vocabSize;

    /// @param slotCount sequences at a time
    /// @param context most positions of each
    /// @param maxDraftTokens largest γ
    /// @param promptChunk rows of a pass over prompts
    PairBench(
            Device device,
            Map<ModelRole, ModelFile> files,
            int slotCount,
            int context,
            int maxDraftTokens,
            int promptChunk) {
        this.device = device;
        this.context = context;
        int rows = DecodingPrograms.maxRows(slotCount, maxDraftTokens, promptChunk);
        device.requireRoom(files.values().stream()
                .flatMap(file -> Transformer.needs(file, slotCount, context).stream())
                .toList());
        files.forEach((role, file) -> models.put(role, new Transformer(device, file, slotCount, context, rows)));
        slots = Slots.allocate(device, slotCount, context, maxDraftTokens);
        programs = new DecodingPrograms(device, slots.state(), models, promptChunk);
        vocabSize = models.values().iterator().next().spec().vocabSize();
    }

    /// How the replays of one run went.
    ///
    /// @param seconds for a block, from the first replay to the last result
    /// @param hostSeconds for a block, the least that the host spent on starting it: later ones wait where a
    ///     queue is full
    /// @param tokens committed in a block, by all slots
    record Replay(double seconds, double hostSeconds, double tokens) {
        double tokensPerSecond() {
            return tokens / seconds;
        }
    }

    /// Replays a strategy's block on new requests.
    ///
    /// @param blocks how often; bounded by what the context has room for
    Replay replay(Strategy strategy, int draftTokens, double acceptance, int blocks) {
        int most = Math.max(1, Math.min(blocks, (context - PROMPT - 1) / (draftTokens + 1) - 1));
        Program block = programs.block(strategy, draftTokens);
        admit(strategy, draftTokens, acceptance, PROMPT, context - PROMPT - 1);
        block.run();
        slots.emissions();
        int before = committed();
        long start = System.nanoTime();
        long host = Long.MAX_VALUE;
        for (int i = 0; i < most; i++) {
            long enqueued = System.nanoTime();
            block.run();
            host = Math.min(host, System.nanoTime() - enqueued);
        }
        slots.emissions();
        double seconds = (System.nanoTime() - start) * 1e-9;
        return new Replay(seconds / most, host * 1e-9, (committed() - before) / (double) most);
    }

    /// Each kernel's own time in one block.
    List<KernelTime> profile(Strategy strategy, int draftTokens, double acceptance) {
        admit(strategy, draftTokens, acceptance, PROMPT, context - PROMPT - 1);
        programs.block(strategy, draftTokens).run();
        slots.emissions();
        return programs.block(strategy, draftTokens).profile();
    }

    /// Seconds of one pass of one model over a prompt.
    double prompt(ModelRole role, int tokens) {
        Strategy strategy = role == ModelRole.EXPERT ? Strategy.EXPERT : Strategy.DRAFTER;
        place(strategy, 0, 1, tokens + 1, 1);
        Program pass = programs.prefill(role);
        slots.emissions();
        long start = System.nanoTime();
        for (int fed = 0; fed < tokens; fed += programs.promptChunk()) {
            pass.run();
        }
        slots.emissions();
        return (System.nanoTime() - start) * 1e-9;
    }

    /// Replays of the expert's step with `position` positions in its cache, without having computed them: their
    /// contents cost the same.
    Replay stepAt(int position, int blocks) {
        place(Strategy.EXPERT, 0, 1, position, context - position - 1);
        for (int slot = 0; slot < slots.state().slots(); slot++) {
            device.upload(slots.state().ints(), (long) slot * IntColumn.COUNT + IntColumn.EXPERT_FED, position - 1);
        }
        Program block = programs.block(Strategy.EXPERT, 0);
        block.run();
        slots.emissions();
        long start = System.nanoTime();
        for (int i = 0; i < blocks; i++) {
            block.run();
        }
        slots.emissions();
        return new Replay(
                (System.nanoTime() - start) * 1e-9 / blocks, 0, slots.state().slots());
    }

    /// New requests in all slots, their prompts fed.
    private void admit(Strategy strategy, int draftTokens, double acceptance, int promptLength, int maxTokens) {
        place(strategy, draftTokens, acceptance, promptLength, maxTokens);
        int rows = slots.state().slots() * (promptLength - 1);
        for (int fed = 0; fed < rows; fed += programs.promptChunk()) {
            strategy.blockModels().forEach(role -> programs.prefill(role).run());
        }
    }

    private void place(Strategy strategy, int draftTokens, double acceptance, int promptLength, int maxTokens) {
        int[] prompt = new SplittableRandom(11)
                .ints(promptLength, Math.min(FIRST_WORD, vocabSize / 2), vocabSize)
                .toArray();
        for (int slot = 0; slot < slots.state().slots(); slot++) {
            for (Transformer model : models.values()) {
                model.cache().reserve(slot, Math.min(context, promptLength + maxTokens));
            }
            slots.admit(
                    slot,
                    prompt,
                    new SlotParameters(
                            Rule.parse("synthetic", acceptance),
                            strategy.isSpeculative() ? draftTokens : 0,
                            SamplingParameters.GREEDY,
                            slot + 1L,
                            maxTokens,
                            List.of()));
        }
    }

    private int committed() {
        int tokens = 0;
        for (int slot = 0; slot < slots.state().slots(); slot++) {
            SlotCounters counters = slots.counters(slot);
            tokens += counters.tokens();
        }
        return tokens;
    }
}
