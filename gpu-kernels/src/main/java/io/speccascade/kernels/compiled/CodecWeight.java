package io.speccascade.kernels.compiled;

import io.speccascade.kernels.DeviceBuffer;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A weight as kernels take it.
///
/// @param codec the end of the names of kernels that read it
/// @param bits of an element, where one kernel reads several types; it is then the last of its constants
/// @param wordLength elements in 16 bytes; of super-blocks in 16 bytes of low bits
/// @param arguments its elements; of a quantised weight its quants and its scales
record CodecWeight(String codec, OptionalInt bits, int wordLength, List<Argument> arguments) {
    /// Whether its elements are numbers of two bytes.
    boolean isHalf() {
        return codec.endsWith("F16");
    }

    private CodecWeight(String codec, int wordLength, List<Argument> arguments) {
        this(codec, OptionalInt.empty(), wordLength, arguments);
    }

    private static CodecWeight superBlocks(int bits, Argument elements, DeviceBuffer buffer) {
        return new CodecWeight("K", OptionalInt.of(bits), 32, List.of(elements, Argument.scales(buffer)));
    }

    /// The kernel for it among those whose names begin with `method`.
    KernelName kernel(String method, int... constants) {
        return KernelName.of(
                method + codec,
                IntStream.concat(IntStream.of(constants), bits.stream()).toArray());
    }

    /// What its products of few rows may be shaped like.
    List<WideShape> wideShapes() {
        return bits.isPresent() ? WideShape.SUPER_BLOCKS : WideShape.ALL;
    }

    /// Its type, for messages.
    String describe() {
        return bits.isPresent() ? "Q" + bits.getAsInt() + "_K" : codec;
    }

    /// Buffer `index` of a launch.
    static CodecWeight of(LaunchParts parts, int index, String name, long length) {
        DeviceBuffer buffer = parts.launch().buffer(index);
        Argument elements = parts.buffer(index, name, buffer.type(), length);
        if (!(buffer instanceof StoredBuffer stored)) {
            throw new IllegalArgumentException(parts.launch().operation() + " " + name
                    + ": a buffer of a device without kernels (expected: with)");
        }
        return switch (stored.storedAs()) {
            case F32 -> new CodecWeight("F32", 4, List.of(elements));
            case F16 -> new CodecWeight("F16", 8, List.of(elements));
            case BF16 -> new CodecWeight("BF16", 8, List.of(elements));
            case Q8_0 -> new CodecWeight("Q8", 16, List.of(elements, Argument.scales(buffer)));
            case Q4_0 -> new CodecWeight("Q4", 32, List.of(elements, Argument.scales(buffer)));
            case Q4_K -> superBlocks(4, elements, buffer);
            case Q5_K -> superBlocks(5, elements, buffer);
            case Q6_K -> superBlocks(6, elements, buffer);
            case I32 ->
                throw new IllegalArgumentException(parts.launch().operation() + " " + name + ": " + stored.storedAs()
                        + " (expected: F32, F16, BF16 or a quantised type on the device)");
        };
    }
}
