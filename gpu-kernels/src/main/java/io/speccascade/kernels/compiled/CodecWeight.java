package io.speccascade.kernels.compiled;

import io.speccascade.kernels.DeviceBuffer;
import java.util.List;

/// A weight as kernels take it.
///
/// @param codec the end of the names of kernels that read it
/// @param wordLength elements in 16 bytes
/// @param arguments its elements; of a quantised weight its quants and its scales
record CodecWeight(String codec, int wordLength, List<Argument> arguments) {
    /// Whether its elements are numbers of two bytes.
    boolean isHalf() {
        return codec.endsWith("F16");
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
            case I32 ->
                throw new IllegalArgumentException(parts.launch().operation() + " " + name + ": " + stored.storedAs()
                        + " (expected: F32, F16, BF16, Q8_0 or Q4_0 on the device)");
        };
    }
}
