package io.speccascade.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Profiling a program runs it, and times each kernel.
final class ProfileContractTest {
    @ParameterizedTest
    @EnumSource
    void runsEveryKernelOnceAndSaysHowLongItTook(TestDevices kind) {
        try (Device device = kind.open()) {
            RowBatch rows = RowBatch.allocate(device, 2, 2);
            device.upload(rows.token(), 0, 1, 0);
            device.upload(rows.counts(), 0, 2, 0);
            DeviceBuffer table = device.allocate(ElementType.F32, 6);
            device.upload(table, 0, 1, 2, 3, 4, 5, 6f);
            DeviceBuffer out = device.allocate(ElementType.F32, 6);
            Launch embed = TransformerLaunches.embed(rows, out, table, 3, 1);
            List<KernelTime> times =
                    device.compile(List.of(embed, embed, embed)).profile();
            assertEquals(3, times.size());
            for (KernelTime time : times) {
                assertTrue(time.kernel().toLowerCase(Locale.ROOT).startsWith("embed"), time.toString());
                assertTrue(time.seconds() > 0 && time.seconds() < 10, time.toString());
            }
            float[] actual = new float[6];
            device.download(out, 0, actual);
            assertArrayEquals(new float[] {4, 5, 6, 1, 2, 3}, actual);
        }
    }
}
