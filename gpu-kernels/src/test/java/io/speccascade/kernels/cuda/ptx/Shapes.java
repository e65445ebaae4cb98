package io.speccascade.kernels.cuda.ptx;

import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.LongToIntFunction;

/// Instructions that compute one value from one to four values, each thread for itself. What the values are is said
/// by the names: `ints2` has two operands and a destination of up to 32 bits, `longOfInts2` two of these and a wide
/// destination.
final class Shapes {
    private Shapes() {}

    /// How a statement becomes an instruction.
    interface Assembly {
        Instruction assemble(Operands operands);
    }

    interface Int3 {
        int apply(int a, int b, int c);
    }

    interface Int4 {
        int apply(int a, int b, int c, int d);
    }

    interface IntOfLongs2 {
        int apply(long a, long b);
    }

    interface IntOfLongs2Int {
        int apply(long a, long b, int c);
    }

    static Assembly ints1(IntUnaryOperator f) {
        return o -> new Elementwise(o, "i", "i") {
            @Override
            void run(Block block, int[] active, int count) {
                int[] to = block.narrow(target);
                int[] a = block.narrow(first);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    to[t] = f.applyAsInt(a[t]);
                }
            }
        };
    }

    static Assembly ints2(IntBinaryOperator f) {
        return o -> new Elementwise(o, "i", "ii") {
            @Override
            void run(Block block, int[] active, int count) {
                int[] to = block.narrow(target);
                int[] a = block.narrow(first);
                int[] b = block.narrow(second);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    to[t] = f.applyAsInt(a[t], b[t]);
                }
            }
        };
    }

    static Assembly ints3(Int3 f) {
        return o -> new Elementwise(o, "i", "iii") {
            @Override
            void run(Block block, int[] active, int count) {
                int[] to = block.narrow(target);
                int[] a = block.narrow(first);
                int[] b = block.narrow(second);
                int[] c = block.narrow(third);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    to[t] = f.apply(a[t], b[t], c[t]);
                }
            }
        };
    }

    static Assembly ints4(Int4 f) {
        return o -> new Elementwise(o, "i", "iiii") {
            @Override
            void run(Block block, int[] active, int count) {
                int[] to = block.narrow(target);
                int[] a = block.narrow(first);
                int[] b = block.narrow(second);
                int[] c = block.narrow(third);
                int[] d = block.narrow(fourth);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    to[t] = f.apply(a[t], b[t], c[t], d[t]);
                }
            }
        };
    }

    static Assembly intOfLong(LongToIntFunction f) {
        return o -> new Elementwise(o, "i", "l") {
            @Override
            void run(Block block, int[] active, int count) {
                int[] to = block.narrow(target);
                long[] a = block.wide(first);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    to[t] = f.applyAsInt(a[t]);
                }
            }
        };
    }

    static Assembly intOfLongs2(IntOfLongs2 f) {
        return o -> new Elementwise(o, "i", "ll") {
            @Override
            void run(Block block, int[] active, int count) {
                int[] to = block.narrow(target);
                long[] a = block.wide(first);
                long[] b = block.wide(second);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    to[t] = f.apply(a[t], b[t]);
                }
            }
        };
    }

    static Assembly intOfLongs2Int(IntOfLongs2Int f) {
        return o -> new Elementwise(o, "i", "lli") {
            @Override
            void run(Block block, int[] active, int count) {
                int[] to = block.narrow(target);
                long[] a = block.wide(first);
                long[] b = block.wide(second);
                int[] c = block.narrow(third);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    to[t] = f.apply(a[t], b[t], c[t]);
                }
            }
        };
    }
}
