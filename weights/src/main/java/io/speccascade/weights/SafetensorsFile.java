package io.speccascade.weights;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Maps a safetensors file: the length of a header, the header (JSON: type, shape and place of each tensor), and the
/// bytes of all tensors without gaps. Every claim of the header is checked against the size of the file. Format: the
/// README of the safetensors project.
final class SafetensorsFile {
    private static final ValueLayout.OfLong LENGTH = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final String METADATA = "__metadata__";
    // Far above any real model; they keep a corrupt header from taking the heap.
    private static final int MAX_TENSORS = 1 << 18;
    private static final int MAX_DIMENSIONS = 8;

    private final String file;
    private final MemorySegment bytes;

    private SafetensorsFile(String file, MemorySegment bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /// A tensor as the file has it.
    ///
    /// @param shape the outermost size first
    /// @param data its bytes in the file
    record Entry(String name, SafetensorsType type, List<Long> shape, MemorySegment data) {
        Entry {
            shape = List.copyOf(shape);
        }
    }

    /// @param arena owns the mapping
    static List<Entry> map(Path path, Arena arena) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            MemorySegment bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            return new SafetensorsFile(path.toString(), bytes).read();
        } catch (IOException e) {
            throw MalformedModelException.unreadable(path.toString(), e);
        }
    }

    private List<Entry> read() {
        int headerLength = headerLength();
        byte[] header = bytes.asSlice(LENGTH.byteSize(), headerLength).toArray(ValueLayout.JAVA_BYTE);
        JsonNode root = JsonFile.parse(file, header, LENGTH.byteSize());
        if (root.size() > MAX_TENSORS) {
            throw malformed(root.size() + " tensors (expected: at most " + MAX_TENSORS + ")");
        }
        MemorySegment data = bytes.asSlice(LENGTH.byteSize() + headerLength);
        List<Entry> entries = new ArrayList<>();
        List<long[]> places = new ArrayList<>();
        root.properties().stream()
                .filter(entry -> !entry.getKey().equals(METADATA))
                .forEach(entry -> {
                    long[] place = place(entry.getKey(), entry.getValue(), data.byteSize());
                    places.add(place);
                    MemorySegment own = data.asSlice(place[0], place[1] - place[0]);
                    entries.add(entry(entry.getKey(), entry.getValue(), own));
                });
        checkWithoutGaps(places, data.byteSize());
        return entries;
    }

    private int headerLength() {
        if (bytes.byteSize() < LENGTH.byteSize()) {
            throw new MalformedModelException(
                    file, "not a safetensors file: " + bytes.byteSize() + " bytes (expected: at least 8)", 0);
        }
        long length = bytes.get(LENGTH, 0);
        long available = Math.min(bytes.byteSize() - LENGTH.byteSize(), JsonFile.MAX_BYTES);
        if (length < 0 || length > available) {
            throw new MalformedModelException(
                    file,
                    "header of " + Long.toUnsignedString(length) + " bytes (expected: at most " + available
                            + "); the file is cut off or not in the safetensors format",
                    0);
        }
        return (int) length;
    }

    private long[] place(String name, JsonNode claim, long available) {
        long[] ends = wholes(name, claim, "data_offsets");
        if (ends.length != 2 || ends[0] > ends[1] || ends[1] > available) {
            throw malformed(
                    name,
                    "data_offsets " + Arrays.toString(ends) + " (expected: two, in order, up to the " + available
                            + " bytes that are there)");
        }
        return ends;
    }

    private Entry entry(String name, JsonNode claim, MemorySegment data) {
        JsonNode dtype = claim.path("dtype");
        SafetensorsType type = Arrays.stream(SafetensorsType.values())
                .filter(each -> each.name().equals(dtype.textValue()))
                .findFirst()
                .orElseThrow(() -> malformed(
                        name, "dtype " + FolderConfig.brief(dtype) + " (expected: one of the safetensors format)"));
        long[] shape = wholes(name, claim, "shape");
        if (shape.length > MAX_DIMENSIONS) {
            throw malformed(name, shape.length + " dimensions (expected: at most " + MAX_DIMENSIONS + ")");
        }
        List<Long> sizes = Arrays.stream(shape).boxed().toList();
        long bits;
        try {
            bits = Math.multiplyExact(sizes.stream().reduce(1L, Math::multiplyExact), (long) type.bits());
        } catch (ArithmeticException ignored) {
            throw malformed(name, "shape " + sizes + " is too large");
        }
        if (bits % Byte.SIZE != 0 || bits / Byte.SIZE != data.byteSize()) {
            throw malformed(
                    name,
                    data.byteSize() + " bytes (expected: " + bits / Byte.SIZE + " for shape " + sizes + " of " + type
                            + ")");
        }
        return new Entry(name, type, sizes, data);
    }

    private long[] wholes(String name, JsonNode claim, String key) {
        JsonNode array = claim.path(key);
        long[] values = new long[array.size()];
        for (int i = 0; i < values.length; i++) {
            JsonNode element = array.path(i);
            if (!element.isIntegralNumber() || !element.canConvertToLong() || element.longValue() < 0) {
                throw malformed(name, key + " " + FolderConfig.brief(array) + " (expected: whole numbers)");
            }
            values[i] = element.longValue();
        }
        if (!array.isArray()) {
            throw malformed(name, key + " is missing (expected: an array)");
        }
        return values;
    }

    private void checkWithoutGaps(List<long[]> places, long available) {
        places.sort(Comparator.<long[]>comparingLong(place -> place[0]).thenComparingLong(place -> place[1]));
        long end = 0;
        for (long[] place : places) {
            if (place[0] != end) {
                throw malformed(
                        "tensor data begins at " + place[0] + " (expected: " + end + ", without gaps or overlaps)");
            }
            end = place[1];
        }
        if (end != available) {
            throw malformed("tensor data ends at " + end + " (expected: " + available + ", the end of the file)");
        }
    }

    private MalformedModelException malformed(String tensor, String reason) {
        return malformed("tensor '" + tensor + "': " + reason);
    }

    private MalformedModelException malformed(String reason) {
        return new MalformedModelException(file, reason);
    }
}
