package io.speccascade.engine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.speccascade.kernels.TestDevices;
import io.speccascade.kernels.cuda.CudaDescription;
import io.speccascade.kernels.opencl.OpenClDescription;
import io.speccascade.kernels.opencl.OpenClDescription.Kind;
import io.speccascade.kernels.opencl.OpenClDescription.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `--device` and `devices`.
final class DeviceChoiceTest {
    private static final OpenClDescription CPU = device(0, "Xeon", Kind.CPU, Optional.empty());
    private static final OpenClDescription BROKEN = device(1, "Tesla T4", Kind.GPU, Optional.of("not available"));
    private static final OpenClDescription GPU = device(2, "NVIDIA L4", Kind.GPU, Optional.empty());

    @TempDir
    Path folder;

    @Test
    void autoTakesAGpuAndSaysWhy() {
        DeviceChoice.Auto auto = DeviceChoice.Auto.among(List.of(), List.of(CPU, BROKEN, GPU));
        assertEquals(Optional.of(GPU), auto.openCl());
        assertEquals("auto takes opencl:2: it is a GPU, NVIDIA L4", auto.reason());
    }

    @Test
    void autoTakesCudaBeforeOpenClAndSaysWhatOfItCannotBeUsed() {
        CudaDescription old = new CudaDescription(0, "Tesla T4", "12.4", 75, 1L << 34, 40);
        CudaDescription h100 = new CudaDescription(1, "NVIDIA H100", "12.4", 90, 1L << 36, 132);
        DeviceChoice.Auto auto = DeviceChoice.Auto.among(List.of(old, h100), List.of(CPU, GPU));
        assertEquals(Optional.of(h100), auto.cuda());
        assertEquals(Optional.empty(), auto.openCl());
        assertEquals("cuda:1", auto.device());
        assertEquals("auto takes cuda:1: it is a GPU, NVIDIA H100", auto.reason());
        assertEquals(
                "auto takes host: cuda:0 cannot be used: compute capability: 7.5 (expected: 8.0 or newer), opencl:0 is "
                        + "not a GPU (it is used when it is asked for)",
                DeviceChoice.Auto.among(List.of(old), List.of(CPU)).reason());
    }

    @Test
    void autoTakesTheHostWithoutAGpuAndSaysWhy() {
        DeviceChoice.Auto auto = DeviceChoice.Auto.among(List.of(), List.of(CPU, BROKEN));
        assertEquals(Optional.empty(), auto.openCl());
        assertEquals(
                "auto takes host: opencl:0 is not a GPU (it is used when it is asked for), opencl:1 cannot be used: "
                        + "not available",
                auto.reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gpu | --device: gpu (expected: auto,",
                "host:1 | --device: host:1 (expected: auto,",
            })
    void unknownDevicesAreBadInput(String device, String message) {
        CommandRun run = CommandRun.of("logits", "--device", device, "--tokens", "1");
        assertEquals("speccascade: " + message, run.err().substring(0, "speccascade: ".length() + message.length()));
        assertOneLine(2, run);
    }

    @Test
    void tornadoIsInABuildOfItsOwn() {
        String device = TestDevices.isTornado() ? "tornado:zx81" : "tornado";
        String problem = TestDevices.isTornado()
                ? "tornado:zx81: no such device (expected: one of "
                : "tornado is not in this build (expected: one made with ";
        CommandRun run = CommandRun.of("logits", "--device", device, "--tokens", "1");
        assertTrue(run.err().startsWith("speccascade: --device: " + problem), run.err());
        assertOneLine(2, run);
    }

    @Test
    void aDeviceThatIsNotThereIsBadInput() {
        TestDevices.firstOpenCl();
        CommandRun run = CommandRun.of("logits", "--device", "opencl:zx81", "--tokens", "1");
        assertTrue(
                run.err().startsWith("speccascade: --device: opencl:zx81: no such device (expected: one of opencl:0 "),
                run.err());
        assertOneLine(2, run);
    }

    @Test
    void whatDoesNotFitIntoTheDevicesMemoryIsNamed() {
        TestDevices.firstOpenCl();
        String model = TestPair.in(folder).endless();
        CommandRun run = CommandRun.of("generate", "--device", "opencl", "-m", model, "-c", "1000000000", "-p", "a");
        assertTrue(run.err().contains(" (weights of " + model + " "), run.err());
        assertTrue(run.err().contains(", cache of " + model + " "), run.err());
        assertTrue(run.err().contains("): too big (expected: "), run.err());
        assertOneLine(2, run);
    }

    @Test
    void threadsAreOfTheHostAlone() {
        CommandRun run = CommandRun.of("logits", "--device", "opencl", "-t", "2", "--tokens", "1");
        assertEquals("speccascade: -t: given with --device opencl (expected: --device host)\n", run.err());
        assertOneLine(2, run);
    }

    @Test
    void devicesListWhatWasFound() {
        OpenClDescription first = TestDevices.firstOpenCl();
        String text = CommandRun.of("devices").succeeded().out();
        assertTrue(text.startsWith("host "), text);
        assertTrue(text.contains("\nopencl:" + first.index() + "  " + first.name() + "\n"), text);
        assertTrue(text.contains(first.platform() + "; " + first.version() + ", driver " + first.driver()), text);
        assertTrue(text.contains("\ncuda"), text);
        String tornado = TestDevices.isTornado() ? "live task graphs" : "not in this build";
        assertTrue(text.contains("\ntornado   " + tornado + "\n"), text);
        assertEquals(
                1, text.lines().filter(line -> line.startsWith("auto takes ")).count());
    }

    @Test
    void devicesAsJsonHoldAllThatIsKnown() {
        OpenClDescription first = TestDevices.firstOpenCl();
        JsonNode json = CommandRun.of("devices", "--json").succeeded().json();
        JsonNode device = json.get("devices")
                .valueStream()
                .filter(entry -> entry.get("device").asText().equals("opencl:" + first.index()))
                .findFirst()
                .orElseThrow();
        assertEquals("host", json.get("devices").get(0).get("device").asText());
        assertEquals(first.name(), device.get("name").asText());
        assertEquals(
                first.limits().largestBufferBytes(),
                device.get("largestBufferBytes").asLong());
        assertEquals(first.half(), device.get("half").asBoolean());
        assertTrue(device.get("usable").asBoolean());
        assertTrue(device.get("problem").isNull());
        assertTrue(json.get("auto").get("reason").asText().startsWith("auto takes "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"logits --tokens 1", "generate -p x", "rule"})
    @EnabledOnOs(OS.LINUX)
    void noInstalledDriverIsOneLine(String command) throws Exception {
        TestDevices.firstOpenCl(); // without one the library, too, may be missing
        CommandRun run = fork(Map.of("OCL_ICD_VENDORS", "/nonexistent"), command + " --device opencl");
        assertEquals(
                "speccascade: opencl: no driver is installed (expected: one for this machine's GPU, or PoCL)\n",
                run.err());
        assertOneLine(2, run);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void noNvidiaDriverIsOneLine() throws Exception {
        for (String name : List.of("libcuda.so.1", "libcuda.so")) {
            Files.writeString(folder.resolve(name), "not a library");
        }
        CommandRun run = fork(Map.of("LD_LIBRARY_PATH", folder.toString()), "logits --tokens 1 --device cuda");
        assertEquals(
                "speccascade: cuda: no driver: libcuda.so.1 or libcuda.so or nvcuda.dll is not here (expected: an "
                        + "NVIDIA GPU and its driver)\n",
                run.err());
        assertOneLine(2, run);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void noOpenClLibraryIsOneLineAndNothingOnStandardOutput() throws Exception {
        CommandRun run = fork(withoutLibrary(), "logits --tokens 1 --device opencl:0");
        assertEquals(
                "speccascade: opencl: no driver: libOpenCL.so.1 or libOpenCL.so or OpenCL.dll is not here (expected: "
                        + "an OpenCL driver for this machine's GPU, or PoCL for its CPU)\n",
                run.err());
        assertOneLine(2, run);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void autoTakesTheHostWhereThereIsNoDriver() throws Exception {
        CommandRun devices = fork(withoutLibrary(), "devices").succeeded();
        assertTrue(devices.out().contains("\nopencl    none\n          opencl: no driver: "), devices.out());
        assertTrue(devices.out().contains("\nauto takes host: opencl: no driver: "), devices.out());
        CommandRun logits = fork(withoutLibrary(), "logits --tokens 1 --json").succeeded();
        assertFalse(logits.json().get("logits").isEmpty());
    }

    /// The loader takes an unreadable library, found first, for its only choice.
    private Map<String, String> withoutLibrary() throws IOException {
        for (String name : List.of("libOpenCL.so.1", "libOpenCL.so")) {
            Files.writeString(folder.resolve(name), "not a library");
        }
        return Map.of("LD_LIBRARY_PATH", folder.toString());
    }

    private static void assertOneLine(int status, CommandRun run) {
        assertEquals(status, run.status(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    /// Runs a command in a process of its own, with other environment variables.
    private CommandRun fork(Map<String, String> environment, String command) throws Exception {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-DuniqueLibraryNames=true",
                "-cp",
                System.getProperty("java.class.path"),
                SpecCascade.class.getName()));
        line.addAll(List.of(command.split(" ")));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return new CommandRun(
                process.waitFor(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static OpenClDescription device(int index, String name, Kind kind, Optional<String> problem) {
        Limits limits = new Limits(1 << 30, 1 << 28, 1 << 15, 256, 8);
        return new OpenClDescription(index, "Platform", name, "OpenCL 3.0", "1", kind, limits, false, problem);
    }
}
