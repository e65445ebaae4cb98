package io.speccascade.weights;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// A checkpoint whose matrices were quantised when it was opened. Owns the checkpoint that it was made from.
final class QuantisedCheckpoint implements Checkpoint {
    private static final int ALIGNMENT = 64;
    // Looked up by position, never multiplied.
    private static final String POSITION_BIAS = ".attn_rel_b.weight";

    private final Arena arena;
    private final Checkpoint source;
    private final NamedTensors tensors;

    private QuantisedCheckpoint(Checkpoint source, Arena arena) {
        this.source = source;
        this.arena = arena;
        SequencedMap<String, Tensor> all = new LinkedHashMap<>();
        source.tensors().forEach(tensor -> all.put(tensor.name(), isQuantised(tensor) ? quantised(tensor) : tensor));
        this.tensors = new NamedTensors(source.name(), all);
    }

    @SuppressWarnings("MustBeClosedChecker") // The result closes it.
    static Checkpoint of(Checkpoint source, TensorType type) {
        if (type != TensorType.Q8_0) {
            throw new IllegalArgumentException("type: " + type + " (expected: Q8_0)");
        }
        Arena arena = Arena.ofShared();
        boolean opened = false;
        try {
            Checkpoint result = new QuantisedCheckpoint(source, arena);
            opened = true;
            return result;
        } finally {
            if (!opened) {
                arena.close();
            }
        }
    }

    private static boolean isQuantised(Tensor tensor) {
        return tensor.shape().size() == 2
                && FloatReader.canRead(tensor.type())
                && tensor.shape().getFirst() % Q8Block.LENGTH == 0
                && !tensor.name().endsWith(POSITION_BIAS);
    }

    private Tensor quantised(Tensor tensor) {
        int columns = Math.toIntExact(tensor.shape().getFirst());
        int rows = Math.toIntExact(tensor.shape().getLast());
        long rowBytes = TensorType.Q8_0.bytes(columns);
        MemorySegment blocks = arena.allocate(rows * rowBytes, ALIGNMENT);
        IntStream.range(0, rows).parallel().forEach(row -> {
            float[] values = new float[columns];
            FloatReader.read(tensor.type(), tensor.data(), (long) row * columns, values);
            for (int start = 0; start < columns; start += Q8Block.LENGTH) {
                Q8Block.write(values, start, blocks, row * rowBytes + TensorType.Q8_0.bytes(start));
            }
        });
        return new Tensor(tensor.name(), TensorType.Q8_0, tensor.shape(), blocks.asReadOnly());
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public String format() {
        return source.format() + ", matrices quantised to Q8_0";
    }

    @Override
    public Metadata metadata() {
        return source.metadata();
    }

    @Override
    public List<Tensor> tensors() {
        return tensors.list();
    }

    @Override
    public Optional<Tensor> findTensor(String tensorName) {
        return tensors.find(tensorName);
    }

    @Override
    public void close() {
        try (source) {
            arena.close();
        }
    }
}
