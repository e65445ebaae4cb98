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
    Q4_0(32, 18),
    /// 256 elements in 8 sub-blocks of 32: F16 scale d, F16 minimum dmin, 12 bytes of sub-block scales s and minima m
    /// ([SubBlockScales]), then 32 bytes for each two sub-blocks, of which one has the low nibbles q and the next
    /// the high ones; element = d · s · q − dmin · m. Source of the three: ggml-common.h, `dequantize_row_q4_K`
    /// and so on.
    Q4_K(256, 144),
    /// As Q4_K, with 32 bytes before the nibbles: bit b of byte i is the fifth, highest bit of element i of
    /// sub-block b.
    Q5_K(256, 176),
    /// 256 elements in 16 sub-blocks of 16: 128 bytes with the low four bits, 64 with the high two, a signed byte s for
    /// each sub-block, F16 scale d. Element i of quarter k of half h has its bits in byte 64h + 32(k mod 2) + i
    /// (low nibble for k < 2) and in bits 2k and 2k + 1 of byte 32h + i; element = d · s · (bits − 32).
    Q6_K(256, 210);

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
