package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.TensorShape;
import io.speccascade.kernels.compiled.TileShape;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Sizes of products on tensor cores, and what becomes of their results. Sizes are those of [Product], then
/// the number of slices.
final class TensorProduct {
    private TensorProduct() {}

    /// Eights of rows that terms are kept for.
    static int panels(IntArray sizes) {
        return (sizes.get(5) + TileShape.ROWS - 1) / TileShape.ROWS * (TileShape.ROWS / TensorShape.PANEL);
    }

    /// Slices that the inputs are cut into.
    static int slices(IntArray sizes) {
        return sizes.get(6);
    }

    /// The first output of the first half of a tile.
    static int first(int tile, int mode) {
        return mode == Product.GATE ? tile * TileShape.OUTPUTS : 2 * tile * TileShape.OUTPUTS;
    }

    /// The first output of the second half.
    static int second(int tile, int mode) {
        return mode == Product.GATE ? tile * TileShape.OUTPUTS : (2 * tile + 1) * TileShape.OUTPUTS;
    }

    /// Tiles that the outputs make.
    static int tiles(int outputs, int mode) {
        int tile = mode == Product.GATE ? TileShape.OUTPUTS : 2 * TileShape.OUTPUTS;
        return (outputs + tile - 1) / tile;
    }

    /// Takes results `a` and `b` of outputs `first` and `second`, which may be past the last.
    static void put(FloatArray out, int to, int first, int second, int outputs, float a, float b, int mode) {
        if (first < outputs) {
            if (mode == Product.SET) {
                out.set(to + first, a);
            }
            if (mode == Product.ADD) {
                out.set(to + first, out.get(to + first) + a);
            }
            if (mode == Product.GATE) {
                out.set(to + first, Product.gate(a, b));
            }
        }
        if (mode != Product.GATE) {
            if (second < outputs) {
                if (mode == Product.SET) {
                    out.set(to + second, b);
                }
                if (mode == Product.ADD) {
                    out.set(to + second, out.get(to + second) + b);
                }
            }
        }
    }

    /// Begins to copy what step `step` of a tile multiplies, to one half of `weights` ([2, 2, 128, 16] halves) and of
    /// `rows` ([2, terms, 8, 32, 8] halves).
    static void fetch(
            KernelContext context,
            int[] weights,
            int[] rows,
            HalfFloatArray x,
            HalfFloatArray first,
            HalfFloatArray second,
            int firstOutput,
            int secondOutput,
            int outputs,
            int inputs,
            int panels,
            int rowTile,
            int step,
            int lane,
            int terms,
            int lanes) {
        int buffer = step % 2;
        for (int i = 0; i < 256; i += lanes) {
            int output = (i + lane) / 4;
            int part = (i + lane) % 4;
            int to = ((2 * buffer + part / 2) * 128 + output) * 8 + part % 2 * 4;
            int from = step * TileShape.DEPTH + part * 8;
            Wide.copy(context, weights, to, first, Math.min(firstOutput + output, outputs - 1) * inputs + from);
            Wide.copy(context, weights, to + 512, second, Math.min(secondOutput + output, outputs - 1) * inputs + from);
        }
        for (int i = 0; i < 256 * terms; i += lanes) {
            int panel = (i + lane) / TileShape.DEPTH;
            int k = (i + lane) % TileShape.DEPTH;
            int to = ((buffer * terms * 8 + panel) * TileShape.DEPTH + k) * 4;
            int from = panel / 8 * panels + rowTile * 8 + panel % 8;
            Wide.copy(context, rows, to, x, (from * inputs + step * TileShape.DEPTH + k) * 8);
        }
    }
}
