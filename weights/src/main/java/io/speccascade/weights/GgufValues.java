package io.speccascade.weights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Reads metadata values of every type, arrays within arrays included.
final class GgufValues {
    // Far above any real vocabulary; keeps a corrupt file from taking the heap.
    private static final long MAX_ELEMENTS = 1 << 24;
    private static final int MAX_NESTING = 8;

    private final GgufCursor cursor;
    private long elements;

    GgufValues(GgufCursor cursor) {
        this.cursor = cursor;
    }

    MetadataValue value(String key) {
        MetadataType type = type(key);
        return type == MetadataType.ARRAY ? array(key, 1) : scalar(type, key);
    }

    private MetadataType type(String key) {
        long at = cursor.position();
        int id = cursor.int32(key);
        return MetadataType.ofId(id)
                .orElseThrow(() -> cursor.malformed(
                        key + ": unknown value type " + Integer.toUnsignedString(id) + " (expected: 0 to 12)", at));
    }

    private MetadataValue scalar(MetadataType type, String key) {
        return switch (type) {
            case UINT8, INT8, UINT16, INT16, UINT32, INT32, UINT64, INT64 ->
                new MetadataValue.Whole(type, whole(type, key));
            case FLOAT32, FLOAT64 -> new MetadataValue.Real(type, real(type, key));
            case BOOL -> new MetadataValue.Flag(flag(key));
            case STRING -> new MetadataValue.Text(cursor.text(key));
            case ARRAY -> throw new IllegalArgumentException("type: array (expected: a scalar)");
        };
    }

    private MetadataValue array(String key, int depth) {
        long at = cursor.position();
        if (depth > MAX_NESTING) {
            throw cursor.malformed(key + ": arrays nested too deeply (expected: at most " + MAX_NESTING + ")", at);
        }
        MetadataType type = type(key);
        long count = cursor.int64(key);
        if (count < 0 || count > cursor.remaining() / type.minimumBytes()) {
            throw cursor.malformed(
                    key + ": array of " + Long.toUnsignedString(count) + " elements, " + cursor.remaining()
                            + " bytes are left; the file is cut off or corrupt",
                    at);
        }
        elements += count;
        if (elements > MAX_ELEMENTS) {
            throw cursor.malformed(
                    key + ": array of " + count + " elements (expected: at most " + MAX_ELEMENTS + " in all arrays)",
                    at);
        }
        return elements(type, (int) count, key, depth);
    }

    private MetadataValue elements(MetadataType type, int count, String key, int depth) {
        return switch (type) {
            case UINT8, INT8, UINT16, INT16, UINT32, INT32, UINT64, INT64 -> {
                long[] values = new long[count];
                for (int i = 0; i < count; i++) {
                    values[i] = whole(type, key);
                }
                yield new MetadataValue.Wholes(type, PrimitiveLists.of(values));
            }
            case FLOAT32, FLOAT64 -> {
                double[] values = new double[count];
                for (int i = 0; i < count; i++) {
                    values[i] = real(type, key);
                }
                yield new MetadataValue.Reals(type, PrimitiveLists.of(values));
            }
            case BOOL -> {
                List<Boolean> values = new ArrayList<>(count);
                for (int i = 0; i < count; i++) {
                    values.add(flag(key));
                }
                yield new MetadataValue.Flags(Collections.unmodifiableList(values));
            }
            case STRING -> {
                List<String> values = new ArrayList<>(count);
                for (int i = 0; i < count; i++) {
                    values.add(cursor.text(key));
                }
                yield new MetadataValue.Texts(Collections.unmodifiableList(values));
            }
            case ARRAY -> {
                List<MetadataValue> values = new ArrayList<>(count);
                for (int i = 0; i < count; i++) {
                    values.add(array(key, depth + 1));
                }
                yield new MetadataValue.Arrays(Collections.unmodifiableList(values));
            }
        };
    }

    private long whole(MetadataType type, String key) {
        return switch (type) {
            case UINT8 -> Byte.toUnsignedLong(cursor.int8(key));
            case INT8 -> cursor.int8(key);
            case UINT16 -> Short.toUnsignedLong(cursor.int16(key));
            case INT16 -> cursor.int16(key);
            case UINT32 -> Integer.toUnsignedLong(cursor.int32(key));
            case INT32 -> cursor.int32(key);
            case UINT64, INT64 -> cursor.int64(key);
            case FLOAT32, FLOAT64, BOOL, STRING, ARRAY ->
                throw new IllegalArgumentException("type: " + type + " (expected: an integer)");
        };
    }

    private double real(MetadataType type, String key) {
        return type == MetadataType.FLOAT32 ? cursor.float32(key) : cursor.float64(key);
    }

    private boolean flag(String key) {
        long at = cursor.position();
        byte value = cursor.int8(key);
        if (value != 0 && value != 1) {
            throw cursor.malformed(key + ": bool " + Byte.toUnsignedInt(value) + " (expected: 0 or 1)", at);
        }
        return value == 1;
    }
}
