package io.speccascade.kernels.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.speccascade.kernels.compiled.KernelLibrary.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KernelLibraryTest {
    private static final Path TASKS = Path.of("src/tornado/java/io/speccascade/kernels/tasks");
    private static final Path RESOURCES = Path.of("src/main/resources/io/speccascade/kernels/compiled");

    @ParameterizedTest
    @EnumSource
    void kernelsWereCompiledFromTheTasksAsTheyAreNow(Target target) throws IOException {
        assertEquals(
                hashes(TASKS),
                entries(target.folder() + "-source."),
                "tasks changed since the kernels were compiled: run gpu-kernels/compile-kernels " + target.folder());
    }

    @ParameterizedTest
    @EnumSource
    void kernelsAreAsTheCompilerWroteThem(Target target) throws IOException {
        assertFalse(entries(target.folder() + ".").isEmpty());
        assertEquals(
                hashes(RESOURCES.resolve(target.folder())),
                entries(target.folder() + "."),
                "a generated file was edited, added or lost: run gpu-kernels/compile-kernels " + target.folder());
    }

    @Test
    void sourceOfAKernelThatIsNotThereIsRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> KernelLibrary.open(Target.OPENCL).source(KernelName.of("levitate", 3)));
        assertEquals(
                "kernel: opencl/levitate_3.cl (expected: one of those compiled into this build)", refused.getMessage());
    }

    private static SortedMap<String, String> entries(String prefix) throws IOException {
        SortedMap<String, String> entries = new TreeMap<>();
        for (String line : Files.readAllLines(RESOURCES.resolve(KernelLibrary.MANIFEST))) {
            if (line.startsWith(prefix)) {
                entries.put(line.substring(prefix.length(), line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
        }
        return entries;
    }

    private static SortedMap<String, String> hashes(Path folder) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                hashes.put(file.getFileName().toString(), SourceHash.of(file));
            }
        }
        return hashes;
    }
}
