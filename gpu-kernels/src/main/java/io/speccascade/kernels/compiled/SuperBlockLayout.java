package io.speccascade.kernels.compiled;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.SubBlockScales;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// Re-packs super-blocks of the K-quantised types into the one form in which kernels read all three. It is as large as
/// a file's, but for scales widened to F32 and twelve packed bytes that become sixteen plain ones:
///
/// - 128 bytes with the low four bits: byte i of 16-byte word b has element 32b + i in its low nibble and element
///   32b + 16 + i in its high one, so that a word is one sub-block of 32 or two of 16;
/// - 16 signed bytes: a scale for each of 16 sub-blocks, or eight scales and then eight minima;
/// - the high bits of elements of more than four, h = 1 or 2 of each, in words of their own: digit k (of h bits) of
///   byte i of word w belongs to element w · 128 / h + 16k + i.
///
/// Beside them lies the super-block's scale in F32, and its minimum where it has one. Kernels multiply them by those of
/// a sub-block: products of numbers so short are exact, and every device computes with the very numbers of the
/// reference. The top bit of each byte of quants is inverted: as a signed number it is then the unsigned one less 128.
///
/// @param type of the file
/// @param source super-blocks as in the file
/// @param elements where re-packed ones go
/// @param scales where scales and minima go
record SuperBlockLayout(ElementType type, MemorySegment source, MemorySegment elements, MemorySegment scales) {
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BYTES = 128;
    private static final long SCALE_BYTES = 16;
    /// A word of 16 bytes, and a part of it that is moved at once.
    private static final long WORD = 16;

    private static final long PART = Long.BYTES;
    private static final long TOP_BITS = 0x8080808080808080L;
    private static final long NIBBLES = 0x0F0F0F0F0F0F0F0FL;
    private static final long PAIRS = 0x0303030303030303L;
    private static final long ONES = 0x0101010101010101L;

    /// Converts `blocks` super-blocks of Q4_K or Q5_K.
    void minimised(long blocks) {
        boolean fifth = type == ElementType.Q5_K;
        long record = LOW_BYTES + SCALE_BYTES + (fifth ? 2 * WORD : 0);
        for (long block = 0; block < blocks; block++) {
            long from = block * type.blockBytes();
            long high = from + 2 * Short.BYTES + SubBlockScales.BYTES;
            long to = block * record;
            putFloat(2 * block, from);
            putFloat(2 * block + 1, from + Short.BYTES);
            for (int word = 0; word < 8; word++) {
                putLow(to + WORD * word, high + (fifth ? 32 : 0) + 32L * (word / 2), 4 * (word % 2));
            }
            for (int sub = 0; sub < SubBlockScales.COUNT; sub++) {
                putByte(to + LOW_BYTES + sub, SubBlockScales.scale(source, from + 4, sub));
                putByte(to + LOW_BYTES + SubBlockScales.COUNT + sub, SubBlockScales.minimum(source, from + 4, sub));
            }
            for (int word = 0; fifth && word < 2; word++) {
                for (long part = 0; part < WORD; part += PART) {
                    long bits = 0;
                    for (int digit = 0; digit < 8; digit++) {
                        long bytes = source.get(ValueLayout.JAVA_LONG_UNALIGNED, high + digit % 2 * WORD + part);
                        bits |= (bytes >>> (4 * word + digit / 2) & ONES) << digit;
                    }
                    putQuants(to + LOW_BYTES + SCALE_BYTES + WORD * word + part, bits);
                }
            }
        }
    }

    /// Converts `blocks` super-blocks of Q6_K.
    void signed(long blocks) {
        long record = LOW_BYTES + SCALE_BYTES + 4 * WORD;
        for (long block = 0; block < blocks; block++) {
            long from = block * type.blockBytes();
            long high = from + LOW_BYTES;
            long to = block * record;
            putFloat(block, high + 4 * WORD + SCALE_BYTES);
            MemorySegment.copy(source, high + 4 * WORD, elements, to + LOW_BYTES, SCALE_BYTES);
            for (int word = 0; word < 8; word++) {
                int quarter = word % 4;
                putLow(to + WORD * word, from + 64L * (word / 4) + 32L * (quarter % 2), 4 * (quarter / 2));
            }
            for (int word = 0; word < 4; word++) {
                for (long part = 0; part < WORD; part += PART) {
                    long bits = 0;
                    for (int digit = 0; digit < 4; digit++) {
                        long at = high + 32L * (word / 2) + digit % 2 * WORD + part;
                        long bytes = source.get(ValueLayout.JAVA_LONG_UNALIGNED, at);
                        int quarter = 2 * (word % 2) + digit / 2;
                        bits |= (bytes >>> (2 * quarter) & PAIRS) << (2 * digit);
                    }
                    putQuants(to + LOW_BYTES + SCALE_BYTES + WORD * word + part, bits);
                }
            }
        }
    }

    /// One word of nibbles, from the 32 bytes at `from`, `shift` bits up.
    private void putLow(long to, long from, int shift) {
        for (long part = 0; part < WORD; part += PART) {
            long first = source.get(ValueLayout.JAVA_LONG_UNALIGNED, from + part) >>> shift & NIBBLES;
            long second = source.get(ValueLayout.JAVA_LONG_UNALIGNED, from + WORD + part) >>> shift & NIBBLES;
            putQuants(to + part, first | second << 4);
        }
    }

    private void putQuants(long to, long bytes) {
        elements.set(ValueLayout.JAVA_LONG_UNALIGNED, to, bytes ^ TOP_BITS);
    }

    private void putByte(long to, int value) {
        elements.set(ValueLayout.JAVA_BYTE, to, (byte) value);
    }

    private void putFloat(long index, long from) {
        scales.setAtIndex(ValueLayout.JAVA_FLOAT, index, Float.float16ToFloat(source.get(SHORT, from)));
    }
}
