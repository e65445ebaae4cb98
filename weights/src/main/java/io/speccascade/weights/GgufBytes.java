package io.speccascade.weights;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Encodes the header of a GGUF file.
final class GgufBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    byte[] toByteArray() {
        return out.toByteArray();
    }

    GgufBytes int32(int value) {
        return raw(value, Integer.BYTES);
    }

    GgufBytes int64(long value) {
        return raw(value, Long.BYTES);
    }

    GgufBytes text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        int64(utf8.length);
        out.writeBytes(utf8);
        return this;
    }

    /// The id of the value's type, then the value.
    GgufBytes typed(MetadataValue value) {
        return int32(value.type().id()).untyped(value);
    }

    private GgufBytes untyped(MetadataValue value) {
        switch (value) {
            case MetadataValue.Whole whole -> whole(whole.type(), whole.value());
            case MetadataValue.Real real -> real(real.type(), real.value());
            case MetadataValue.Flag flag -> flag(flag.value());
            case MetadataValue.Text text -> text(text.value());
            case MetadataValue.Wholes wholes -> {
                sequence(wholes.elementType(), wholes);
                wholes.values().forEach(element -> whole(wholes.elementType(), element));
            }
            case MetadataValue.Reals reals -> {
                sequence(reals.elementType(), reals);
                reals.values().forEach(element -> real(reals.elementType(), element));
            }
            case MetadataValue.Flags flags -> {
                sequence(MetadataType.BOOL, flags);
                flags.values().forEach(this::flag);
            }
            case MetadataValue.Texts texts -> {
                sequence(MetadataType.STRING, texts);
                texts.values().forEach(this::text);
            }
            case MetadataValue.Arrays arrays -> {
                sequence(MetadataType.ARRAY, arrays);
                arrays.values().forEach(this::untyped);
            }
        }
        return this;
    }

    private void sequence(MetadataType elementType, MetadataValue.Sequence sequence) {
        int32(elementType.id()).int64(sequence.values().size());
    }

    private GgufBytes flag(boolean value) {
        return raw(value ? 1 : 0, Byte.BYTES);
    }

    private GgufBytes whole(MetadataType type, long value) {
        return raw(value, type.minimumBytes());
    }

    private GgufBytes real(MetadataType type, double value) {
        return type == MetadataType.FLOAT32
                ? int32(Float.floatToRawIntBits((float) value))
                : int64(Double.doubleToRawLongBits(value));
    }

    /// The low bytes of a value, little-endian.
    private GgufBytes raw(long value, int length) {
        byte[] all = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
        out.write(all, 0, length);
        return this;
    }
}
