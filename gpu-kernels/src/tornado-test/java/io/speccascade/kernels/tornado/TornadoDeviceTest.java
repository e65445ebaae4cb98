package io.speccascade.kernels.tornado;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.ProcessHandlers;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.Readback;
import io.speccascade.kernels.RowBatch;
import io.speccascade.kernels.TransformerLaunches;
import io.speccascade.kernels.compiled.Geometry;
import io.speccascade.kernels.host.HostDevice;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;

/// What live task graphs could get wrong: the order of graphs, arrays that several share, plans that are made anew.
final class TornadoDeviceTest {
    private static final int SIZE = 32;
    private static final int ROWS = 2;

    @BeforeAll
    static void tornadoIsThere() {
        new TornadoDeviceProvider().absence().ifPresent(absence -> {
            throw new AssertionError(absence);
        });
    }

    /// Three programs over the same arrays: a = table[token], b += W·a, a += W·b.
    private record Programs(Device device, RowBatch rows, DeviceBuffer a, DeviceBuffer b, List<Program> all) {
        static Programs on(Device device) {
            Random random = new Random(5);
            RowBatch rows = RowBatch.allocate(device, ROWS, ROWS);
            device.upload(rows.counts(), 0, ROWS, ROWS);
            DeviceBuffer table = filled(device, random, 4 * SIZE);
            DeviceBuffer weights = filled(device, random, SIZE * SIZE);
            DeviceBuffer a = device.allocate(ElementType.F32, ROWS * SIZE);
            DeviceBuffer b = device.allocate(ElementType.F32, ROWS * SIZE);
            return new Programs(
                    device,
                    rows,
                    a,
                    b,
                    List.of(
                            device.compile(List.of(TransformerLaunches.embed(rows, a, table, SIZE, 1f))),
                            device.compile(List.of(TransformerLaunches.matmulAdd(rows, b, a, weights, SIZE))),
                            device.compile(List.of(TransformerLaunches.matmulAdd(rows, a, b, weights, SIZE)))));
        }

        private static DeviceBuffer filled(Device device, Random random, int length) {
            float[] values = new float[length];
            for (int i = 0; i < length; i++) {
                values[i] = (float) random.nextGaussian() / 32;
            }
            DeviceBuffer buffer = device.allocate(ElementType.F32, length);
            device.upload(buffer, 0, values);
            return buffer;
        }

        void run(int program) {
            all.get(program).run();
        }

        float[] read() {
            float[] values = new float[2 * ROWS * SIZE];
            float[] half = new float[ROWS * SIZE];
            device.download(a, 0, half);
            System.arraycopy(half, 0, values, 0, half.length);
            device.download(b, 0, half);
            System.arraycopy(half, 0, values, half.length, half.length);
            return values;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CPU", "GPU"})
    void programsThatShareArraysRunInAnyOrder(String shape) {
        Geometry geometry = shape.equals("CPU") ? Geometry.CPU : Geometry.GPU;
        try (Device host = HostDevice.open(1);
                Device live = TornadoDeviceProvider.open(geometry)) {
            Programs expected = Programs.on(host);
            Programs actual = Programs.on(live);
            Random order = new Random(9);
            for (int step = 0; step < 40; step++) {
                int program = order.nextInt(3);
                if (order.nextInt(4) == 0) {
                    int[] tokens = {order.nextInt(4), order.nextInt(4)};
                    host.upload(expected.rows.token(), 0, tokens);
                    live.upload(actual.rows.token(), 0, tokens);
                }
                expected.run(program);
                actual.run(program);
                if (order.nextInt(3) == 0) {
                    assertArrayEquals(expected.read(), actual.read(), 1e-3f, "step " + step);
                }
            }
            assertArrayEquals(expected.read(), actual.read(), 1e-3f);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void compilingLeavesTheJvmItsFaultHandlers() {
        try (Device live = TornadoDeviceProvider.open(Geometry.CPU)) {
            Programs.on(live).run(0);
            assertEquals("libjvm.so", ProcessHandlers.library(ProcessHandlers.SIGSEGV));
        }
    }

    @Test
    void aProgramThatIsCompiledLaterSeesWhatEarlierOnesWrote() {
        try (Device live = TornadoDeviceProvider.open(Geometry.CPU)) {
            Programs programs = Programs.on(live);
            live.upload(programs.rows.token(), 0, 3, 1);
            programs.run(0);
            DeviceBuffer copy = live.allocate(ElementType.F32, ROWS * SIZE);
            live.upload(programs.rows.token(), 0, 1, 0);
            Program later = live.compile(List.of(TransformerLaunches.embed(programs.rows, copy, programs.a, SIZE, 1f)));
            later.run();
            float[] expected = new float[ROWS * SIZE];
            float[] actual = new float[ROWS * SIZE];
            live.download(programs.a, 0, expected);
            live.download(copy, 0, actual);
            for (int i = 0; i < SIZE; i++) {
                assertEquals(expected[SIZE + i], actual[i]);
                assertEquals(expected[i], actual[SIZE + i]);
            }
        }
    }

    /// TornadoVM compiles anew for each plan. It counts an execution as a plan too.
    @Test
    void equalProgramsAndRepeatedUploadsNeedNoNewPlan() {
        try (Device live = TornadoDeviceProvider.open(Geometry.CPU)) {
            Programs programs = Programs.on(live);
            DeviceBuffer copy = live.allocate(ElementType.F32, ROWS * SIZE);
            int before = 0;
            for (int step = 0; step < 4; step++) {
                before = TornadoExecutionPlan.getTotalPlans();
                live.upload(programs.rows.token(), 0, 3, step);
                live.upload(programs.b, 0, new float[ROWS * SIZE]);
                programs.run(0);
                programs.run(1);
                live.compile(List.of(TransformerLaunches.embed(programs.rows, copy, programs.b, SIZE, 1f)))
                        .run();
            }
            int uploads = 2;
            int runs = 3;
            assertEquals(uploads + runs, TornadoExecutionPlan.getTotalPlans() - before);
        }
    }

    /// Their code is shared, over graphs too; 60 tasks are several.
    @Test
    void everyTaskOfAKernelGetsItsOwnArrays() {
        List<float[]> results = new ArrayList<>();
        for (Device device : List.of(HostDevice.open(1), TornadoDeviceProvider.open(Geometry.CPU))) {
            try (device) {
                Programs programs = Programs.on(device);
                Random random = new Random(3);
                List<Launch> launches = new ArrayList<>();
                launches.add(TransformerLaunches.embed(
                        programs.rows, programs.a, Programs.filled(device, random, SIZE * SIZE), SIZE, 1f));
                for (int i = 0; i < 60; i++) {
                    DeviceBuffer from = i % 2 == 0 ? programs.a : programs.b;
                    DeviceBuffer to = i % 2 == 0 ? programs.b : programs.a;
                    DeviceBuffer weights = Programs.filled(device, random, SIZE * SIZE);
                    launches.add(TransformerLaunches.matmulAdd(programs.rows, to, from, weights, SIZE));
                }
                device.compile(launches).run();
                results.add(programs.read());
            }
        }
        assertArrayEquals(results.getFirst(), results.getLast(), 1e-3f);
    }

    @Test
    void aReadHasTheValuesOfWhenItWasStarted() {
        try (Device live = TornadoDeviceProvider.open(Geometry.CPU)) {
            Programs programs = Programs.on(live);
            programs.run(0);
            Readback readback = live.readback(programs.rows.token());
            live.upload(programs.rows.token(), 0, 2, 3);
            readback.start();
            live.upload(programs.rows.token(), 0, 1, 1);
            assertArrayEquals(new int[] {2, 3}, readback.await());
        }
    }

    @Test
    void devicesDoNotDisturbEachOtherAndGiveBackTheirMemory() {
        try (Device other = TornadoDeviceProvider.open(Geometry.CPU)) {
            Programs left = Programs.on(other);
            other.upload(left.rows.token(), 0, 2, 0);
            left.run(0);
            float[] before = left.read();
            for (int i = 0; i < 5; i++) {
                Device live = TornadoDeviceProvider.open(Geometry.CPU);
                Programs programs = Programs.on(live);
                programs.run(0);
                programs.run(1);
                live.close();
                assertEquals(
                        "device: closed (expected: open, " + live.info().name() + ")",
                        assertThrows(IllegalStateException.class, () -> programs.run(0))
                                .getMessage());
            }
            assertArrayEquals(before, left.read());
        }
    }

    @Test
    void thousandRunsKeepNoObjects() {
        try (Device live = TornadoDeviceProvider.open(Geometry.CPU)) {
            Programs programs = Programs.on(live);
            for (int i = 0; i < 200; i++) {
                programs.run(i % 3);
            }
            long before = usedBytes();
            for (int i = 0; i < 1000; i++) {
                programs.run(i % 3);
            }
            long grown = usedBytes() - before;
            assertTrue(grown < 4 << 20, grown + " bytes more after 1000 runs");
        }
    }

    private static long usedBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void anUnknownDeviceIsNamed() {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> new TornadoDeviceProvider().open("zx81"))
                        .getMessage());
        assertTrue(message.startsWith("tornado:zx81: no such device (expected: one of "), message);
    }
}
