package io.speccascade.weights;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the numbers of a safetensors file are stored: all that the format knows, by their names in it. Source:
/// `safetensors/src/tensor.rs`.
enum SafetensorsType {
    BOOL(8, null),
    F4(4, null),
    F6_E2M3(6, null),
    F6_E3M2(6, null),
    U8(8, null),
    I8(8, TensorType.I8),
    F8_E5M2(8, null),
    F8_E4M3(8, null),
    F8_E8M0(8, null),
    F8_E4M3FNUZ(8, null),
    F8_E5M2FNUZ(8, null),
    I16(16, TensorType.I16),
    U16(16, null),
    F16(16, TensorType.F16),
    BF16(16, TensorType.BF16),
    I32(32, TensorType.I32),
    U32(32, null),
    F32(32, TensorType.F32),
    C64(64, null),
    F64(64, TensorType.F64),
    I64(64, TensorType.I64),
    U64(64, null);

    private final int bits;
    private final @Nullable TensorType type;

    SafetensorsType(int bits, @Nullable TensorType type) {
        this.bits = bits;
        this.type = type;
    }

    /// Bits of one number.
    int bits() {
        return bits;
    }

    /// The same type in GGUF, where there is one.
    Optional<TensorType> inGguf() {
        return Optional.ofNullable(type);
    }
}
