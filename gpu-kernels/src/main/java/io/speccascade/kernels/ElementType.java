package io.speccascade.kernels;

/// How the elements of a buffer are stored. Quantised types hold blocks of elements, laid out as in GGUF,
/// little-endian.
public enum ElementType {
    I32(1, 4),
    F32(1, 4),
    F16(1, 2),
    BF16(1, 2),
    /// 32 elements: one F16 scale d, then 32 signed bytes; element = d · byte.
    Q8_0(32, 34),
    /// 32 elements: one F16 scale d, then 16 bytes; element i is the low nibble of byte i (i < 16) or the high nibble
    /// of
    /// byte i − 16, less 8, times d.
    Q4_0(32, 18);

    private final int blockLength;
    private final int blockBytes;

    ElementType(int blockLength, int blockBytes) {
        this.blockLength = blockLength;
        this.blockBytes = blockBytes;
    }

    /// Elements in one block; 1 for the unquantised types.
    public int blockLength() {
        return blockLength;
    }

    /// Bytes of one block.
    public int blockBytes() {
        return blockBytes;
    }

    /// Bytes taken by `length` elements.
    ///
    /// @throws IllegalArgumentException if `length` is not a whole number of blocks
    public long byteSize(long length) {
        if (length < 0 || length % blockLength != 0) {
            throw new IllegalArgumentException(
                    "length: " + length + " (expected: a multiple of " + blockLength + " for " + this + ")");
        }
        return Math.multiplyExact(length / blockLength, (long) blockBytes);
    }
}
