package io.speccascade.kernels.host;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;

/// A random weight matrix in a file format, with the numbers it stands for, decoded apart from the kernels' own code.
public final class WeightFixture {
    private final ElementType type;
    private final int outputs;
    private final int inputs;
    private final MemorySegment bytes;
    private final double[] values;

    private WeightFixture(ElementType type, int outputs, int inputs, MemorySegment bytes, double[] values) {
        this.type = type;
        this.outputs = outputs;
        this.inputs = inputs;
        this.bytes = bytes;
        this.values = values;
    }

    public int outputs() {
        return outputs;
    }

    /// Element `index` of row `row`.
    public double value(int row, int index) {
        return values[row * inputs + index];
    }

    public static WeightFixture random(Arena arena, ElementType type, int outputs, int inputs, Random random) {
        long length = (long) outputs * inputs;
        // An odd offset: tensors in files are not aligned to vectors.
        MemorySegment bytes = arena.allocate(type.byteSize(length) + 4, 64).asSlice(4);
        double[] values = new double[Math.toIntExact(length)];
        for (int block = 0; block < length / type.blockLength(); block++) {
            writeBlock(bytes, (long) block * type.blockBytes(), type, values, block * type.blockLength(), random);
        }
        return new WeightFixture(type, outputs, inputs, bytes, values);
    }

    private static void writeBlock(
            MemorySegment bytes, long at, ElementType type, double[] values, int first, Random random) {
        switch (type) {
            case F32 -> {
                float value = (float) random.nextGaussian();
                bytes.set(ValueLayout.JAVA_FLOAT_UNALIGNED, at, value);
                values[first] = value;
            }
            case F16 -> {
                short half =
                        Float.floatToFloat16((float) (random.nextGaussian() * (random.nextInt(8) == 0 ? 1e-6 : 1)));
                bytes.set(ValueLayout.JAVA_SHORT_UNALIGNED, at, half);
                values[first] = halfValue(half);
            }
            case BF16 -> {
                int bits = Float.floatToRawIntBits((float) random.nextGaussian()) & 0xFFFF0000;
                bytes.set(ValueLayout.JAVA_SHORT_UNALIGNED, at, (short) (bits >> 16));
                values[first] = Float.intBitsToFloat(bits);
            }
            case Q8_0 -> {
                short scale = Float.floatToFloat16((float) (random.nextDouble() * 0.02));
                bytes.set(ValueLayout.JAVA_SHORT_UNALIGNED, at, scale);
                for (int i = 0; i < 32; i++) {
                    byte quantum = (byte) random.nextInt(256);
                    bytes.set(ValueLayout.JAVA_BYTE, at + 2 + i, quantum);
                    values[first + i] = quantum * halfValue(scale);
                }
            }
            case Q4_0 -> {
                short scale = Float.floatToFloat16((float) (random.nextGaussian() * 0.2));
                bytes.set(ValueLayout.JAVA_SHORT_UNALIGNED, at, scale);
                for (int i = 0; i < 16; i++) {
                    int low = random.nextInt(16);
                    int high = random.nextInt(16);
                    bytes.set(ValueLayout.JAVA_BYTE, at + 2 + i, (byte) (high << 4 | low));
                    values[first + i] = (low - 8) * halfValue(scale);
                    values[first + 16 + i] = (high - 8) * halfValue(scale);
                }
            }
            case Q4_K, Q5_K, Q6_K -> SuperBlockFixture.write(bytes, at, type, values, first, random);
            case I32 -> throw new IllegalArgumentException("type: I32 (expected: a weight type)");
        }
    }

    /// A half-precision number by its definition.
    public static double halfValue(short half) {
        int exponent = half >> 10 & 0x1F;
        int fraction = half & 0x3FF;
        double magnitude = exponent == 0 ? fraction * 0x1p-24 : (1024 + fraction) * Math.scalb(1.0, exponent - 25);
        return half < 0 ? -magnitude : magnitude;
    }

    public DeviceBuffer load(Device device) {
        return device.load(type, (long) outputs * inputs, bytes);
    }

    /// Σ w·x of one output, and Σ |w·x|, which scales the error allowed.
    public double[] dot(int output, double[] x) {
        double sum = 0;
        double size = 0;
        for (int i = 0; i < inputs; i++) {
            double product = values[output * inputs + i] * x[i];
            sum += product;
            size += Math.abs(product);
        }
        return new double[] {sum, size};
    }
}
