package io.speccascade.kernels.compiler;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// NVIDIA's compiler, from CUDA C to PTX.
final class Nvcc {
    /// The oldest architecture that has all that the kernels use.
    private static final String ARCHITECTURE = "compute_80";

    /// Of CUDA 11.4, the oldest whose driver has all the functions that the CUDA device uses.
    private static final String PTX_VERSION = "7.4";

    private static final Pattern BUILD = Pattern.compile("compiler[.]([0-9]+)");

    private Nvcc() {}

    static boolean isInstalled() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "nvcc")));
    }

    /// The build id that it also writes into its output.
    static String build() throws IOException {
        Process process = new ProcessBuilder("nvcc", "--version").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher matcher = BUILD.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("nvcc --version: " + text + " (expected: a build number)");
        }
        return "CL-" + matcher.group(1);
    }

    /// Compiles one file to `folder`.
    static void compile(Path source, Path folder) throws IOException, InterruptedException {
        String name = source.getFileName().toString().replaceFirst("[.]cu$", ".ptx");
        Path output = folder.resolve(name);
        KernelCompiler.run(List.of(
                "nvcc",
                "-ptx",
                "-arch=" + ARCHITECTURE,
                // TornadoVM copies variables that it then does not use.
                "-diag-suppress=550",
                "-o",
                output.toString(),
                source.toString()));
        Files.writeString(output, forOlderDrivers(Files.readString(output)));
    }

    /// The version of PTX that nvcc notes is its own, and drivers refuse one that is newer than they are; the kernels
    /// use
    /// nothing that is so new. ptxas checks that in a test.
    static String forOlderDrivers(String ptx) {
        return ptx.replaceFirst("(?m)^[.]version [0-9.]+$", ".version " + PTX_VERSION);
    }
}
