package io.speccascade.weights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The types of GGUF metadata values.
public enum MetadataType {
    UINT8(0, 1),
    INT8(1, 1),
    UINT16(2, 2),
    INT16(3, 2),
    UINT32(4, 4),
    INT32(5, 4),
    FLOAT32(6, 4),
    BOOL(7, 1),
    /// A length of eight bytes and UTF-8.
    STRING(8, 8),
    /// An element type of four bytes, a length of eight bytes, and the elements.
    ARRAY(9, 12),
    UINT64(10, 8),
    INT64(11, 8),
    FLOAT64(12, 8);

    private final int id;
    private final int minimumBytes;

    MetadataType(int id, int minimumBytes) {
        this.id = id;
        this.minimumBytes = minimumBytes;
    }

    static Optional<MetadataType> ofId(int id) {
        return Arrays.stream(values()).filter(type -> type.id == id).findFirst();
    }

    int id() {
        return id;
    }

    /// Bytes that one value takes at least.
    int minimumBytes() {
        return minimumBytes;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
