package io.speccascade.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes GGUF piece by piece, sound or not.
final class Raw {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static Raw header(int version, long tensors, long keys) {
        Raw raw = new Raw();
        raw.out.writeBytes("GGUF".getBytes(StandardCharsets.US_ASCII));
        return raw.i32(version).i64(tensors).i64(keys);
    }

    Raw i32(int value) {
        out.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array());
        return this;
    }

    Raw i64(long value) {
        out.writeBytes(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array());
        return this;
    }

    Raw text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return i64(utf8.length).bytes(utf8);
    }

    Raw bytes(byte... bytes) {
        out.writeBytes(bytes);
        return this;
    }

    Raw tensor(String name, int type, long offset, long... shape) {
        text(name).i32(shape.length);
        Arrays.stream(shape).forEach(this::i64);
        return i32(type).i64(offset);
    }

    Raw data(int length) {
        bytes(new byte[(32 - out.size() % 32) % 32]);
        return bytes(new byte[length]);
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }

    void refused(String reason) {
        byte[] all = toByteArray();
        MalformedModelException e = assertThrows(
                MalformedModelException.class,
                () -> GgufFile.of("m.gguf", MemorySegment.ofArray(all)).close());
        assertEquals("m.gguf: " + reason, e.getMessage());
    }
}
