package io.speccascade.kernels;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Reads the twelve bytes in which a super-block of Q4_K or Q5_K packs eight scales and eight minima of six bits each.
/// Source: `get_scale_min_k4` of ggml-quants.c.
///
/// Those of sub-blocks 0 to 3 are the low six bits of bytes 0 to 3 and 4 to 7. Of a sub-block from 4 on the low four
/// bits of both share byte 8 to 11, scale first, and the high two are the top bits of bytes 0 to 3 and 4 to 7.
public final class SubBlockScales {
    /// Sub-blocks of a super-block.
    public static final int COUNT = 8;

    /// Bytes of a super-block's scales and minima.
    public static final int BYTES = 12;

    private static final int HALF = COUNT / 2;

    private SubBlockScales() {}

    /// Scale of sub-block `index` of the super-block whose scales begin at `at`.
    public static int scale(MemorySegment source, long at, int index) {
        if (index < HALF) {
            return source.get(ValueLayout.JAVA_BYTE, at + index) & 0x3F;
        }
        int low = source.get(ValueLayout.JAVA_BYTE, at + HALF + index) & 0xF;
        return low | (source.get(ValueLayout.JAVA_BYTE, at + index - HALF) >> 2 & 0x30);
    }

    /// Minimum of sub-block `index` of the super-block whose scales begin at `at`.
    public static int minimum(MemorySegment source, long at, int index) {
        if (index < HALF) {
            return source.get(ValueLayout.JAVA_BYTE, at + HALF + index) & 0x3F;
        }
        int low = source.get(ValueLayout.JAVA_BYTE, at + HALF + index) >> 4 & 0xF;
        return low | (source.get(ValueLayout.JAVA_BYTE, at + index) >> 2 & 0x30);
    }
}
