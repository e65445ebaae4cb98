package io.speccascade.kernels.compiler;

import io.speccascade.kernels.compiled.KernelLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes the kernels of this module: `KernelCompiler TASKS RESOURCES TARGET [PREFIX]`. TASKS is the folder of the task
/// sources, RESOURCES that of the resources of [io.speccascade.kernels.compiled], TARGET is opencl or ptx. With PREFIX
/// only the
/// kernels whose names begin with it are written, and the manifest is left as it is: for trying things out.
public final class KernelCompiler {
    /// Tells TornadoVM what to compile for.
    private static final String DEVICE = """
            {
              "deviceName" : "virtual",
              "doubleFPSupport" : true,
              "maxWorkItemSizes" : [1024, 1024, 64],
              "deviceAddressBits" : 64,
              "deviceType" : "CL_DEVICE_TYPE_GPU",
              "deviceExtensions" : "cl_khr_fp16",
              "availableProcessors" : 12
            }
            """;

    /// Most nodes of a method that may be inlined, and most calls that may be inlined into one kernel: what is left as
    /// a
    /// call does not compile.
    private static final int INLINED_NODES = 10_000;
    private static final int INLINED_CALLS = 100_000;

    private final TornadoJvm jvm;
    private final Backend backend;
    private final String prefix;

    private KernelCompiler(TornadoJvm jvm, Backend backend, String prefix) {
        this.jvm = jvm;
        this.backend = backend;
        this.prefix = prefix;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String prefix = arguments.length > 3 ? arguments[3] : "";
        new KernelCompiler(TornadoJvm.fromEnvironment(), Backend.of(arguments[2]), prefix)
                .compile(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /// Writes all kernels of a back end and what the manifest says of them.
    ///
    /// @throws IllegalStateException if the SDK has no such back end, a tool is missing, or a task does not compile
    static void compile(TornadoJvm jvm, Backend backend, Path tasks, Path resources)
            throws IOException, InterruptedException {
        new KernelCompiler(jvm, backend, "").compile(tasks, resources);
    }

    private void compile(Path tasks, Path resources) throws IOException, InterruptedException {
        if (!jvm.has(backend)) {
            throw new IllegalStateException(
                    jvm.home() + ": no " + backend.module() + " back end (expected: an SDK that has it)");
        }
        Files.createDirectories(resources);
        Path folder = write(resources);
        if (prefix.isEmpty()) {
            Path path = resources.resolve(KernelLibrary.MANIFEST);
            Manifest manifest = Manifest.read(path);
            manifest.put(backend.target(), folder, tasks);
            manifest.write(path);
        }
    }

    /// Compiles to a folder of its own, then puts the files in place, so that a failure leaves all as it was.
    private Path write(Path resources) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("kernels");
        Path sources = Files.createDirectory(work.resolve("sources"));
        Path device = Files.writeString(work.resolve("device.json"), DEVICE);
        List<String> command = new ArrayList<>(jvm.command(backend, System.getProperty("java.class.path")));
        command.addAll(
                1,
                List.of(
                        "-Dtornado.virtual.device=True",
                        "-Djdk.graal.MaximumInliningSize=" + INLINED_NODES,
                        "-Djdk.graal.MethodInlineBailoutLimit=" + INLINED_CALLS,
                        "-Dtornado.device.desc=" + device,
                        "-Dtornado.recover.bailout=False",
                        "-Dtornado.enable.nativeFunctions=False",
                        "-Dtornado.printKernel=True",
                        "-Dtornado.print.kernel.dir=" + work.resolve("log")));
        if (backend == Backend.CUDA) {
            Path patch = TensorCores.patch(jvm.driver(backend), work.resolve("patch"));
            command.addAll(1, List.of("--patch-module", "tornado.drivers.cuda=" + patch));
        }
        command.addAll(List.of(
                TaskPrinter.class.getName(),
                work.resolve("log").toString(),
                sources.toString(),
                backend.target().folder(),
                prefix));
        run(command);
        Path folder = resources.resolve(backend.target().folder());
        Files.createDirectories(folder);
        if (prefix.isEmpty()) {
            empty(folder);
        }
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.sorted().toList()) {
                switch (backend) {
                    case OPENCL ->
                        Files.copy(
                                file,
                                folder.resolve(file.getFileName().toString()),
                                StandardCopyOption.REPLACE_EXISTING);
                    case CUDA -> Nvcc.compile(file, folder);
                }
            }
        }
        return folder;
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException(command.getFirst() + ": exit status " + status + " (see above)");
        }
    }
}
