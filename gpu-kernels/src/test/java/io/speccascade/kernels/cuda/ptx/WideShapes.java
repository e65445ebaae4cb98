package io.speccascade.kernels.cuda.ptx;

import io.speccascade.kernels.cuda.ptx.Shapes.Assembly;
import java.util.function.IntToLongFunction;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/// Instructions that compute one value of 64 bits; see `Shapes`.
final class WideShapes {
    private WideShapes() {}

    interface Long3 {
        long apply(long a, long b, long c);
    }

    interface LongOfInts2 {
        long apply(int a, int b);
    }

    interface LongOfInts2Long {
        long apply(int a, int b, long c);
    }

    interface LongOfLongInt {
        long apply(long a, int b);
    }

    interface LongOfLongInts2 {
        long apply(long a, int b, int c);
    }

    interface LongOfLongs2Int {
        long apply(long a, long b, int c);
    }

    interface LongOfLongs2Ints2 {
        long apply(long a, long b, int c, int d);
    }

    static Assembly longs1(LongUnaryOperator f) {
        return o -> new Elementwise(o, "l", "l") {
            @Override
            void run(Block block, int[] active, int count) {
                long[] to = block.wide(target);
                long[] a = block.wide(first);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    to[t] = f.applyAsLong(a[t]);
                }
            }
        };
    }

    static Assembly longs2(LongBinaryOperator f) {
        return o -> new Elementwise(o, "l", "ll") {
            @Override
            void run(Block block, int[] active, int count) {
                long[] to = block.wide(target);
                long[] a = block.wide(first);
                long[] b = block.wide(second);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    to[t] = f.applyAsLong(a[t], b[t]);
                }
            }
        };
    }

    static Assembly longs3(Long3 f) {
        return o -> new Elementwise(o, "l", "lll") {
            @Override
            void run(Block block, int[] active, int count) {
                long[] to = block.wide(target);
                long[] a = block.wide(first);
                long[] b = block.wide(second);
                long[] c = block.wide(third);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    to[t] = f.apply(a[t], b[t], c[t]);
                }
            }
        };
    }

    static Assembly longOfInt(IntToLongFunction f) {
        return o -> new Elementwise(o, "l", "i") {
            @Override
            void run(Block block, int[] active, int count) {
                long[] to = block.wide(target);
                int[] a = block.narrow(first);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    to[t] = f.applyAsLong(a[t]);
                }
            }
        };
    }

    static Assembly longOfInts2(LongOfInts2 f) {
        return o -> new Elementwise(o, "l", "ii") {
            @Override
            void run(Block block, int[] active, int count) {
                long[] to = block.wide(target);
                int[] a = block.narrow(first);
                int[] b = block.narrow(second);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    to[t] = f.apply(a[t], b[t]);
                }
            }
        };
    }

    static Assembly longOfInts2Long(LongOfInts2Long f) {
        return o -> new Elementwise(o, "l", "iil") {
            @Override
            void run(Block block, int[] active, int count) {
                long[] to = block.wide(target);
                int[] a = block.narrow(first);
                int[] b = block.narrow(second);
                long[] c = block.wide(third);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    to[t] = f.apply(a[t], b[t], c[t]);
                }
            }
        };
    }

    static Assembly longOfLongInt(LongOfLongInt f) {
        return o -> new Elementwise(o, "l", "li") {
            @Override
            void run(Block block, int[] active, int count) {
                long[] to = block.wide(target);
                long[] a = block.wide(first);
                int[] b = block.narrow(second);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    to[t] = f.apply(a[t], b[t]);
                }
            }
        };
    }

    static Assembly longOfLongInts2(LongOfLongInts2 f) {
        return o -> new Elementwise(o, "l", "lii") {
            @Override
            void run(Block block, int[] active, int count) {
                long[] to = block.wide(target);
                long[] a = block.wide(first);
                int[] b = block.narrow(second);
                int[] c = block.narrow(third);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    to[t] = f.apply(a[t], b[t], c[t]);
                }
            }
        };
    }

    static Assembly longOfLongs2Int(LongOfLongs2Int f) {
        return o -> new Elementwise(o, "l", "lli") {
            @Override
            void run(Block block, int[] active, int count) {
                long[] to = block.wide(target);
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

    static Assembly longOfLongs2Ints2(LongOfLongs2Ints2 f) {
        return o -> new Elementwise(o, "l", "llii") {
            @Override
            void run(Block block, int[] active, int count) {
                long[] to = block.wide(target);
                long[] a = block.wide(first);
                long[] b = block.wide(second);
                int[] c = block.narrow(third);
                int[] d = block.narrow(fourth);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    to[t] = f.apply(a[t], b[t], c[t], d[t]);
                }
            }
        };
    }
}
