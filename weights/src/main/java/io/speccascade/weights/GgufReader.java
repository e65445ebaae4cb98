package io.speccascade.weights;

import io.speccascade.weights.GgufFile.GgufHeader;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Reads the header of a GGUF file and checks every claim in it against the bytes that are there.
final class GgufReader {
    private static final int MAGIC = 0x46554747; // "GGUF", little-endian
    private static final int MAX_DIMENSIONS = 4;
    private static final int DEFAULT_ALIGNMENT = 32;
    private static final int MAX_ALIGNMENT = 1 << 20;
    // Far above any real model; they keep a corrupt count from taking the heap.
    private static final long MAX_KEYS = 1 << 16;
    private static final long MAX_TENSORS = 1 << 18;

    private final String file;
    private final MemorySegment bytes;
    private final GgufCursor cursor;

    GgufReader(String file, MemorySegment bytes) {
        this.file = file;
        this.bytes = bytes;
        this.cursor = new GgufCursor(file, bytes);
    }

    private record TensorInfo(String name, TensorType type, List<Long> shape, long start, long byteSize, long infoAt) {
        TensorInfo {
            shape = List.copyOf(shape);
        }
    }

    GgufHeader read() {
        int version = version();
        long tensorCount = count("tensor count", MAX_TENSORS);
        long keyCount = count("metadata count", MAX_KEYS);
        SequencedMap<String, MetadataValue> values = new LinkedHashMap<>();
        GgufValues reader = new GgufValues(cursor);
        for (long i = 0; i < keyCount; i++) {
            long at = cursor.position();
            String key = cursor.key("metadata key");
            if (values.putIfAbsent(key, reader.value(key)) != null) {
                throw cursor.malformed("metadata key '" + key + "' appears twice", at);
            }
        }
        Metadata metadata = new Metadata(file, values);
        int alignment = alignment(metadata);
        List<TensorInfo> infos = new ArrayList<>();
        for (long i = 0; i < tensorCount; i++) {
            infos.add(tensorInfo(alignment));
        }
        return new GgufHeader(version, metadata, new NamedTensors(file, tensors(infos, alignment)));
    }

    private int version() {
        if (bytes.byteSize() < Integer.BYTES || cursor.int32("magic") != MAGIC) {
            throw cursor.malformed("not a GGUF file (expected: the magic bytes 'GGUF')", 0);
        }
        int version = cursor.int32("version");
        if ((version & 0xFFFF) == 0 && version != 0) {
            throw cursor.malformed("big-endian GGUF is not supported (expected: little-endian)", Integer.BYTES);
        }
        if (version != 2 && version != 3) {
            throw cursor.malformed(
                    "GGUF version " + Integer.toUnsignedString(version) + " (expected: 2 or 3)", Integer.BYTES);
        }
        return version;
    }

    private long count(String what, long limit) {
        long at = cursor.position();
        long count = cursor.int64(what);
        if (count < 0 || count > limit) {
            throw cursor.malformed(
                    what + ": " + Long.toUnsignedString(count) + " (expected: at most " + limit + ")", at);
        }
        return count;
    }

    private static int alignment(Metadata metadata) {
        String key = "general.alignment";
        int alignment = metadata.findInteger(key).orElse(DEFAULT_ALIGNMENT);
        if (alignment < 8 || alignment > MAX_ALIGNMENT || Integer.bitCount(alignment) != 1) {
            throw metadata.malformed(key, alignment + " (expected: a power of two from 8 to " + MAX_ALIGNMENT + ")");
        }
        return alignment;
    }

    private TensorInfo tensorInfo(int alignment) {
        long infoAt = cursor.position();
        String name = cursor.key("tensor name");
        String what = "tensor '" + name + "'";
        int dimensions = cursor.int32(what);
        if (dimensions < 1 || dimensions > MAX_DIMENSIONS) {
            throw cursor.malformed(
                    what + ": " + Integer.toUnsignedString(dimensions) + " dimensions (expected: 1 to " + MAX_DIMENSIONS
                            + ")",
                    infoAt);
        }
        List<Long> shape = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            shape.add(cursor.int64(what));
        }
        int typeId = cursor.int32(what);
        TensorType type = TensorType.ofId(typeId)
                .orElseThrow(() -> cursor.malformed(
                        what + ": unknown type id " + Integer.toUnsignedString(typeId) + " (supported: "
                                + TensorType.supportedNames() + ")",
                        infoAt));
        long start = cursor.int64(what);
        if (start < 0 || start % alignment != 0) {
            throw cursor.malformed(
                    what + ": data offset " + Long.toUnsignedString(start) + " (expected: a multiple of " + alignment
                            + ")",
                    infoAt);
        }
        return new TensorInfo(name, type, shape, start, byteSize(what, type, shape, infoAt), infoAt);
    }

    private long byteSize(String what, TensorType type, List<Long> shape, long infoAt) {
        String claim = what + ": shape " + shape;
        if (shape.stream().anyMatch(size -> size <= 0)) {
            throw cursor.malformed(claim + " (expected: positive sizes)", infoAt);
        }
        if (shape.getFirst() % type.blockLength() != 0) {
            throw cursor.malformed(
                    claim + " (expected: the first a multiple of " + type.blockLength() + ", the block of " + type
                            + ")",
                    infoAt);
        }
        try {
            return type.bytes(shape.stream().reduce(1L, Math::multiplyExact));
        } catch (ArithmeticException ignored) {
            throw cursor.malformed(claim + " is too large", infoAt);
        }
    }

    private SequencedMap<String, Tensor> tensors(List<TensorInfo> infos, int alignment) {
        long dataStart = (cursor.position() + alignment - 1) & -(long) alignment;
        long available = bytes.byteSize() - dataStart;
        SequencedMap<String, Tensor> tensors = new LinkedHashMap<>();
        for (TensorInfo info : infos) {
            if (info.byteSize() > available - info.start()) {
                throw cursor.malformed(
                        "tensor '" + info.name() + "': ends " + (info.byteSize() - (available - info.start()))
                                + " bytes beyond the end of the file; the file is cut off or corrupt",
                        info.infoAt());
            }
            MemorySegment data = bytes.asSlice(dataStart + info.start(), info.byteSize());
            Tensor tensor = new Tensor(info.name(), info.type(), info.shape(), data);
            if (tensors.putIfAbsent(info.name(), tensor) != null) {
                throw cursor.malformed("tensor '" + info.name() + "' appears twice", info.infoAt());
            }
        }
        checkApart(infos);
        return tensors;
    }

    private void checkApart(List<TensorInfo> infos) {
        List<TensorInfo> ordered = new ArrayList<>(infos);
        ordered.sort(Comparator.comparingLong(TensorInfo::start));
        for (int i = 1; i < ordered.size(); i++) {
            TensorInfo before = ordered.get(i - 1);
            TensorInfo after = ordered.get(i);
            if (before.start() + before.byteSize() > after.start()) {
                throw cursor.malformed(
                        "tensor '" + after.name() + "' overlaps tensor '" + before.name() + "'", after.infoAt());
            }
        }
    }
}
