package io.speccascade.kernels.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.speccascade.kernels.DeviceException;
import io.speccascade.kernels.compiled.KernelLibrary;
import io.speccascade.kernels.compiled.KernelName;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Loads kernels from the PTX in the jar, each once. The driver compiles them for its GPU and keeps what it compiled.
final class CudaKernels implements AutoCloseable {
    private static final int LOG_BYTES = 4096;
    private static final int LOG_LINES = 3;
    private static final Pattern PARAMETER = Pattern.compile("(?m)^\\s*\\.param \\.[a-z]\\d+ ");

    private final CudaSession session;
    private final KernelLibrary library;
    private final Map<KernelName, Kernel> kernels = new HashMap<>();

    /// A kernel that the driver has loaded.
    ///
    /// @param module its module's handle
    /// @param function its own handle
    /// @param parameters how many it takes
    /// @param largestGroup most work-items of a group
    record Kernel(long module, long function, int parameters, int largestGroup) {}

    CudaKernels(CudaSession session, KernelLibrary library) {
        this.session = session;
        this.library = library;
    }

    Kernel kernel(KernelName name) {
        Kernel kernel = kernels.get(name);
        if (kernel == null) {
            kernel = load(name, library.source(name));
            kernels.put(name, kernel);
        }
        return kernel;
    }

    /// @throws DeviceException that holds what the driver says of it, if it cannot compile the source
    Kernel load(KernelName name, String source) {
        try (Arena arena = Arena.ofConfined()) {
            long module = module(arena, name, source);
            try {
                return find(arena, module, name, source);
            } catch (RuntimeException e) {
                session.api().call(CudaFunction.MODULE_UNLOAD, module);
                throw e;
            }
        }
    }

    private Kernel find(Arena arena, long module, KernelName name, String source) {
        MemorySegment function = arena.allocate(JAVA_LONG);
        MemorySegment group = arena.allocate(JAVA_INT);
        session.call(
                "find kernel " + name,
                CudaFunction.MODULE_GET_FUNCTION,
                function,
                module,
                arena.allocateFrom(name.method()));
        session.call(
                "ask for kernel " + name,
                CudaFunction.FUNC_GET_ATTRIBUTE,
                group,
                CudaConstant.CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK.value(),
                function.get(JAVA_LONG, 0));
        // Functions that the compiler left behind have parameters too.
        int entry = Math.max(0, source.indexOf(".entry"));
        String head = source.substring(entry, Math.max(entry, source.indexOf('{', entry)));
        int parameters = (int) PARAMETER.matcher(head).results().count();
        return new Kernel(module, function.get(JAVA_LONG, 0), parameters, group.get(JAVA_INT, 0));
    }

    private long module(Arena arena, KernelName name, String source) {
        MemorySegment log = arena.allocate(LOG_BYTES);
        MemorySegment options = arena.allocateFrom(
                JAVA_INT,
                CudaConstant.CU_JIT_ERROR_LOG_BUFFER.value(),
                CudaConstant.CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES.value());
        // Values are pointers, or numbers in their place.
        MemorySegment values = arena.allocate(ADDRESS, 2);
        values.setAtIndex(ADDRESS, 0, log);
        values.setAtIndex(ADDRESS, 1, MemorySegment.ofAddress(LOG_BYTES - 1));
        MemorySegment module = arena.allocate(JAVA_LONG);
        int status =
                session.api().call(CudaFunction.MODULE_LOAD, module, arena.allocateFrom(source), 2, options, values);
        if (status != CudaConstant.CUDA_SUCCESS.value()) {
            throw refused(name, status, log.getString(0));
        }
        return module.get(JAVA_LONG, 0);
    }

    private DeviceException refused(KernelName name, int status, String log) {
        String lines = log.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LOG_LINES)
                .collect(Collectors.joining(" | "));
        CudaDescription device = session.description();
        return new DeviceException("cuda: kernel " + name + " does not build on " + device.name() + ", driver of CUDA "
                + device.driver() + ": " + (lines.isEmpty() ? "the driver does not say why" : lines)
                + " (expected: a newer driver, or another device; CUDA error " + status + " "
                + session.api().nameOf(status) + ")");
    }

    @Override
    public void close() {
        kernels.values().forEach(kernel -> session.api().call(CudaFunction.MODULE_UNLOAD, kernel.module()));
        kernels.clear();
    }
}
