package io.speccascade.kernels.opencl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.speccascade.kernels.TestDevices;
import io.speccascade.kernels.compiled.KernelLibrary;
import io.speccascade.kernels.compiled.KernelName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jocl.CL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramCacheTest {
    private static final KernelName KERNEL = KernelName.of("embedF32", 16);

    @TempDir
    Path folder;

    private final List<String> warnings = new ArrayList<>();

    @Test
    void keepsWhatADriverBuiltAndGivesItBack() throws IOException {
        build();
        byte[] kept = Files.readAllBytes(onlyFile());
        build();
        assertArrayEquals(kept, Files.readAllBytes(onlyFile()));
        assertEquals(List.of(), warnings);
    }

    @Test
    void buildsAnewWhatIsDamagedWithOneWarning() throws IOException {
        build();
        byte[] kept = Files.readAllBytes(onlyFile());
        Files.write(onlyFile(), "not a kernel".getBytes(StandardCharsets.UTF_8));
        build();
        assertArrayEquals(kept, Files.readAllBytes(onlyFile()));
        assertEquals(List.of("kernel cache: " + onlyFile() + " is damaged: its kernel is built anew"), warnings);
    }

    @Test
    void buildsAnewWhatTheDriverRefuses() throws IOException {
        build();
        String key = onlyFile().getFileName().toString().replace(".bin", "");
        cache().keep(key, new byte[] {1, 2, 3});
        build();
        assertTrue(Files.size(onlyFile()) > 100);
        assertEquals(
                List.of("kernel cache: " + onlyFile() + " is refused by the driver: its kernel is built anew"),
                warnings);
    }

    @Test
    void doesWithoutAFolderThatCannotBeWrittenWithOneWarning() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        ProgramCache cache = ProgramCache.in(file, warnings::add);
        cache.keep("a", new byte[1]);
        cache.keep("b", new byte[1]);
        assertEquals(1, warnings.size());
        assertTrue(
                warnings.getFirst()
                        .startsWith(
                                "kernel cache: " + file.resolve("opencl").resolve("a.bin") + " cannot be written: "),
                warnings.toString());
    }

    @Test
    void givesEveryDriverAndSourceAKeyOfItsOwn() {
        OpenClDescription device = TestDevices.firstOpenCl();
        String key = ProgramCache.key(device, "-w", "a");
        assertEquals(key, ProgramCache.key(device, "-w", "a"));
        assertNotEquals(key, ProgramCache.key(device, "-w", "b"));
        assertNotEquals(key, ProgramCache.key(device, "", "a"));
        OpenClDescription updated = new OpenClDescription(
                device.index(),
                device.platform(),
                device.name(),
                device.version(),
                device.driver() + ".1",
                device.kind(),
                device.limits(),
                device.half(),
                device.problem());
        assertNotEquals(key, ProgramCache.key(updated, "-w", "a"));
    }

    @Test
    void liesWhereTheUsersOtherCachesAre() {
        Path home = Path.of("home").toAbsolutePath();
        Path xdg = Path.of("xdg").toAbsolutePath();
        assertEquals(
                xdg.resolve("speccascade"),
                ProgramCache.userFolder(Map.of("XDG_CACHE_HOME", xdg.toString()), "Linux", home));
        assertEquals(
                home.resolve(".cache/speccascade"),
                ProgramCache.userFolder(Map.of("XDG_CACHE_HOME", "relative"), "Linux", home));
        assertEquals(home.resolve("Library/Caches/speccascade"), ProgramCache.userFolder(Map.of(), "Mac OS X", home));
        assertEquals(
                xdg.resolve("speccascade"),
                ProgramCache.userFolder(Map.of("LOCALAPPDATA", xdg.toString()), "Windows 11", home));
    }

    private void build() {
        OpenClDescription device = TestDevices.firstOpenCl();
        KernelLibrary library = KernelLibrary.open(KernelLibrary.Target.OPENCL);
        try (OpenClSession session = OpenClSession.open(OpenClDevices.handle(device));
                KernelBuilder builder = new KernelBuilder(session, library, cache())) {
            CL.clReleaseKernel(builder.kernel(KERNEL));
        }
    }

    private ProgramCache cache() {
        return ProgramCache.in(folder, warnings::add);
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("opencl"))) {
            List<Path> all = files.toList();
            assertEquals(1, all.size(), all.toString());
            return all.getFirst();
        }
    }
}
