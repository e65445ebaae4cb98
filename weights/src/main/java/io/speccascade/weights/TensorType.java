package io.speccascade.weights;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// How the numbers of a tensor are stored. Rows are cut into blocks of [#blockLength()] numbers that take
/// [#blockBytes()] bytes each. The types that ggml knows are all listed, so that a file can be inspected; those that
/// can be computed with are [#isSupported()]. Ids and sizes: `ggml.h` and `ggml-common.h`.
public enum TensorType {
    F32(0, 1, 4, Support.YES),
    F16(1, 1, 2, Support.YES),
    Q4_0(2, 32, 18, Support.YES),
    Q4_1(3, 32, 20, Support.NO),
    Q5_0(6, 32, 22, Support.NO),
    Q5_1(7, 32, 24, Support.NO),
    Q8_0(8, 32, 34, Support.YES),
    Q8_1(9, 32, 36, Support.NO),
    Q2_K(10, 256, 84, Support.NO),
    Q3_K(11, 256, 110, Support.NO),
    Q4_K(12, 256, 144, Support.YES),
    Q5_K(13, 256, 176, Support.YES),
    Q6_K(14, 256, 210, Support.YES),
    Q8_K(15, 256, 292, Support.NO),
    IQ2_XXS(16, 256, 66, Support.NO),
    IQ2_XS(17, 256, 74, Support.NO),
    IQ3_XXS(18, 256, 98, Support.NO),
    IQ1_S(19, 256, 50, Support.NO),
    IQ4_NL(20, 32, 18, Support.NO),
    IQ3_S(21, 256, 110, Support.NO),
    IQ2_S(22, 256, 82, Support.NO),
    IQ4_XS(23, 256, 136, Support.NO),
    I8(24, 1, 1, Support.NO),
    I16(25, 1, 2, Support.NO),
    I32(26, 1, 4, Support.NO),
    I64(27, 1, 8, Support.NO),
    F64(28, 1, 8, Support.NO),
    IQ1_M(29, 256, 56, Support.NO),
    BF16(30, 1, 2, Support.YES),
    TQ1_0(34, 256, 54, Support.NO),
    TQ2_0(35, 256, 66, Support.NO),
    MXFP4(39, 32, 17, Support.NO),
    NVFP4(40, 64, 36, Support.NO);

    private enum Support {
        YES,
        NO
    }

    private final int id;
    private final int blockLength;
    private final int blockBytes;
    private final Support support;

    TensorType(int id, int blockLength, int blockBytes, Support support) {
        this.id = id;
        this.blockLength = blockLength;
        this.blockBytes = blockBytes;
        this.support = support;
    }

    /// The type with a ggml id, empty where ggml has none.
    public static Optional<TensorType> ofId(int id) {
        return Arrays.stream(values()).filter(type -> type.id == id).findFirst();
    }

    /// The supported types, as an error message lists them.
    public static String supportedNames() {
        return Arrays.stream(values())
                .filter(TensorType::isSupported)
                .map(TensorType::name)
                .collect(Collectors.joining(", "));
    }

    /// The number that stands for this type in a file.
    public int id() {
        return id;
    }

    /// Numbers per block.
    public int blockLength() {
        return blockLength;
    }

    /// Bytes per block.
    public int blockBytes() {
        return blockBytes;
    }

    public boolean isSupported() {
        return support == Support.YES;
    }

    /// Bytes of `count` numbers in whole blocks.
    ///
    /// @throws IllegalArgumentException if the count is negative or ends within a block
    /// @throws ArithmeticException if the bytes exceed a long
    public long bytes(long count) {
        if (count < 0 || count % blockLength != 0) {
            throw new IllegalArgumentException(
                    "count: " + count + " (expected: a multiple of " + blockLength + " for " + name() + ")");
        }
        return Math.multiplyExact(count / blockLength, (long) blockBytes);
    }
}
