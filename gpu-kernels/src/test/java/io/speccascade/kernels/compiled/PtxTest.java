package io.speccascade.kernels.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PtxTest {
    private static final Path KERNELS = Path.of("src/main/resources/io/speccascade/kernels/compiled/ptx");

    @TempDir
    private Path folder;

    @Test
    void everyKernelIsAssembled() throws IOException, InterruptedException {
        assumeTrue(isInstalled("ptxas"), "there is no ptxas");
        List<String> failures = new ArrayList<>();
        try (Stream<Path> files = Files.list(KERNELS)) {
            for (Path file : files.sorted().toList()) {
                Process process = new ProcessBuilder(
                                "ptxas",
                                "-arch=sm_80",
                                "-o",
                                folder.resolve("cubin").toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() != 0) {
                    failures.add(file + ": " + output);
                }
            }
        }
        assertEquals(List.of(), failures);
    }

    private static boolean isInstalled(String program) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }
}
