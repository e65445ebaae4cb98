package io.speccascade.weights;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Writes a GGUF version 3 file: add metadata and tensors, then [#write(Path)]. Tensor data is streamed from its
/// [TensorData], so a model of any size takes little heap. Not safe for use by many threads.
public final class GgufWriter {
    private static final int ALIGNMENT = 32;

    private final SequencedMap<String, MetadataValue> metadata = new LinkedHashMap<>();
    private final List<Entry> tensors = new ArrayList<>();

    private record Entry(String name, TensorType type, List<Long> shape, long byteSize, TensorData data) {}

    /// Adds or replaces a metadata value of any type.
    ///
    /// @throws IllegalArgumentException for `general.alignment`, which this class chooses
    public GgufWriter put(String key, MetadataValue value) {
        if (key.equals("general.alignment")) {
            throw new IllegalArgumentException(
                    "key: general.alignment (expected: any other; the writer aligns to " + ALIGNMENT + ")");
        }
        metadata.put(key, value);
        return this;
    }

    /// Adds a string.
    public GgufWriter put(String key, String value) {
        return put(key, new MetadataValue.Text(value));
    }

    /// Adds a `uint32`.
    public GgufWriter put(String key, int value) {
        return put(key, new MetadataValue.Whole(MetadataType.UINT32, value));
    }

    /// Adds a `float32`.
    public GgufWriter put(String key, float value) {
        return put(key, new MetadataValue.Real(MetadataType.FLOAT32, value));
    }

    /// Adds a boolean.
    public GgufWriter put(String key, boolean value) {
        return put(key, new MetadataValue.Flag(value));
    }

    /// Adds an array of strings.
    public GgufWriter put(String key, List<String> values) {
        return put(key, new MetadataValue.Texts(List.copyOf(values)));
    }

    /// Adds a tensor.
    ///
    /// @param shape sizes in GGUF order, the innermost first
    /// @param data asked for its bytes once, when the file is written
    public GgufWriter tensor(String name, TensorType type, List<Long> shape, TensorData data) {
        long count = shape.stream().reduce(1L, Math::multiplyExact);
        if (shape.isEmpty() || shape.getFirst() % type.blockLength() != 0) {
            throw new IllegalArgumentException("shape: " + shape + " (expected: the first a multiple of "
                    + type.blockLength() + " for " + type + ")");
        }
        tensors.add(new Entry(name, type, List.copyOf(shape), type.bytes(count), data));
        return this;
    }

    /// Writes the file. It appears under its name only when it is whole.
    ///
    /// @throws IOException if the disk refuses it, or a tensor's data is not as long as its shape says
    public void write(Path path) throws IOException {
        Path partial = path.resolveSibling(path.getFileName() + ".partial");
        try {
            try (FileChannel channel = FileChannel.open(
                    partial,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                writeAll(channel, header());
                pad(channel);
                for (Entry tensor : tensors) {
                    writeTensor(channel, tensor);
                }
            }
            Files.move(partial, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static void writeTensor(FileChannel channel, Entry tensor) throws IOException {
        long start = channel.position();
        tensor.data().writeTo(channel);
        long written = channel.position() - start;
        if (written != tensor.byteSize()) {
            throw new IOException("tensor '" + tensor.name() + "': " + written + " bytes written (expected: "
                    + tensor.byteSize() + ")");
        }
        pad(channel);
    }

    private static void pad(FileChannel channel) throws IOException {
        int padding = (int) (aligned(channel.position()) - channel.position());
        writeAll(channel, new byte[padding]);
    }

    private static long aligned(long position) {
        return (position + ALIGNMENT - 1) & -(long) ALIGNMENT;
    }

    private static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private byte[] header() {
        GgufBytes out = new GgufBytes();
        out.int32(0x46554747).int32(3).int64(tensors.size()).int64(metadata.size());
        metadata.forEach((key, value) -> out.text(key).typed(value));
        long start = 0;
        for (Entry tensor : tensors) {
            out.text(tensor.name()).int32(tensor.shape().size());
            tensor.shape().forEach(out::int64);
            out.int32(tensor.type().id()).int64(start);
            start += aligned(tensor.byteSize());
        }
        return out.toByteArray();
    }
}
