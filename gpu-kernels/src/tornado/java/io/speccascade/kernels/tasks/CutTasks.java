package io.speccascade.kernels.tasks;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;

/// Top-k, top-p, min-p. A work-group is a row.
final class CutTasks {
    private static final int KEY_BITS = 32;
    /// Masses are counted in units of 2⁻⁴⁰ of the largest weight: exact, in any order.
    private static final int UNIT_BITS = 40;

    private static final int HALF_BITS = 20;
    private static final float HALF_UNITS = 0x1p20f;
    private static final long HALF_MASK = (1L << HALF_BITS) - 1;
    /// Weights that reach top-p but for rounding reach it: 2⁻²³ of it is forgiven.
    private static final int FORGIVEN_BITS = 23;

    private CutTasks() {}

    /// More than 0 where the slot's parameters cut anything off its rows, other than at temperature 0.
    static int cuts(IntArray ints, FloatArray floats, int slotInts, int slotFloats, int size) {
        return byCount(ints, slotInts, size)
                + byMass(floats, slotFloats)
                + Flags.of(floats.get(slotFloats + FloatColumn.MIN_P) > 0f);
    }

    private static int byCount(IntArray ints, int slotInts, int size) {
        int topK = ints.get(slotInts + IntColumn.TOP_K);
        return Flags.of(topK > 0) * Flags.of(topK < size);
    }

    private static int byMass(FloatArray floats, int slotFloats) {
        return Flags.of(floats.get(slotFloats + FloatColumn.TOP_P) < 1f)
                + Flags.of(floats.get(slotFloats + FloatColumn.TOP_P + FloatColumn.LOW) < 0f);
    }

    /// Bits that order as unsigned numbers like the floats do; −0 as +0.
    private static int key(int bits) {
        int normal = bits == Integer.MIN_VALUE ? 0 : bits;
        return normal ^ (normal >> 31 | Integer.MIN_VALUE);
    }

    /// x in units, |x| ≤ 1; in two steps, since a conversion to long comes out as one to int.
    private static long units(float x) {
        float scaled = x * HALF_UNITS;
        int high = (int) scaled;
        int low = (int) ((scaled - high) * HALF_UNITS);
        return ((long) high << HALF_BITS) + low;
    }

    /// What a weight counts in a selection: its mass, or 1 if it is there.
    private static long mass(float weight, int round) {
        long one = weight > 0f ? 1L : 0L;
        return round == 1 ? units(weight) : one;
    }

    private static int isBelow(int key, int threshold) {
        return Flags.of((key ^ Integer.MIN_VALUE) < (threshold ^ Integer.MIN_VALUE));
    }

    /// 1 where the weight at `i` is there and its logit has the key.
    private static int isTie(IntArray logits, FloatArray weights, int i, int key) {
        return Flags.of(key(logits.get(i)) == key) * Flags.of(weights.get(i) > 0f);
    }

    /// total · share, but for rounding; share ≤ 1, total < 2⁵⁹.
    private static long part(long total, float share, float shareLow) {
        long p = units(share) + units(shareLow);
        long high = (total >> UNIT_BITS) * p;
        long middle = (((total >> HALF_BITS) & HALF_MASK) * p) >> HALF_BITS;
        long low = ((total & HALF_MASK) * p) >> UNIT_BITS;
        long exact = high + middle + low;
        return exact - (exact >> FORGIVEN_BITS);
    }

    /// Weights to probabilities, in rows that are cut: sets what does not stay to 0, divides by the sum of the rest.
    /// The
    /// smallest value that stays is found digit by digit from the top (radix selection), once by count and once by
    /// mass;
    /// of equal values those of lowest index stay.
    ///
    /// @param sizes rowsPerSlot, vocabSize, rows column, firstRow, rowCount
    static void distributionCut(
            KernelContext context,
            FloatArray probabilities, // [rows, size]
            IntArray logits, // [rows, size]: the bits of F32
            IntArray ints, // [slots, IntColumn.COUNT]
            FloatArray floats, // [slots, FloatColumn.COUNT]
            IntArray sizes,
            int lanes,
            int span,
            int digitBits,
            int bins) {
        long[] counts = context.allocateLongLocalArray(bins);
        int[] ties = context.allocateIntLocalArray(lanes);
        int group = context.groupIdx;
        int lane = Lanes.of(context, lanes);
        int slot = group / sizes.get(4);
        int place = sizes.get(3) + group % sizes.get(4);
        int slotInts = slot * IntColumn.COUNT;
        int slotFloats = slot * FloatColumn.COUNT;
        int size = sizes.get(1);
        int takesPart = Flags.of(place < ints.get(slotInts + sizes.get(2)))
                * Flags.of(ints.get(slotInts + IntColumn.FAULT) == 0)
                * Flags.of(floats.get(slotFloats + FloatColumn.TEMPERATURE) != 0f);
        if (takesPart * cuts(ints, floats, slotInts, slotFloats, size) > 0) {
            int base = (slot * sizes.get(0) + place) * size;
            int firstRound = byCount(ints, slotInts, size) == 1 ? 0 : 1;
            int rounds = byMass(floats, slotFloats) > 0 ? 2 : 1;
            int digits = 1 << digitBits;
            for (int round = firstRound; round < rounds; round++) {
                int prefix = 0;
                int known = 0;
                long above = 0L;
                long tied = 0L;
                long bar = ints.get(slotInts + IntColumn.TOP_K);
                for (int shift = (KEY_BITS - 1) / digitBits * digitBits; shift >= 0; shift -= digitBits) {
                    for (int d = 0; d < digits; d++) {
                        counts[d * lanes + lane] = 0L;
                    }
                    for (int start = 0; start < size; start += lanes) {
                        int v = start + lane;
                        if (v < size) {
                            int key = key(logits.get(base + v));
                            if ((key & known) == prefix) {
                                int bin = ((key >> shift) & (digits - 1)) * lanes + lane;
                                counts[bin] = counts[bin] + mass(probabilities.get(base + v), round);
                            }
                        }
                    }
                    context.localBarrier();
                    for (int width = lanes >> 1; width > 0; width >>= 1) {
                        if (lane < width) {
                            for (int d = 0; d < digits; d++) {
                                counts[d * lanes + lane] = counts[d * lanes + lane] + counts[d * lanes + lane + width];
                            }
                        }
                        context.localBarrier();
                    }
                    long total = 0L;
                    for (int d = 0; d < digits; d++) {
                        total += counts[d * lanes];
                    }
                    if (known == 0) {
                        long wanted = round == 1
                                ? part(
                                        total,
                                        floats.get(slotFloats + FloatColumn.TOP_P),
                                        floats.get(slotFloats + FloatColumn.TOP_P + FloatColumn.LOW))
                                : bar;
                        wanted = wanted < total ? wanted : total;
                        bar = wanted > 1L ? wanted : 1L;
                    }
                    int digit = -1;
                    for (int d = digits - 1; d >= 0; d--) {
                        long here = counts[d * lanes];
                        int isThere = Flags.of(digit < 0) * Flags.of(above + here >= bar);
                        tied = isThere == 1 ? here : tied;
                        digit = isThere == 1 ? d : digit;
                        above = digit < 0 ? above + here : above;
                    }
                    prefix |= digit << shift;
                    known |= (digits - 1) << shift;
                    context.localBarrier();
                }
                // Ties: how many there are, how many of them stay, and which is the last of these. In chunks, so that
                // work-items hold them in order.
                int chunk = (size + lanes - 1) / lanes;
                int own = 0;
                for (int i = 0; i < chunk; i++) {
                    int v = lane * chunk + i;
                    own += v < size ? isTie(logits, probabilities, base + v, prefix) : 0;
                }
                ties[lane] = own;
                context.localBarrier();
                int before = 0;
                int all = 0;
                for (int i = 0; i < lanes; i++) {
                    before += i < lane ? ties[i] : 0;
                    all += ties[i];
                }
                long each = tied / all;
                long staying = (bar - above + each - 1) / each;
                int lastTie = size;
                int rank = before;
                int length = staying < all ? chunk : 0;
                for (int i = 0; i < length; i++) {
                    int v = lane * chunk + i;
                    int tie = v < size ? isTie(logits, probabilities, base + v, prefix) : 0;
                    rank += tie;
                    lastTie = tie * Flags.of(rank == staying) == 1 ? v : lastTie;
                }
                lastTie = Lanes.min(context, lane, lanes, lastTie);
                for (int start = 0; start < size; start += lanes) {
                    int v = start + lane;
                    if (v < size) {
                        int key = key(logits.get(base + v));
                        if (isBelow(key, prefix) + Flags.of(key == prefix) * Flags.of(v > lastTie) > 0) {
                            probabilities.set(base + v, 0f);
                        }
                    }
                }
                context.globalBarrier();
            }
            float minP = floats.get(slotFloats + FloatColumn.MIN_P);
            float minPLow = floats.get(slotFloats + FloatColumn.MIN_P + FloatColumn.LOW);
            for (int start = 0; start < size; start += lanes) {
                int v = start + lane;
                if (v < size) {
                    float w = probabilities.get(base + v);
                    probabilities.set(base + v, w - minP < minPLow ? 0f : w);
                }
            }
            float total = Lanes.sum(context, lane, lanes, Rows.sum(probabilities, base, size, lane, lanes, span));
            Rows.scale(probabilities, base, size, 1f / total, lane, lanes, span);
        }
    }
}
