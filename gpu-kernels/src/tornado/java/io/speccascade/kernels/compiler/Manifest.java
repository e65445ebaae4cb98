package io.speccascade.kernels.compiler;

import io.speccascade.kernels.compiled.KernelLibrary.Target;
import io.speccascade.kernels.compiled.SourceHash;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What was compiled from what: the file that the kernel library and the test for stale kernels read.
final class Manifest {
    /// TornadoVM's arrays begin with a header of this size under the flags that the compiler runs with.
    private static final int HEADER_BYTES = 16;

    private final SortedMap<String, String> entries = new TreeMap<>();

    private Manifest() {}

    /// The manifest at `path`, empty where there is none.
    static Manifest read(Path path) throws IOException {
        Manifest manifest = new Manifest();
        if (Files.exists(path)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(path)) {
                properties.load(reader);
            }
            properties.forEach((key, value) -> manifest.entries.put((String) key, (String) value));
        }
        manifest.entries.put("headerBytes", String.valueOf(HEADER_BYTES));
        return manifest;
    }

    /// Notes the kernels of a target and the sources that they were compiled from.
    void put(Target target, Path kernels, Path sources) throws IOException {
        put(target.folder() + ".", kernels);
        put(target.folder() + "-source.", sources);
    }

    private void put(String prefix, Path folder) throws IOException {
        entries.keySet().removeIf(key -> key.startsWith(prefix));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                entries.put(prefix + file.getFileName(), SourceHash.of(file));
            }
        }
    }

    void write(Path path) throws IOException {
        List<String> lines = entries.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
        Files.writeString(
                path, "# Written by the kernel compiler; see CONTRIBUTING.md.\n" + String.join("\n", lines) + "\n");
    }
}
