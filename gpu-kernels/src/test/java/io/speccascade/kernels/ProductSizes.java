package io.speccascade.kernels;

import java.util.List;

/// What matrix products are tested with: every type of weight, odd and even sizes.
final class ProductSizes {
    private ProductSizes() {}

    static final List<ElementType> WEIGHT_TYPES = List.of(
            ElementType.F32,
            ElementType.F16,
            ElementType.BF16,
            ElementType.Q8_0,
            ElementType.Q4_0,
            ElementType.Q4_K,
            ElementType.Q5_K,
            ElementType.Q6_K);
    /// Rows, inputs, outputs.
    static final int[][] SIZES = {
        {1, 1, 1},
        {2, 33, 7},
        {3, 64, 65},
        {4, 100, 30},
        {5, 257, 12},
        {6, 32, 3},
        {7, 96, 130},
        {8, 31, 9},
        {9, 48, 17},
        {10, 7, 33},
        {11, 129, 4},
        {12, 8, 2},
        {13, 15, 1},
        {14, 320, 6},
        {15, 40, 31},
        {16, 160, 70},
        {33, 65, 129},
        {100, 40, 5},
        {17, 96, 130},
        {70, 64, 65},
        {130, 160, 200},
        {19, 544, 70},
        {3, 1030, 12},
        {5, 2080, 11},
        {9, 1312, 13}
    };
    /// The same for types whose rows are multiples of 256.
    static final int[][] SUPER_BLOCK_SIZES = {
        {1, 256, 1},
        {2, 768, 7},
        {3, 256, 65},
        {5, 512, 12},
        {8, 256, 9},
        {9, 256, 130},
        {16, 1280, 3},
        {17, 768, 70},
        {70, 256, 129},
        {7, 2304, 12}
    };

    static int[][] sizes(ElementType type) {
        return type.blockLength() == SuperBlocks.LENGTH ? SUPER_BLOCK_SIZES : SIZES;
    }

    /// Inputs of a product. Quantised types need whole blocks, so they are rounded up to them.
    static int inputs(ElementType type, int inputs) {
        return (inputs + type.blockLength() - 1) / type.blockLength() * type.blockLength();
    }
}
