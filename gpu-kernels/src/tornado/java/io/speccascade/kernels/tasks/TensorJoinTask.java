package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.TileShape;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Adds up the slices of [MatmulTensorTasks] and takes the results. A work-group is eight rows of a tile.
final class TensorJoinTask {
    private static final int ROWS = 8;

    private TensorJoinTask() {}

    static void tensorJoin(
            KernelContext context,
            FloatArray out, // [outRows, rowSize]
            FloatArray results, // [tiles, slices, 128, 64]
            FloatArray scales, // [panels, 8]: of the rows; any array where they have none
            IntArray counts,
            IntArray target, // [rows]
            IntArray sizes,
            int mode,
            int scaled,
            int lanes) {
        int outTile = context.groupIdx;
        int firstRow = context.groupIdy * ROWS;
        int lane = context.localIdx;
        int count = Product.rows(counts, sizes);
        int rowTiles = (count + TileShape.ROWS - 1) / TileShape.ROWS;
        int slices = TensorProduct.slices(sizes);
        int tile = outTile * rowTiles + firstRow / TileShape.ROWS;
        int o = lane % TileShape.OUTPUTS;
        for (int next = 0; next < ROWS; next += lanes / TileShape.OUTPUTS) {
            int row = firstRow + next + lane / TileShape.OUTPUTS;
            if (row < count) {
                float a = 0f;
                float b = 0f;
                for (int slice = 0; slice < slices; slice++) {
                    int from = ((tile * slices + slice) * 128 + o) * TileShape.ROWS + row % TileShape.ROWS;
                    a += results.get(from);
                    b += results.get(from + TileShape.OUTPUTS * TileShape.ROWS);
                }
                float scale = scaled == 1 ? scales.get(row) : 1f;
                TensorProduct.put(
                        out,
                        Product.place(target, sizes, row),
                        TensorProduct.first(outTile, mode) + o,
                        TensorProduct.second(outTile, mode) + o,
                        Product.outputs(sizes),
                        a * scale,
                        b * scale,
                        mode);
            }
        }
    }
}
