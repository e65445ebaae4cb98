package io.speccascade.kernels.opencl;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Brings a file's weights to the device, piece by piece: no second copy of a whole weight is ever made.
final class WeightUpload {
    /// Elements of one piece: at most 64 MiB in F32.
    private static final long PIECE = 1 << 24;

    private WeightUpload() {}

    /// @return bytes that were sent
    static long run(OpenClMemory memory, OpenClBuffer target, WeightLayout layout, MemorySegment source) {
        long sent = 0;
        try (Arena arena = Arena.ofConfined()) {
            boolean isDirect = layout.isKept() && source.isNative();
            long piece = Math.min(PIECE, target.length());
            MemorySegment elements = arena.allocate(isDirect ? 1 : Math.max(1, layout.elementBytes(piece)), 64);
            MemorySegment scales = arena.allocate(Math.max(1, layout.scaleBytes(piece)), 64);
            for (long from = 0; from < target.length(); from += PIECE) {
                long count = Math.min(PIECE, target.length() - from);
                MemorySegment part = source.asSlice(
                        target.type().byteSize(from), target.type().byteSize(count));
                if (!isDirect) {
                    layout.convert(part, count / target.type().blockLength(), elements, scales);
                    part = elements.asSlice(0, layout.elementBytes(count));
                }
                memory.write(target.elements(), layout.elementBytes(from), part);
                sent += part.byteSize();
                if (layout.scaleBytes(count) > 0) {
                    memory.write(target.scales(), layout.scaleBytes(from), scales.asSlice(0, layout.scaleBytes(count)));
                    sent += layout.scaleBytes(count);
                }
            }
        }
        return sent;
    }
}
