package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.TileShape;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.enums.MMAShape;
import uk.ac.manchester.tornado.api.types.HalfFloat;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Matrix products of many rows in F16 on tensor cores: as [MatmulTensorTasks], with the scales of rows. Compiled for
/// sm_90: 145 registers, 32 KiB of local memory, nothing spilled; no speed was measured.
final class MatmulTensorHalfTasks {
    private MatmulTensorHalfTasks() {}

    static void matmulTensorF16(
            KernelContext context,
            FloatArray out, // [outRows, rowSize]
            HalfFloatArray x, // [terms, panels, inputs, 8]
            FloatArray scales, // [panels, 8]
            IntArray counts,
            IntArray target, // [rows]
            HalfFloatArray first, // [outputs, inputs]
            HalfFloatArray second, // the same, or the second weight
            FloatArray results, // [groups, 128, 64], or [tiles, slices, 128, 64]
            IntArray sizes,
            int mode,
            int terms,
            int groups,
            int lanes) {
        int[] weights = context.allocateIntLocalArray(2 * 2048);
        int[] rows = context.allocateIntLocalArray(2 * 1024 * terms);
        int group = context.groupIdx;
        int lane = context.localIdx;
        int inputs = Product.inputs(sizes);
        int outputs = Product.outputs(sizes);
        int count = Product.rows(counts, sizes);
        int panels = TensorProduct.panels(sizes);
        int warp = lane / 32;
        int rowTiles = (count + TileShape.ROWS - 1) / TileShape.ROWS;
        int tiles = rowTiles * TensorProduct.tiles(outputs, mode);
        int steps = inputs / TileShape.DEPTH;
        int slices = TensorProduct.slices(sizes);
        for (int unit = group; unit < tiles * slices; unit += groups) {
            int tile = unit / slices;
            int slice = unit % slices;
            int begin = steps * slice / slices * 2;
            int end = steps * (slice + 1) / slices * 2;
            int outTile = tile / rowTiles;
            int rowTile = tile % rowTiles;
            int firstOutput = TensorProduct.first(outTile, mode);
            int secondOutput = TensorProduct.second(outTile, mode);
            float[] c00 = context.mmaFragment(0f);
            float[] c01 = context.mmaFragment(0f);
            float[] c02 = context.mmaFragment(0f);
            float[] c03 = context.mmaFragment(0f);
            float[] c10 = context.mmaFragment(0f);
            float[] c11 = context.mmaFragment(0f);
            float[] c12 = context.mmaFragment(0f);
            float[] c13 = context.mmaFragment(0f);
            float[] c20 = context.mmaFragment(0f);
            float[] c21 = context.mmaFragment(0f);
            float[] c22 = context.mmaFragment(0f);
            float[] c23 = context.mmaFragment(0f);
            float[] c30 = context.mmaFragment(0f);
            float[] c31 = context.mmaFragment(0f);
            float[] c32 = context.mmaFragment(0f);
            float[] c33 = context.mmaFragment(0f);
            TensorProduct.fetch(
                    context,
                    weights,
                    rows,
                    x,
                    first,
                    second,
                    firstOutput,
                    secondOutput,
                    outputs,
                    inputs,
                    panels,
                    rowTile,
                    begin / 2,
                    lane,
                    terms,
                    lanes);
            context.asyncCopyCommit();
            for (int part = begin; part < end; part++) {
                int buffer = part / 2 % 2;
                if (part % 2 == 0) {
                    context.localBarrier();
                    if (part + 2 < end) {
                        TensorProduct.fetch(
                                context,
                                weights,
                                rows,
                                x,
                                first,
                                second,
                                firstOutput,
                                secondOutput,
                                outputs,
                                inputs,
                                panels,
                                rowTile,
                                part / 2 + 1,
                                lane,
                                terms,
                                lanes);
                    }
                    context.asyncCopyCommit();
                    context.asyncCopyWaitGroup(1);
                    context.localBarrier();
                }
                int wt = (buffer * 256 + part % 2 * 128 + warp / 2 * 64) * 32;
                HalfFloat[] a0 = context.mmaLoadA(weights, 16, wt);
                HalfFloat[] a1 = context.mmaLoadA(weights, 16, wt + 512);
                HalfFloat[] a2 = context.mmaLoadA(weights, 16, wt + 1024);
                HalfFloat[] a3 = context.mmaLoadA(weights, 16, wt + 1536);
                for (int term = 0; term < terms; term++) {
                    int xt = (((buffer * terms + term) * 8 + warp % 2 * 4) * TileShape.DEPTH + part % 2 * 16) * 16;
                    HalfFloat[] b0 = context.mmaLoadB(rows, 16, xt);
                    c00 = context.mma(a0, b0, c00, MMAShape.M16N8K16);
                    c10 = context.mma(a1, b0, c10, MMAShape.M16N8K16);
                    c20 = context.mma(a2, b0, c20, MMAShape.M16N8K16);
                    c30 = context.mma(a3, b0, c30, MMAShape.M16N8K16);
                    HalfFloat[] b1 = context.mmaLoadB(rows, 16, xt + 512);
                    c01 = context.mma(a0, b1, c01, MMAShape.M16N8K16);
                    c11 = context.mma(a1, b1, c11, MMAShape.M16N8K16);
                    c21 = context.mma(a2, b1, c21, MMAShape.M16N8K16);
                    c31 = context.mma(a3, b1, c31, MMAShape.M16N8K16);
                    HalfFloat[] b2 = context.mmaLoadB(rows, 16, xt + 1024);
                    c02 = context.mma(a0, b2, c02, MMAShape.M16N8K16);
                    c12 = context.mma(a1, b2, c12, MMAShape.M16N8K16);
                    c22 = context.mma(a2, b2, c22, MMAShape.M16N8K16);
                    c32 = context.mma(a3, b2, c32, MMAShape.M16N8K16);
                    HalfFloat[] b3 = context.mmaLoadB(rows, 16, xt + 1536);
                    c03 = context.mma(a0, b3, c03, MMAShape.M16N8K16);
                    c13 = context.mma(a1, b3, c13, MMAShape.M16N8K16);
                    c23 = context.mma(a2, b3, c23, MMAShape.M16N8K16);
                    c33 = context.mma(a3, b3, c33, MMAShape.M16N8K16);
                }
            }
            int place = slices == 1 ? group : unit;
            int at = place * 128 + warp / 2 * 64;
            int column = warp % 2 * 32;
            context.mmaStore(c00, results, at, column, 64);
            context.mmaStore(c01, results, at, column + 8, 64);
            context.mmaStore(c02, results, at, column + 16, 64);
            context.mmaStore(c03, results, at, column + 24, 64);
            context.mmaStore(c10, results, at + 16, column, 64);
            context.mmaStore(c11, results, at + 16, column + 8, 64);
            context.mmaStore(c12, results, at + 16, column + 16, 64);
            context.mmaStore(c13, results, at + 16, column + 24, 64);
            context.mmaStore(c20, results, at + 32, column, 64);
            context.mmaStore(c21, results, at + 32, column + 8, 64);
            context.mmaStore(c22, results, at + 32, column + 16, 64);
            context.mmaStore(c23, results, at + 32, column + 24, 64);
            context.mmaStore(c30, results, at + 48, column, 64);
            context.mmaStore(c31, results, at + 48, column + 8, 64);
            context.mmaStore(c32, results, at + 48, column + 16, 64);
            context.mmaStore(c33, results, at + 48, column + 24, 64);
            context.localBarrier();
            int taken = slices == 1 ? TileShape.ROWS : 0;
            for (int r = 0; r < taken; r += lanes / 64) {
                int inTile = r + lane / 64;
                int row = rowTile * 64 + inTile;
                int o = lane % 64;
                if (row < count) {
                    int from = (group * 128 + o) * 64 + inTile;
                    float a = results.get(from) * scales.get(row);
                    float b = results.get(from + 4096) * scales.get(row);
                    int to = Product.place(target, sizes, row);
                    TensorProduct.put(out, to, firstOutput + o, secondOutput + o, outputs, a, b, mode);
                }
            }
            context.localBarrier();
        }
    }
}
