package io.speccascade.kernels.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.speccascade.kernels.compiled.KernelLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelCompilerTest {
    private static final Path TASKS = Path.of("src/tornado/java/io/speccascade/kernels/tasks");
    private static final Path COMMITTED = Path.of("src/main/resources/io/speccascade/kernels/compiled");

    @TempDir
    private Path resources;

    @Test
    void compilingAgainGivesTheOpenClThatIsCommitted() throws IOException, InterruptedException {
        TornadoJvm jvm = TornadoJvm.fromEnvironment();
        assertTrue(jvm.has(Backend.OPENCL), "the SDK has no OpenCL back end");
        compileAndCompare(jvm, Backend.OPENCL);
    }

    @Test
    void compilingAgainGivesThePtxThatIsCommitted() throws IOException, InterruptedException {
        TornadoJvm jvm = TornadoJvm.fromEnvironment();
        assumeTrue(jvm.has(Backend.CUDA), "the SDK has no CUDA back end");
        assumeTrue(Nvcc.isInstalled(), "there is no nvcc");
        Path any = firstOf(COMMITTED.resolve(Backend.CUDA.target().folder()));
        assumeTrue(
                Files.readString(any).contains(Nvcc.build()),
                "the committed PTX comes from another nvcc than " + Nvcc.build());
        compileAndCompare(jvm, Backend.CUDA);
    }

    private void compileAndCompare(TornadoJvm jvm, Backend backend) throws IOException, InterruptedException {
        KernelCompiler.compile(jvm, backend, TASKS, resources);
        String folder = backend.target().folder();
        SortedMap<String, String> expected = texts(COMMITTED.resolve(folder));
        SortedMap<String, String> actual = texts(resources.resolve(folder));
        assertEquals(expected.keySet(), actual.keySet());
        for (Map.Entry<String, String> file : expected.entrySet()) {
            assertEquals(file.getValue(), actual.get(file.getKey()), file.getKey());
        }
        assertTrue(Files.readAllLines(COMMITTED.resolve(KernelLibrary.MANIFEST))
                .containsAll(Files.readAllLines(resources.resolve(KernelLibrary.MANIFEST))));
    }

    private static Path firstOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    private static SortedMap<String, String> texts(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
