package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.TensorShape;
import io.speccascade.kernels.compiled.TileShape;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.BFloat16;
import uk.ac.manchester.tornado.api.types.HalfFloat;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Rows as sums of numbers of two bytes, for [MatmulTensorTasks]. A work-group is two rows. The terms of eight rows lie
/// together: [term, panels, inputs, 8]; those of rows up to a multiple of 64 are written, zero where there is no row.
///
/// Three of BF16 have the 24 bits and the range of F32. Two of F16 have 22 bits, and of the range only what their row
/// needs, whose largest number is brought to 2048. Sizes are those of [Product].
final class SplitTasks {
    private static final float LARGEST = 2048f;
    /// A row of nothing but smaller numbers is taken for one that has it.
    private static final float LEAST = 1e-30f;

    private SplitTasks() {}

    static void splitBF16(
            KernelContext context,
            IntArray terms, // [3, panels, inputs, 8], two to a word
            FloatArray x, // [rows, inputs]
            IntArray counts,
            IntArray sizes,
            int lanes) {
        int row = 2 * context.groupIdx;
        int lane = context.localIdx;
        int inputs = Product.inputs(sizes);
        int count = Product.rows(counts, sizes);
        int panels = TensorProduct.panels(sizes);
        if (row / TileShape.ROWS * TileShape.ROWS < count) {
            int first = Math.min(row, count - 1) * inputs;
            int second = Math.min(row + 1, count - 1) * inputs;
            for (int from = 0; from < inputs; from += lanes) {
                int k = from + lane;
                if (k < inputs) {
                    float u = x.get(first + k);
                    float v = x.get(second + k);
                    float a = row < count ? u : 0f;
                    float b = row + 1 < count ? v : 0f;
                    for (int term = 0; term < TensorShape.BF16_TERMS; term++) {
                        short low = BFloat16.bf16FromFloat(a);
                        short high = BFloat16.bf16FromFloat(b);
                        int at = ((term * panels + row / TensorShape.PANEL) * inputs + k) * 4
                                + row % TensorShape.PANEL / 2;
                        terms.set(at, (low & 0xFFFF) | (high << 16));
                        a -= BFloat16.bf16ToFloat(low);
                        b -= BFloat16.bf16ToFloat(high);
                    }
                }
            }
        }
    }

    static void splitF16(
            KernelContext context,
            IntArray terms, // [2, panels, inputs, 8], two to a word
            FloatArray scales, // [panels, 8]: what products with terms of the row are to be multiplied by
            FloatArray x, // [rows, inputs]
            IntArray counts,
            IntArray sizes,
            int lanes) {
        int row = 2 * context.groupIdx;
        int lane = context.localIdx;
        int inputs = Product.inputs(sizes);
        int count = Product.rows(counts, sizes);
        int panels = TensorProduct.panels(sizes);
        if (row / TileShape.ROWS * TileShape.ROWS < count) {
            int first = Math.min(row, count - 1) * inputs;
            int second = Math.min(row + 1, count - 1) * inputs;
            float p = LEAST;
            float q = LEAST;
            for (int from = 0; from < inputs; from += lanes) {
                int k = Math.min(from + lane, inputs - 1);
                p = Math.max(p, Math.abs(x.get(first + k)));
                q = Math.max(q, Math.abs(x.get(second + k)));
            }
            float largestFirst = Lanes.max(context, lane, lanes, p);
            float largestSecond = Lanes.max(context, lane, lanes, q);
            float scaleFirst = row < count ? LARGEST / largestFirst : 0f;
            float scaleSecond = row + 1 < count ? LARGEST / largestSecond : 0f;
            if (lane == 0) {
                scales.set(row, largestFirst / LARGEST);
                scales.set(row + 1, largestSecond / LARGEST);
            }
            for (int from = 0; from < inputs; from += lanes) {
                int k = from + lane;
                if (k < inputs) {
                    float a = scaleFirst * x.get(first + k);
                    float b = scaleSecond * x.get(second + k);
                    for (int term = 0; term < TensorShape.F16_TERMS; term++) {
                        short low = new HalfFloat(a).getHalfFloatValue();
                        short high = new HalfFloat(b).getHalfFloatValue();
                        int at = ((term * panels + row / TensorShape.PANEL) * inputs + k) * 4
                                + row % TensorShape.PANEL / 2;
                        terms.set(at, (low & 0xFFFF) | (high << 16));
                        a -= Float.float16ToFloat(low);
                        b -= Float.float16ToFloat(high);
                    }
                }
            }
        }
    }
}
