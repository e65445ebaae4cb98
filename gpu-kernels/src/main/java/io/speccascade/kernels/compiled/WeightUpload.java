package io.speccascade.kernels.compiled;

import io.speccascade.kernels.ElementType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.stream.LongStream;

/// Brings a file's weights to the device, piece by piece: no second copy of a whole weight is ever made.
record WeightUpload<R>(KernelDriver<R> driver, CompiledBuffer<R> target, WeightLayout layout) {
    /// Elements of one piece: at most 64 MiB in F32.
    private static final long PIECE = 1 << 24;

    /// Elements that one thread converts at a time.
    private static final long SHARE = 1 << 18;

    /// @return bytes that were sent
    long run(MemorySegment source) {
        long sent = 0;
        boolean isDirect = layout.isKept() && source.isNative();
        long piece = Math.min(PIECE, target.length());
        try (Arena arena = Arena.ofShared()) {
            MemorySegment elements = arena.allocate(isDirect ? 1 : Math.max(1, layout.elementBytes(piece)), 64);
            MemorySegment scales = arena.allocate(Math.max(1, layout.scaleBytes(piece)), 64);
            for (long from = 0; from < target.length(); from += PIECE) {
                long count = Math.min(PIECE, target.length() - from);
                MemorySegment part = slice(source, from, count);
                if (!isDirect) {
                    convert(part, count, elements, scales);
                    part = elements.asSlice(0, layout.elementBytes(count));
                }
                driver.write(target.elements(), layout.elementBytes(from), part);
                sent += part.byteSize();
                if (layout.scaleBytes(count) > 0) {
                    driver.write(target.scales(), layout.scaleBytes(from), scales.asSlice(0, layout.scaleBytes(count)));
                    sent += layout.scaleBytes(count);
                }
            }
        }
        return sent;
    }

    private void convert(MemorySegment part, long length, MemorySegment elements, MemorySegment scales) {
        // Made anew from its address: a segment may be one thread's alone. This method returns when all are done.
        MemorySegment shared =
                part.isNative() ? MemorySegment.ofAddress(part.address()).reinterpret(part.byteSize()) : part;
        LongStream.range(0, (length + SHARE - 1) / SHARE).parallel().forEach(share -> {
            long from = share * SHARE;
            long count = Math.min(SHARE, length - from);
            layout.convert(
                    slice(shared, from, count),
                    count / target.type().blockLength(),
                    elements.asSlice(layout.elementBytes(from)),
                    scales.asSlice(layout.scaleBytes(from)));
        });
    }

    private MemorySegment slice(MemorySegment source, long from, long count) {
        ElementType type = target.type();
        return source.asSlice(type.byteSize(from), type.byteSize(count));
    }
}
