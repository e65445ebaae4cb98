package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.BlockMemory.Space;
import io.speccascade.kernels.cuda.ptx.Shapes.Assembly;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;

/// Products of small matrices, which a warp holds in its registers, and loads of them.
///
/// Lane `4 g + k` holds of the 16x16 factor a rows g and g + 8, columns 2 k, 2 k + 1 and these + 8; of the 16x8
/// factor b the same rows as a has columns, and column g; of the 16x8 product rows g and g + 8, columns 2 k and 2 k +
/// 1.
final class MatrixOperations {
    private static final int ROWS = 16;
    private static final int COLUMNS = 8;

    private MatrixOperations() {}

    static void addTo(Map<String, Assembly> table) {
        for (int depth : new int[] {8, 16}) {
            String shape = "mma.sync.aligned.m16n8k" + depth + ".row.col.f32.";
            table.put(shape + "f16.f16.f32", o -> new Product(o, FloatFormat.HALF, depth));
            table.put(shape + "bf16.bf16.f32", o -> new Product(o, FloatFormat.BRAIN, depth));
        }
        for (int count : new int[] {1, 2, 4}) {
            for (String space : new String[] {"shared", "shared::cta"}) {
                String load = "ldmatrix.sync.aligned.m8n8.x" + count;
                table.put(load + "." + space + ".b16", o -> new MatrixLoad(o, count, false));
                table.put(load + ".trans." + space + ".b16", o -> new MatrixLoad(o, count, true));
            }
        }
    }

    private abstract static class WholeWarp extends WarpInstruction {
        WholeWarp(Operands operands) {
            super(operands.site(), operands.narrow(new Operand.Literal(-1)));
        }

        @Override
        final void runWarp(Block block, int[] active, int from, int to) {
            if (to - from != LANES) {
                throw block.fault(
                        site(), active[from], (to - from) + " threads of its warp are here (expected: all 32)");
            }
            runWarp(block, active[from]);
        }

        /// @param first the thread that is lane 0
        abstract void runWarp(Block block, int first);

        static int[] registers(Operands operands, int index, int count, boolean written) {
            List<Operand> elements = operands.elements(index);
            if (elements.size() != count) {
                throw operands.error(elements.size() + " registers (expected: " + count + ")");
            }
            return elements.stream()
                    .mapToInt(element -> written ? operands.target(element, false) : operands.narrow(element))
                    .toArray();
        }
    }

    /// d = a b + c.
    private static final class Product extends WholeWarp {
        private final FloatFormat format;
        private final int depth;
        private final int[] d;
        private final int[] a;
        private final int[] b;
        private final int[] c;

        private Product(Operands operands, FloatFormat format, int depth) {
            super(operands);
            operands.expect(4);
            this.format = format;
            this.depth = depth;
            d = registers(operands, 0, 4, true);
            a = registers(operands, 1, depth / 4, false);
            b = registers(operands, 2, depth / 8, false);
            c = registers(operands, 3, 4, false);
        }

        @Override
        void runWarp(Block block, int first) {
            float[] left = new float[ROWS * depth];
            float[] right = new float[COLUMNS * depth];
            for (int lane = 0; lane < LANES; lane++) {
                int group = lane / 4;
                for (int i = 0; i < a.length; i++) {
                    int at = (group + 8 * (i % 2)) * depth + lane % 4 * 2 + 8 * (i / 2);
                    unpack(block.narrow(a[i])[first + lane], left, at);
                }
                for (int i = 0; i < b.length; i++) {
                    unpack(block.narrow(b[i])[first + lane], right, group * depth + lane % 4 * 2 + 8 * i);
                }
            }
            int[] results = new int[d.length];
            for (int lane = 0; lane < LANES; lane++) {
                for (int i = 0; i < d.length; i++) {
                    int row = lane / 4 + 8 * (i / 2);
                    int column = lane % 4 * 2 + i % 2;
                    float start = FloatOperations.value(block.narrow(c[i])[first + lane]);
                    results[i] = FloatOperations.bits(dot(left, row, right, column, start));
                }
                for (int i = 0; i < d.length; i++) {
                    block.narrow(d[i])[first + lane] = results[i];
                }
            }
        }

        private void unpack(int pair, float[] values, int at) {
            values[at] = format.decode(pair & 0xFFFF);
            values[at + 1] = format.decode(pair >>> 16);
        }

        /// Products are exact; the sum is rounded once, more exactly than a GPU does it.
        private float dot(float[] left, int row, float[] right, int column, float start) {
            double sum = start;
            for (int k = 0; k < depth; k++) {
                sum += (double) left[row * depth + k] * right[column * depth + k];
            }
            return (float) sum;
        }
    }

    /// Loads matrices of 8x8 elements of 16 bits: lane i has the address of a row; each lane gets two elements of a
    /// matrix.
    private static final class MatrixLoad extends WholeWarp {
        private static final int ROW_BYTES = 16;

        private final int[] targets;
        private final Operands.Place place;
        private final boolean isTransposed;

        private MatrixLoad(Operands operands, int count, boolean isTransposed) {
            super(operands);
            operands.expect(2);
            this.isTransposed = isTransposed;
            targets = registers(operands, 0, count, true);
            place = operands.place(1);
        }

        @Override
        void runWarp(Block block, int first) {
            BlockMemory memory = block.memory();
            long[] rows = new long[8 * targets.length];
            for (int i = 0; i < rows.length; i++) {
                long address = place.address(block, first + i);
                rows[i] = memory.locate(site(), first + i, Space.SHARED, address, ROW_BYTES);
            }
            MemorySegment shared = memory.segment(Space.SHARED, 0);
            for (int matrix = 0; matrix < targets.length; matrix++) {
                for (int lane = 0; lane < LANES; lane++) {
                    int row = lane / 4;
                    int column = lane % 4 * 2;
                    long low = element(shared, rows, matrix, row, column);
                    long high = element(shared, rows, matrix, row, column + 1);
                    block.narrow(targets[matrix])[first + lane] = (int) (low | high << 16);
                }
            }
        }

        private long element(MemorySegment shared, long[] rows, int matrix, int row, int column) {
            int line = isTransposed ? column : row;
            int place = isTransposed ? row : column;
            return BlockMemory.read(shared, rows[8 * matrix + line] + 2L * place, 2);
        }
    }
}
