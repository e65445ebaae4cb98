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

    /// For sequences as long as the model was trained for.
    ///
    /// @param device stays the caller's to close
    /// @param model closed with this object
    public Scorer(Device device, ModelFile model) {
        this(device, model, model.spec().contextLength());
    }

    /// For sequences of some length, which takes less memory than longer ones do. Some models rotate positions
    /// otherwise
    /// where more of them are wanted (see [io.speccascade.weights.Rope]).
    ///
    /// @param device stays the caller's to close
    /// @param model closed with this object
    /// @param contextLength most tokens of a sequence
    public Scorer(Device device, ModelFile model, int contextLength) {
        this(device, model, contextLength, CHUNK);
    }

    Scorer(Device device, ModelFile model, int contextLength, int chunk) {
        this.device = device;
        this.model = model;
        this.contextLength = contextLength;
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
    /// @throws IllegalArgumentException if there are none or too many tokens, one is not in the vocabulary, or the
    /// model
    ///     has an encoder
    public float[][] logits(List<Integer> tokens) {
        if (model.spec().encoder().isPresent()) {
            throw new IllegalArgumentException("source: none (expected: the encoder's tokens, as "
                    + model.spec().name() + " has an encoder)");
        }
        return decoded(tokens);
    }

    /// The logits of an encoder-decoder model after each of the decoder's tokens.
    ///
    /// @param source the encoder's tokens
    /// @param tokens the decoder's tokens, the first of which starts every sequence
    /// @return [tokens.size()][vocabSize]
    /// @throws IllegalArgumentException as [#logits(List)], or if the model has no encoder
    public float[][] logits(List<Integer> source, List<Integer> tokens) {
        requireKnown(source);
        transformer.encode(0, source);
        return decoded(tokens);
    }

    private void requireKnown(List<Integer> tokens) {
        int vocabSize = model.spec().vocabSize();
        for (int token : tokens) {
            if (token < 0 || token >= vocabSize) {
                throw new IllegalArgumentException("token: " + token + " (expected: 0 to " + (vocabSize - 1) + ")");
            }
        }
    }

    private float[][] decoded(List<Integer> tokens) {
        int vocabSize = model.spec().vocabSize();
        if (tokens.isEmpty() || tokens.size() > contextLength) {
            throw new IllegalArgumentException(
                    "tokens: " + tokens.size() + " (expected: 1 to " + contextLength + ", the context)");
        }
        requireKnown(tokens);
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
