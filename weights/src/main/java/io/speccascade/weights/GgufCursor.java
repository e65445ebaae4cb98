package io.speccascade.weights;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// A place in a GGUF header that moves forward as values are read and never past the end.
final class GgufCursor {
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    // The GGUF specification's limit for keys.
    private static final int MAX_KEY_BYTES = (1 << 16) - 1;
    // Far above any real vocabulary; keeps a corrupt file from taking the heap.
    private static final long MAX_TEXT_BYTES = 1L << 27;

    private final String file;
    private final MemorySegment bytes;
    private long position;
    private long textBytes;

    GgufCursor(String file, MemorySegment bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    long position() {
        return position;
    }

    long remaining() {
        return bytes.byteSize() - position;
    }

    MalformedModelException malformed(String reason, long offset) {
        return new MalformedModelException(file, reason, offset);
    }

    byte int8(String what) {
        return bytes.get(ValueLayout.JAVA_BYTE, advance(Byte.BYTES, what));
    }

    short int16(String what) {
        return bytes.get(SHORT, advance(Short.BYTES, what));
    }

    int int32(String what) {
        return bytes.get(INT, advance(Integer.BYTES, what));
    }

    long int64(String what) {
        return bytes.get(LONG, advance(Long.BYTES, what));
    }

    float float32(String what) {
        return Float.intBitsToFloat(int32(what));
    }

    double float64(String what) {
        return Double.longBitsToDouble(int64(what));
    }

    String key(String what) {
        return text(what, MAX_KEY_BYTES);
    }

    String text(String what) {
        return text(what, MAX_TEXT_BYTES);
    }

    private String text(String what, long limit) {
        long at = position;
        long length = int64(what);
        if (length < 0 || length > remaining()) {
            throw malformed(
                    what + ": string of " + Long.toUnsignedString(length) + " bytes, " + remaining()
                            + " are left; the file is cut off or corrupt",
                    at);
        }
        textBytes += length;
        if (length > limit || textBytes > MAX_TEXT_BYTES) {
            throw malformed(
                    what + ": string of " + length + " bytes (expected: at most " + limit + ", and " + MAX_TEXT_BYTES
                            + " in all strings)",
                    at);
        }
        byte[] utf8 = new byte[(int) length];
        MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, advance(length, what), utf8, 0, utf8.length);
        try {
            return decode(utf8);
        } catch (CharacterCodingException ignored) {
            throw malformed(what + ": string is not UTF-8", at);
        }
    }

    private static String decode(byte[] utf8) throws CharacterCodingException {
        for (byte unit : utf8) {
            if (unit < 0) {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(utf8))
                        .toString();
            }
        }
        return new String(utf8, StandardCharsets.ISO_8859_1);
    }

    private long advance(long size, String what) {
        if (size > remaining()) {
            throw malformed(what + ": the file ends here; it is cut off or corrupt", position);
        }
        long at = position;
        position += size;
        return at;
    }
}
