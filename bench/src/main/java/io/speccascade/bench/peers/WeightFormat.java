package io.speccascade.bench.peers;

import io.speccascade.weights.TensorType;
import java.nio.ByteBuffer;

/// The formats that random weights can be written in. Each takes numbers in [−1, 1) and a scale that they are meant to
/// be multiplied by.
public enum WeightFormat {
    F32(TensorType.F32),
    F16(TensorType.F16),
    BF16(TensorType.BF16),
    Q8_0(TensorType.Q8_0),
    Q4_0(TensorType.Q4_0);

    private static final int BLOCK = 32;

    private final TensorType type;

    WeightFormat(TensorType type) {
        this.type = type;
    }

    public TensorType type() {
        return type;
    }

    /// Appends a row; its length is a multiple of the type's block.
    void encode(float[] row, float scale, ByteBuffer out) {
        switch (this) {
            case F32 -> {
                for (float value : row) {
                    out.putFloat(value * scale);
                }
            }
            case F16 -> {
                for (float value : row) {
                    out.putShort(Float.floatToFloat16(value * scale));
                }
            }
            case BF16 -> {
                for (float value : row) {
                    out.putShort((short) (Float.floatToRawIntBits(value * scale) >>> Short.SIZE));
                }
            }
            case Q8_0 -> {
                for (int block = 0; block < row.length; block += BLOCK) {
                    encodeBytes(row, block, scale, out);
                }
            }
            case Q4_0 -> {
                for (int block = 0; block < row.length; block += BLOCK) {
                    encodeNibbles(row, block, scale, out);
                }
            }
        }
    }

    /// `block_q8_0` of ggml-common.h: half scale, 32 signed bytes.
    private static void encodeBytes(float[] row, int block, float scale, ByteBuffer out) {
        out.putShort(Float.floatToFloat16(scale / 127));
        for (int i = 0; i < BLOCK; i++) {
            out.put((byte) Math.round(row[block + i] * 127));
        }
    }

    /// `block_q4_0` of ggml-common.h: half scale, 32 nibbles offset by 8, the first half of the block in the low ones.
    private static void encodeNibbles(float[] row, int block, float scale, ByteBuffer out) {
        out.putShort(Float.floatToFloat16(scale / 8));
        for (int i = 0; i < BLOCK / 2; i++) {
            out.put((byte) (nibble(row[block + i]) | nibble(row[block + BLOCK / 2 + i]) << 4));
        }
    }

    private static int nibble(float value) {
        return Math.min(15, Math.round(value * 8) + 8);
    }
}
