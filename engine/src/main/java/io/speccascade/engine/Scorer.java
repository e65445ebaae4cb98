package io.speccascade.engine;

import io.speccascade.engine.transformer.Transformer;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.RowBatch;
import io.speccascade.weights.ModelFile;
import java.util.List;
import java.util.stream.IntStream;

/// Computes a model's logits at every position of a sequence, for people who study or compare models.
public final class Scorer implements AutoCloseable {
    private static final int CHUNK = 64;

    private final Device device;
    private final ModelFile model;
    private final Transformer transformer;
    private final int contextLength;
    private final RowBatch rows;
    private final DeviceBuffer logits; // [chunk, vocabSize]
    private final Program program;

    /// @param device stays the caller's to close
    /// @param model closed with this object
    public Scorer(Device device, ModelFile model) {
        this(device, model, CHUNK);
    }

    Scorer(Device device, ModelFile model, int chunk) {
        this.device = device;
        this.model = model;
        contextLength = model.spec().contextLength();
        device.requireRoom(Transformer.needs(model, 1, contextLength));
        transformer = new Transformer(device, model, 1, contextLength, chunk);
        rows = RowBatch.allocate(device, chunk, chunk);
        logits = device.allocate(ElementType.F32, (long) chunk * model.spec().vocabSize());
        program = device.compile(transformer.forward(rows, logits));
        transformer.cache().reserve(0, contextLength);
    }

    /// The logits after each of `tokens`.
    ///
    /// @return [tokens.size()][vocabSize]
    /// @throws IllegalArgumentException if there are none or too many tokens, or one is not in the vocabulary
    public float[][] logits(List<Integer> tokens) {
        int vocabSize = model.spec().vocabSize();
        if (tokens.isEmpty() || tokens.size() > contextLength) {
            throw new IllegalArgumentException(
                    "tokens: " + tokens.size() + " (expected: 1 to " + contextLength + ", the model's context)");
        }
        for (int token : tokens) {
            if (token < 0 || token >= vocabSize) {
                throw new IllegalArgumentException("token: " + token + " (expected: 0 to " + (vocabSize - 1) + ")");
            }
        }
        float[][] result = new float[tokens.size()][vocabSize];
        for (int start = 0; start < tokens.size(); start += rows.rowCapacity()) {
            int count = Math.min(rows.rowCapacity(), tokens.size() - start);
            score(tokens.subList(start, start + count), start);
            for (int i = 0; i < count; i++) {
                device.download(logits, (long) i * vocabSize, result[start + i]);
            }
        }
        return result;
    }

    private void score(List<Integer> chunk, int start) {
        int count = chunk.size();
        int[] order = IntStream.range(0, count).toArray();
        device.upload(rows.counts(), 0, count, count);
        device.upload(
                rows.token(), 0, chunk.stream().mapToInt(Integer::intValue).toArray());
        device.upload(rows.slot(), 0, new int[count]);
        device.upload(rows.position(), 0, IntStream.range(start, start + count).toArray());
        device.upload(rows.outputSource(), 0, order);
        device.upload(rows.outputTarget(), 0, order);
        program.run();
    }

    @Override
    public void close() {
        model.close();
    }
}
