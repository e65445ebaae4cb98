package io.speccascade.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.speccascade.kernels.TransformerLaunches.AttentionShape;
import io.speccascade.kernels.host.BatchFixture;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// ADD, ADD_BIAS, RELU, HEAD_NORM and SOFT_CAP against their formulas in double precision, on odd sizes; rows past the
/// count
/// stay as
/// they are.
final class ElementContractTest {
    private static final int[] SIZES = {1, 7, 31, 64, 1024, 1025, 3001};
    private static final int ROWS = 5;
    private static final float EPSILON = 1e-5f;

    private interface Expected {
        double at(int row, int i);
    }

    private static void check(float[] before, float[] after, int active, int size, Expected expected, String what) {
        for (int i = 0; i < before.length; i++) {
            int row = i / size;
            double wanted = row < active ? expected.at(row, i % size) : before[i];
            assertEquals(
                    wanted, after[i], 4e-6 * (1 + Math.abs(wanted)), what + " row " + row + " element " + i % size);
        }
    }

    @ParameterizedTest
    @EnumSource
    void addsScaledRows(TestDevices devices) {
        try (Device device = devices.open()) {
            for (int size : SIZES) {
                for (int active : new int[] {0, 3, ROWS}) {
                    Random random = new Random(size);
                    float[] x = BatchFixture.gaussian(ROWS * size, random);
                    float[] y = BatchFixture.gaussian(ROWS * size, random);
                    BatchFixture batch = BatchFixture.of(device, ROWS, active);
                    DeviceBuffer out = batch.floats(x);
                    float[] after =
                            batch.run(ElementLaunches.add(batch.rows(), out, batch.floats(y), size, 0.22f), out);
                    check(x, after, active, size, (row, i) -> x[row * size + i] + 0.22f * y[row * size + i], "add");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void addsNormalisedRows(TestDevices devices) {
        try (Device device = devices.open()) {
            for (int size : SIZES) {
                for (int active : new int[] {0, 3, ROWS}) {
                    Random random = new Random(size);
                    float[] x = BatchFixture.gaussian(ROWS * size, random);
                    float[] y = BatchFixture.gaussian(ROWS * size, random);
                    float[] norm = BatchFixture.gaussian(size, random);
                    BatchFixture batch = BatchFixture.of(device, ROWS, active);
                    DeviceBuffer out = batch.floats(x);
                    float[] after = batch.run(
                            ElementLaunches.addNormalised(
                                    batch.rows(), out, batch.floats(y), batch.floats(norm), EPSILON, 0.7f),
                            out);
                    check(
                            x,
                            after,
                            active,
                            size,
                            (row, i) -> x[row * size + i] + 0.7f * BatchFixture.normalised(y, row, norm, EPSILON)[i],
                            "addNormalised");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void addsABias(TestDevices devices) {
        try (Device device = devices.open()) {
            for (int size : SIZES) {
                Random random = new Random(size);
                float[] x = BatchFixture.gaussian(ROWS * size, random);
                float[] bias = BatchFixture.gaussian(size, random);
                BatchFixture batch = BatchFixture.of(device, ROWS, 4);
                DeviceBuffer out = batch.floats(x);
                float[] after = batch.run(ElementLaunches.addBias(batch.rows(), out, batch.floats(bias)), out);
                check(x, after, 4, size, (row, i) -> x[row * size + i] + bias[i], "addBias");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void cutsOffWhatIsNegative(TestDevices devices) {
        try (Device device = devices.open()) {
            for (int size : SIZES) {
                float[] x = BatchFixture.gaussian(ROWS * size, new Random(size));
                BatchFixture batch = BatchFixture.of(device, ROWS, 3);
                DeviceBuffer out = batch.floats(x);
                float[] after = batch.run(ElementLaunches.relu(batch.rows(), out, size), out);
                check(x, after, 3, size, (row, i) -> Math.max(0, x[row * size + i]), "relu");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void normalisesEachHeadOfQueriesAndKeys(TestDevices devices) {
        try (Device device = devices.open()) {
            for (int headSize : new int[] {1, 8, 33, 64, 128, 300}) {
                AttentionShape shape = new AttentionShape(6, 2, headSize, 0, 16, 4);
                Random random = new Random(headSize);
                float[] qkv = BatchFixture.gaussian(ROWS * shape.qkvSize(), random);
                float[] queryNorm = BatchFixture.gaussian(headSize, random);
                float[] keyNorm = BatchFixture.gaussian(headSize, random);
                BatchFixture batch = BatchFixture.of(device, ROWS, 3);
                DeviceBuffer out = batch.floats(qkv);
                float[] after = batch.run(
                        ElementLaunches.headNorm(
                                batch.rows(), out, batch.floats(queryNorm), batch.floats(keyNorm), shape, EPSILON),
                        out);
                check(
                        qkv,
                        after,
                        3,
                        shape.qkvSize(),
                        (row, i) -> {
                            int head = i / headSize;
                            if (head >= 8) {
                                return qkv[row * shape.qkvSize() + i];
                            }
                            float[] norm = head < 6 ? queryNorm : keyNorm;
                            return BatchFixture.normalised(qkv, row * 10 + head, norm, EPSILON)[i % headSize];
                        },
                        "headNorm");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void capsTheLogitsOfOutputsAlone(TestDevices devices) {
        try (Device device = devices.open()) {
            for (int size : SIZES) {
                for (float cap : new float[] {1.5f, 30}) {
                    Random random = new Random(size);
                    float[] x = BatchFixture.gaussian(ROWS * size, random);
                    for (int i = 0; i < x.length; i++) {
                        x[i] *= 20;
                    }
                    BatchFixture batch = BatchFixture.of(device, ROWS, 2);
                    device.upload(batch.rows().outputTarget(), 0, new int[] {4, 1, 0, 0, 0});
                    DeviceBuffer out = batch.floats(x);
                    float[] after = batch.run(ElementLaunches.softCap(batch.rows(), out, size, cap), out);
                    check(
                            x,
                            after,
                            ROWS,
                            size,
                            (row, i) -> {
                                float before = x[row * size + i];
                                return row == 4 || row == 1 ? cap * Math.tanh(before / cap) : before;
                            },
                            "softCap");
                }
            }
        }
    }
}
