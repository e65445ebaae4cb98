package io.speccascade.kernels.cuda.ptx;

import static io.speccascade.kernels.cuda.ptx.IntegerOperations.put;

import io.speccascade.kernels.cuda.ptx.Shapes.Assembly;
import java.util.Map;

/// Fields, permutations and counts of bits, and dot products of bytes.
final class BitOperations {
    private BitOperations() {}

    static void addTo(Map<String, Assembly> table) {
        put(table, "popc", Shapes.ints1(Integer::bitCount), "b32");
        put(table, "popc", Shapes.intOfLong(Long::bitCount), "b64");
        put(table, "clz", Shapes.ints1(Integer::numberOfLeadingZeros), "b32");
        put(table, "clz", Shapes.intOfLong(Long::numberOfLeadingZeros), "b64");
        put(table, "brev", Shapes.ints1(Integer::reverse), "b32");
        put(table, "brev", WideShapes.longs1(Long::reverse), "b64");
        put(table, "bfind", Shapes.ints1(a -> 31 - Integer.numberOfLeadingZeros(a)), "u32");
        put(table, "bfind", Shapes.ints1(a -> 31 - Integer.numberOfLeadingZeros(a < 0 ? ~a : a)), "s32");
        put(table, "bfe", Shapes.ints3((a, b, c) -> (int) extract(Integer.toUnsignedLong(a), b, c)), "u32");
        put(table, "bfe", Shapes.ints3((a, b, c) -> (int) extractSigned(a, b, c, 31)), "s32");
        put(table, "bfe", WideShapes.longOfLongInts2(BitOperations::extract), "u64");
        put(table, "bfe", WideShapes.longOfLongInts2((a, b, c) -> extractSigned(a, b, c, 63)), "s64");
        put(table, "bfi", Shapes.ints4((a, b, c, d) -> (int) insert(a, b, c, d)), "b32");
        put(table, "bfi", WideShapes.longOfLongs2Ints2(BitOperations::insert), "b64");
        put(table, "prmt", Shapes.ints3(BitOperations::permute), "b32");
        put(table, "shf.l.wrap", Shapes.ints3((a, b, c) -> (int) (joined(a, b) << (c & 31) >>> 32)), "b32");
        put(table, "shf.l.clamp", Shapes.ints3((a, b, c) -> (int) (joined(a, b) << upTo32(c) >>> 32)), "b32");
        put(table, "shf.r.wrap", Shapes.ints3((a, b, c) -> (int) (joined(a, b) >>> (c & 31))), "b32");
        put(table, "shf.r.clamp", Shapes.ints3((a, b, c) -> (int) (joined(a, b) >>> upTo32(c))), "b32");
        table.put("lop3.b32", BitOperations::anyLogic);
        table.put("dp4a.s32.s32", Shapes.ints3((a, b, c) -> dot(a, true, b, true, c)));
        table.put("dp4a.s32.u32", Shapes.ints3((a, b, c) -> dot(a, true, b, false, c)));
        table.put("dp4a.u32.s32", Shapes.ints3((a, b, c) -> dot(a, false, b, true, c)));
        table.put("dp4a.u32.u32", Shapes.ints3((a, b, c) -> dot(a, false, b, false, c)));
    }

    private static int upTo32(int shift) {
        return shift < 0 || shift > 32 ? 32 : shift;
    }

    private static long joined(int low, int high) {
        return Integer.toUnsignedLong(low) | (long) high << 32;
    }

    private static long mask(int length) {
        return length >= 64 ? -1 : (1L << length) - 1;
    }

    /// Position and length count modulo 256, as PTX has it.
    private static long extract(long value, int position, int length) {
        int start = position & 255;
        return start >= 64 ? 0 : value >>> start & mask(length & 255);
    }

    /// The field is extended by its last bit, or by that of the value where the field reaches behind it.
    private static long extractSigned(long value, int position, int length, int last) {
        int start = position & 255;
        int bits = length & 255;
        if (bits == 0) {
            return 0;
        }
        long shifted = value >> Math.min(start, 63);
        if (start + bits > last) {
            return shifted;
        }
        return shifted << (64 - bits) >> (64 - bits);
    }

    private static long insert(long field, long into, int position, int length) {
        int start = position & 255;
        long mask = start >= 64 ? 0 : mask(length & 255) << start;
        return (into & ~mask) | ((start >= 64 ? 0 : field << start) & mask);
    }

    /// Four bytes of the eight of `a` and `b`, each chosen by a nibble whose highest bit says to repeat the sign.
    private static int permute(int a, int b, int choice) {
        long bytes = joined(a, b);
        int result = 0;
        for (int i = 0; i < 4; i++) {
            int nibble = choice >> (4 * i) & 15;
            byte value = (byte) (bytes >>> (8 * (nibble & 7)));
            result |= ((nibble & 8) == 0 ? value & 255 : value >> 7 & 255) << (8 * i);
        }
        return result;
    }

    private static int dot(int a, boolean signedA, int b, boolean signedB, int c) {
        int sum = c;
        for (int shift = 0; shift < 32; shift += 8) {
            int x = signedA ? (byte) (a >> shift) : a >> shift & 255;
            int y = signedB ? (byte) (b >> shift) : b >> shift & 255;
            sum += x * y;
        }
        return sum;
    }

    /// Any function of three bits, given as its table: bit `4a + 2b + c` of a number.
    private static Instruction anyLogic(Operands operands) {
        operands.expect(5);
        if (!(operands.get(4) instanceof Operand.Literal literal)) {
            throw operands.error(operands.get(4) + " (expected: a number)");
        }
        int table = (int) literal.bits();
        return new Elementwise(operands, "i", "iiii") {
            @Override
            void run(Block block, int[] active, int count) {
                int[] to = block.narrow(target);
                int[] a = block.narrow(first);
                int[] b = block.narrow(second);
                int[] c = block.narrow(third);
                for (int i = 0; i < count; i++) {
                    int t = active[i];
                    int result = 0;
                    for (int row = 0; row < 8; row++) {
                        if ((table >> row & 1) != 0) {
                            result |= ((row & 4) != 0 ? a[t] : ~a[t])
                                    & ((row & 2) != 0 ? b[t] : ~b[t])
                                    & ((row & 1) != 0 ? c[t] : ~c[t]);
                        }
                    }
                    to[t] = result;
                }
            }
        };
    }
}
