package io.speccascade.bench.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.engine.cli.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernelReportTest {
    private static final String PRODUCT = "MATMUL_ADD:8b:0:Q8_0:1";
    private static final String RULE = "RULE:8b:128256:F32:6";

    @TempDir
    Path folder;

    /// 10 GB/s and 100 GFLOP/s.
    private static DevicePeak peak(double factor) {
        return new DevicePeak("host", "CPU", "2 threads", 10e9 * factor, 100e9 * factor);
    }

    /// 10 MB take at least 1 ms, 500 MFLOP at least 5 ms.
    private static KernelReport report(double peak, List<Double> product, List<Double> rule) {
        return new KernelReport(
                "2026-02-03T04:05:06Z",
                List.of(peak(peak)),
                List.of(
                        new KernelTiming("host", PRODUCT, 10e6, 20e6, product),
                        new KernelTiming("host", RULE, 10e6, 500e6, rule)));
    }

    private static KernelReport report() {
        return report(1, List.of(2000.0, 1900.0, 2500.0), List.of(20_000.0));
    }

    @Test
    void theTableSaysWhatShareOfThePeakIsReached() {
        assertEquals("""
                host (CPU, 2 threads): copies 10.0 GB/s, multiply-adds 100.0 GFLOP/s.

                | operation | layer | vocabulary | weights | rows | device | us | GB/s | GFLOP/s | bound by | of peak |
                |---|---|---:|---|---:|---|---:|---:|---:|---|---:|
                | MATMUL_ADD | 8b |  | Q8_0 | 1 | host | 2000.0 | 5.0 | 10.0 | memory | 50 % |
                | RULE | 8b | 128256 | F32 | 6 | host | 20000.0 | 0.5 | 25.0 | arithmetic | 25 % |

                Farthest from the peak on host, of those that take 100 us or more: RULE:8b:128256:F32:6 (25 %); MATMUL_ADD:8b:0:Q8_0:1 (50 %).
                """, String.join("\n", report().table()) + "\n");
    }

    @Test
    void aChangeCountsWhereItsWholeIntervalIsBeyondTheNoise() {
        List<Double> steady = List.of(100.0, 101.0, 99.0, 100.0, 102.0);
        List<Double> half = steady.stream().map(time -> time / 2).toList();
        List<Double> wild = List.of(60.0, 100.0, 140.0, 80.0, 120.0);
        assertEquals("faster", KernelComparison.Change.of(steady, half).verdict(0.05));
        assertEquals("slower", KernelComparison.Change.of(half, steady).verdict(0.05));
        assertEquals("no difference", KernelComparison.Change.of(steady, wild).verdict(0.05));
        assertEquals(
                "no difference",
                KernelComparison.Change.of(steady, List.of(97.0, 98.0, 97.0)).verdict(0.05));
        KernelComparison.Change change = KernelComparison.Change.of(steady, half);
        assertEquals(2, change.ratio());
        assertTrue(change.least() < 2 && change.most() > 2, change.toString());
    }

    @Test
    void aChangeOfThePeaksIsNoise() {
        List<Double> slow = List.of(100.0, 101.0, 99.0);
        List<Double> fast = List.of(80.0, 81.0, 79.0);
        KernelComparison same = new KernelComparison(report(1, slow, slow), report(1, fast, slow));
        KernelComparison faster = new KernelComparison(report(1, slow, slow), report(1.3, fast, slow));
        assertEquals(0.05, same.noise("host"));
        assertEquals(0.3, faster.noise("host"), 1e-9);
        assertTrue(same.table().get(4).endsWith("| faster |"), same.table().get(4));
        assertTrue(
                faster.table().get(4).endsWith("| no difference |"),
                faster.table().get(4));
        assertTrue(
                same.table().get(5).endsWith("| no difference |"), same.table().get(5));
    }

    @Test
    void reportsAreKeptAndShownAgain() {
        Path file = folder.resolve("kernels.json");
        report().write(file);
        assertEquals(report(), KernelReport.read("--from", file));
        Run run = Run.of("--from", file.toString(), "--compare", file.toString());
        assertEquals("", run.err());
        assertEquals(0, run.status());
        assertTrue(run.out().startsWith(String.join("\n", report().table())), run.out());
        assertTrue(run.out().contains("| host " + PRODUCT + " | 2000.0 | 2000.0 | x 1.00 | "), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from none.json | --from: none.json: cannot be read (NoSuchFileException)",
                "--operations SUM | operation: SUM (expected: EMBED, ",
                "--shapes 9b | shape: 9b (expected: 1b, 3b, 8b, 70b)",
                "--types F8 | type: F8 (expected: I32, F32, ",
                "--rows 0 | rows: 0 (expected: 1 to 512)",
                "--device zx --operations ADD | --device: zx (expected: auto, host, ",
            })
    void whatIsWrongIsOneLine(String arguments, String message) {
        Run run = Run.of(arguments.split(" "));
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("kernels: " + message), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aFileThatIsNoReportIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), "[1, 2]");
        Run run = Run.of("--compare", file.toString());
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("kernels: --compare: " + file + ": not a report of kernels: "), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    private record Run(int status, String out, String err) {
        static Run of(String... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int status = KernelTable.run(
                    new Terminal(InputStream.nullInputStream(), out, err, false, false, 100), arguments);
            return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
