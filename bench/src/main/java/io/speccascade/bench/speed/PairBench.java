package io.speccascade.bench.speed;

import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.cascade.SlotParameters;
import io.speccascade.cascade.Slots;
import io.speccascade.engine.DecodingPrograms;
import io.speccascade.engine.Strategy;
import io.speccascade.engine.transformer.Transformer;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.KernelTime;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.Program;
import io.speccascade.weights.ModelFile;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/// A model or a pair on a device, and the engine's own programs over it, replayed and timed. It owns
/// neither device nor files; the device's memory is freed with the device.
///
/// A *depth* is how many positions are in the caches before anything is timed. They are not computed:
/// what they hold costs the same whatever it is.
public final class PairBench {
    private static final int FIRST_WORD = 300; // below are control tokens and bytes

    private final Device device;
    private final Map<ModelRole, Transformer> models = new EnumMap<>(ModelRole.class);
    private final Slots slots;
    private final DecodingPrograms programs;
    private final Map<Integer, ScoringPass> scoring = new HashMap<>(); // by rows
    private final Room room;
    private final int vocabSize;
    private long placements;

    /// What buffers are made for.
    ///
    /// @param slots sequences at a time
    /// @param context most positions of each
    /// @param maxDraftTokens largest γ
    /// @param promptChunk rows of a pass over prompts
    public record Room(int slots, int context, int maxDraftTokens, int promptChunk) {}

    /// @param files of a pair, or of the expert alone
    public PairBench(Device device, Map<ModelRole, ModelFile> files, Room room) {
        this.device = device;
        this.room = room;
        int rows = DecodingPrograms.maxRows(room.slots(), room.maxDraftTokens(), room.promptChunk());
        device.requireRoom(files.values().stream()
                .flatMap(file -> Transformer.needs(file, room.slots(), room.context()).stream())
                .toList());
        files.forEach(
                (role, file) -> models.put(role, new Transformer(device, file, room.slots(), room.context(), rows)));
        slots = Slots.allocate(device, room.slots(), room.context(), room.maxDraftTokens());
        programs = new DecodingPrograms(device, slots.state(), models, room.promptChunk());
        vocabSize = models.values().iterator().next().spec().vocabSize();
    }

    /// How the replays of one run went.
    ///
    /// @param seconds for a block, from the first replay to the last result
    /// @param hostSeconds for a block, the least that the host spent on starting it: later ones wait
    ///     where a queue is full
    /// @param tokens committed in a block, by all slots
    /// @param blocks replayed
    public record Replay(double seconds, double hostSeconds, double tokens, int blocks) {
        public double tokensPerSecond() {
            return tokens / seconds;
        }
    }

    /// Replays a strategy's block on new requests.
    ///
    /// @param depth positions before the first block
    /// @param acceptance chance that a drafted token stands
    /// @param blocks how often; bounded by what the context has room for
    public Replay replay(Strategy strategy, int draftTokens, double acceptance, int depth, int blocks) {
        return replay(strategy, draftTokens, synthetic(acceptance), depth, blocks);
    }

    /// The same under any rule, which has the last word on what the models say.
    Replay replay(Strategy strategy, int draftTokens, Rule rule, int depth, int blocks) {
        int most = Math.max(1, Math.min(blocks, (room.context() - depth - 2) / (draftTokens + 1) - 1));
        Program block = programs.block(strategy, draftTokens);
        place(strategy, draftTokens, rule, depth, 0);
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
        double seconds = secondsSince(start);
        int tokens = committed() - before;
        requireAtLeast(tokens, most * room.slots());
        return new Replay(seconds / most, host * 1e-9, tokens / (double) most, most);
    }

    /// Each kernel's own time in one block.
    public List<KernelTime> profile(Strategy strategy, int draftTokens, double acceptance, int depth) {
        place(strategy, draftTokens, synthetic(acceptance), depth, 0);
        programs.block(strategy, draftTokens).run();
        slots.emissions();
        return programs.block(strategy, draftTokens).profile();
    }

    /// Seconds in which the expert reads a prompt and then decodes, in every slot. A prompt is read
    /// without computing logits; decoding takes the likeliest token, on the device. The host reads
    /// nothing until the end.
    ///
    /// @param promptTokens positions read, 0 or more
    /// @param decoded tokens, 0 or more
    public double expertSeconds(int depth, int promptTokens, int decoded) {
        place(Strategy.EXPERT, 0, synthetic(1), depth, promptTokens);
        Program pass = programs.prefill(ModelRole.EXPERT);
        Program block = programs.block(Strategy.EXPERT, 0);
        int rows = room.slots() * promptTokens;
        slots.emissions();
        long start = System.nanoTime();
        for (int fed = 0; fed < rows; fed += room.promptChunk()) {
            pass.run();
        }
        for (int i = 0; i < decoded; i++) {
            block.run();
        }
        slots.emissions();
        double seconds = secondsSince(start);
        requireAtLeast(committed(), decoded * room.slots());
        return seconds;
    }

    /// Seconds of one pass of the expert over rows of one sequence, with the logits of each: what
    /// verifying costs.
    ///
    /// @param rows γ + 1
    /// @param repeats passes, one after another, of which this is the mean
    public double scoringSeconds(int depth, int rows, int repeats) {
        Transformer expert = Objects.requireNonNull(models.get(ModelRole.EXPERT), "no expert");
        ScoringPass pass = scoring.computeIfAbsent(rows, absent -> ScoringPass.of(device, expert, depth, rows));
        expert.cache().reserve(0, Math.min(room.context(), depth + rows));
        pass.await();
        long start = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
            pass.run();
        }
        pass.await();
        return secondsSince(start) / repeats;
    }

    /// New requests in all slots, each with room for all that the context holds.
    ///
    /// @param unread positions of the prompt that are still to be fed
    private void place(Strategy strategy, int draftTokens, Rule rule, int depth, int unread) {
        int length = depth + unread + 1;
        int[] prompt = new SplittableRandom(11)
                .ints(length, Math.min(FIRST_WORD, vocabSize / 2), vocabSize)
                .toArray();
        for (int slot = 0; slot < room.slots(); slot++) {
            for (Transformer model : models.values()) {
                model.cache().reserve(slot, room.context());
            }
            SlotParameters parameters = new SlotParameters(
                    rule,
                    strategy.isSpeculative() ? draftTokens : 0,
                    SamplingParameters.GREEDY,
                    ++placements, // other coins each time
                    room.context() - length,
                    List.of());
            slots.admit(slot, prompt, parameters, depth, depth);
        }
    }

    private static Rule synthetic(double acceptance) {
        return Rule.parse("synthetic", acceptance);
    }

    private int committed() {
        int tokens = 0;
        for (int slot = 0; slot < room.slots(); slot++) {
            tokens += slots.counters(slot).tokens();
        }
        return tokens;
    }

    /// A slot that failed takes no time: its speed would be that of nothing.
    private static void requireAtLeast(int tokens, int least) {
        if (tokens < least) {
            throw new IllegalStateException("committed tokens: " + tokens + " (expected: at least " + least
                    + "; the model's logits are not finite)");
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) * 1e-9;
    }
}
