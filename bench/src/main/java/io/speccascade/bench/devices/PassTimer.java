package io.speccascade.bench.devices;

import io.speccascade.cascade.CascadeSteps;
import io.speccascade.cascade.Rule;
import io.speccascade.cascade.SamplingParameters;
import io.speccascade.cascade.SlotParameters;
import io.speccascade.cascade.Slots;
import io.speccascade.engine.transformer.Transformer;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.RowBatch;
import io.speccascade.weights.ModelFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One model on one device, timed as programs: passes over a number of rows, and whole decoding blocks.
final class PassTimer {
    private static final int CONTEXT = 512;
    private static final int DEPTH = 64; // positions in the cache before the rows
    private static final int MOST_ROWS = 128;
    private static final int DECODED = 24;
    private static final int REPEATS = 4;

    private final Device device;
    private final Transformer model;
    private final Slots slots;
    private final DeviceBuffer logits; // [MOST_ROWS, vocabSize]
    private final CascadeSteps steps;
    private final Program block;
    private final Map<Integer, RowBatch> batches = new HashMap<>();
    private final Map<Integer, Program> passes = new HashMap<>();
    private final int[] counts = new int[2];

    PassTimer(Device device, ModelFile file) {
        this.device = device;
        model = new Transformer(device, file, 1, CONTEXT, MOST_ROWS);
        slots = Slots.allocate(device, 1, CONTEXT, 0);
        int vocabSize = model.spec().vocabSize();
        logits = device.allocate(ElementType.F32, 16L * vocabSize);
        steps = CascadeSteps.single(device, slots.state(), ModelRole.EXPERT, vocabSize, logits);
        model.cache().reserve(0, CONTEXT);
        RowBatch rows = batch(1, 1);
        List<Launch> launches = new ArrayList<>(steps.planLast(ModelRole.EXPERT, rows));
        launches.addAll(model.forward(rows, logits));
        launches.addAll(steps.commitLast(ModelRole.EXPERT));
        block = device.compile(launches);
    }

    String description() {
        return device.info().name() + ", " + device.info().detail();
    }

    /// Greedy decoding of one slot, the host reading nothing until the end.
    double decodeTokensPerSecond() {
        int[] prompt = {1};
        slots.admit(0, prompt, new SlotParameters(Rule.EXACT, 0, SamplingParameters.GREEDY, 1, CONTEXT - 2, List.of()));
        block.run();
        slots.emissions();
        long start = System.nanoTime();
        for (int i = 0; i < DECODED; i++) {
            block.run();
        }
        slots.emissions();
        return DECODED / seconds(start);
    }

    /// A pass over a prompt, without logits.
    double promptTokensPerSecond(int tokens) {
        Program pass = passes.computeIfAbsent(-tokens, absent -> device.compile(model.forward(filled(tokens, 0))));
        return tokens / (millis(pass, 1) / 1e3);
    }

    /// A pass over `rows` rows of one sequence with all their logits.
    double passMillis(int rows) {
        Program pass =
                passes.computeIfAbsent(rows, absent -> device.compile(model.forward(filled(rows, rows), logits)));
        return millis(pass, REPEATS);
    }

    private double millis(Program pass, int repeats) {
        device.download(batches.values().iterator().next().counts(), 0, counts);
        long start = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
            pass.run();
        }
        device.download(batches.values().iterator().next().counts(), 0, counts);
        return seconds(start) * 1e3 / repeats;
    }

    private RowBatch filled(int rows, int outputs) {
        RowBatch batch = batch(rows, outputs);
        int[] tokens = new int[rows];
        int[] slot = new int[rows];
        int[] positions = new int[rows];
        for (int i = 0; i < rows; i++) {
            tokens[i] = 5 + 7 * i;
            positions[i] = DEPTH + i;
        }
        device.upload(batch.token(), 0, tokens);
        device.upload(batch.slot(), 0, slot);
        device.upload(batch.position(), 0, positions);
        int[] targets = new int[outputs];
        for (int i = 0; i < outputs; i++) {
            targets[i] = i;
        }
        if (outputs > 0) {
            device.upload(batch.outputSource(), 0, targets);
            device.upload(batch.outputTarget(), 0, targets);
        }
        device.upload(batch.counts(), 0, rows, outputs);
        return batch;
    }

    private RowBatch batch(int rows, int outputs) {
        RowBatch batch = RowBatch.allocate(device, rows, outputs);
        batches.put(batches.size(), batch);
        return batch;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
