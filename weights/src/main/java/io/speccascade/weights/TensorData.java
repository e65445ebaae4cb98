package io.speccascade.weights;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/// Supplies the bytes of a tensor to a [GgufWriter], piece by piece if they are many.
@FunctionalInterface
public interface TensorData {
    /// Writes all bytes of the tensor, in the format of its type.
    void writeTo(WritableByteChannel channel) throws IOException;

    /// The bytes of a segment.
    static TensorData of(MemorySegment bytes) {
        return channel -> {
            long chunk = 1 << 20;
            for (long start = 0; start < bytes.byteSize(); start += chunk) {
                long length = Math.min(chunk, bytes.byteSize() - start);
                ByteBuffer buffer = bytes.asSlice(start, length).asByteBuffer();
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
        };
    }
}
