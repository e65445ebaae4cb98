package io.speccascade.kernels.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Command lines of JVMs that run TornadoVM with one back end, from the files of an SDK.
///
/// @param home of the SDK
record TornadoJvm(Path home) {
    private static final String TORNADO = "uk.ac.manchester.tornado.";

    /// The SDK that `TORNADOVM_HOME` names.
    ///
    /// @throws IllegalStateException if it names none
    static TornadoJvm fromEnvironment() {
        String home = System.getenv("TORNADOVM_HOME");
        if (home == null || !Files.isDirectory(Path.of(home, "share", "java", "tornado"))) {
            throw new IllegalStateException("TORNADOVM_HOME: " + home
                    + " (expected: the folder of a TornadoVM SDK, e.g. from 'sdk install tornadovm')");
        }
        return new TornadoJvm(Path.of(home));
    }

    boolean has(Backend backend) {
        return jars().stream().anyMatch(jar -> isDriver(jar, backend));
    }

    /// The jar of a back end.
    Path driver(Backend backend) {
        return jars().stream().filter(jar -> isDriver(jar, backend)).findFirst().orElseThrow();
    }

    /// The command up to the main class: drivers of other back ends stay off the module path, since TornadoVM takes the
    /// first it finds.
    List<String> command(Backend backend, String classPath) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:+EnableJVMCI",
                "-XX:+UseSerialGC",
                // The compiler goes down long kernels by recursion.
                "-Xss64m",
                "-Djava.library.path=" + home.resolve("lib"),
                "-Dtornado.load.api.implementation=" + TORNADO + "runtime.tasks.TornadoTaskGraph",
                "-Dtornado.load.runtime.implementation=" + TORNADO + "runtime.TornadoCoreRuntime",
                "-Dtornado.load.tornado.implementation=" + TORNADO + "runtime.common.Tornado",
                "-Dtornado.load.annotation.implementation=" + TORNADO + "annotation.ASMClassVisitor",
                "-Dtornado.load.annotation.parallel=" + TORNADO + "api.annotations.Parallel",
                "--module-path",
                jars().stream()
                        .filter(jar -> !jar.getFileName().toString().startsWith("tornado-drivers-")
                                || jar.getFileName().toString().startsWith("tornado-drivers-common")
                                || isDriver(jar, backend))
                        .map(Path::toString)
                        .collect(Collectors.joining(System.getProperty("path.separator"))),
                "--upgrade-module-path",
                home.resolve("share/java/graalJars").toString(),
                "--add-modules",
                "ALL-SYSTEM,tornado.runtime,tornado.annotation,tornado.drivers.common,tornado.drivers."
                        + backend.module(),
                "@" + home.resolve("etc/exportLists/common-exports"),
                "@" + home.resolve("etc/exportLists/" + backend.module() + "-exports"),
                "-cp",
                classPath));
        return command;
    }

    private List<Path> jars() {
        try (Stream<Path> files = Files.list(home.resolve("share/java/tornado"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(home + ": cannot be read", e);
        }
    }

    private static boolean isDriver(Path jar, Backend backend) {
        return jar.getFileName().toString().startsWith("tornado-drivers-" + backend.module() + "-");
    }
}
