package io.speccascade.kernels.cuda;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Calls of the driver library. [#call] does any function; those on the way of a block have methods of their own, which
/// make no objects.
final class CudaApi {
    /// The library's names on Linux and Windows.
    static final List<String> NAMES = List.of("libcuda.so.1", "libcuda.so", "nvcuda.dll");

    private final Map<CudaFunction, MethodHandle> functions = new EnumMap<>(CudaFunction.class);
    private final MethodHandle setCurrent;
    private final MethodHandle launchGraph;
    private final MethodHandle copyToHost;
    private final MethodHandle record;
    private final MethodHandle synchronizeEvent;

    private CudaApi(SymbolLookup library) {
        Linker linker = Linker.nativeLinker();
        for (CudaFunction function : CudaFunction.values()) {
            functions.put(
                    function,
                    linker.downcallHandle(library.find(function.symbol()).orElseThrow(), function.descriptor()));
        }
        setCurrent = function(CudaFunction.CTX_SET_CURRENT);
        launchGraph = function(CudaFunction.GRAPH_LAUNCH);
        copyToHost = function(CudaFunction.MEMCPY_TO_HOST);
        record = function(CudaFunction.EVENT_RECORD);
        synchronizeEvent = function(CudaFunction.EVENT_SYNCHRONIZE);
    }

    /// The library of this system, or why it cannot be used, in one line.
    record Loaded(Optional<CudaApi> api, String problem) {}

    static Loaded load() {
        return NAMES.stream()
                .flatMap(name -> library(name).stream())
                .findFirst()
                .map(CudaApi::of)
                .orElseGet(() -> new Loaded(
                        Optional.empty(),
                        "cuda: no driver: " + String.join(" or ", NAMES)
                                + " is not here (expected: an NVIDIA GPU and its driver)"));
    }

    /// The library that the system finds under `name`, if it does.
    private static Optional<SymbolLookup> library(String name) {
        try {
            return Optional.of(SymbolLookup.libraryLookup(name, Arena.global()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// @param library must stay loaded
    static Loaded of(SymbolLookup library) {
        List<String> missing = Arrays.stream(CudaFunction.values())
                .map(CudaFunction::symbol)
                .filter(symbol -> library.find(symbol).isEmpty())
                .toList();
        return missing.isEmpty()
                ? new Loaded(Optional.of(new CudaApi(library)), "")
                : new Loaded(
                        Optional.empty(),
                        "cuda: the driver is too old: it has no " + String.join(", ", missing)
                                + " (expected: a driver of CUDA 11.4 or newer)");
    }

    private MethodHandle function(CudaFunction function) {
        return Objects.requireNonNull(functions.get(function));
    }

    /// @param arguments Integer, Long, Byte or MemorySegment, as the function's descriptor says
    /// @return the status
    int call(CudaFunction function, Object... arguments) {
        List<Object> all = new ArrayList<>(Arrays.asList(arguments));
        try {
            return (int) function(function).invokeWithArguments(all);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int setCurrent(long context) {
        try {
            return (int) setCurrent.invokeExact(context);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int launchGraph(long graph, long stream) {
        try {
            return (int) launchGraph.invokeExact(graph, stream);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int copyToHost(MemorySegment target, long source, long bytes, long stream) {
        try {
            return (int) copyToHost.invokeExact(target, source, bytes, stream);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int recordEvent(long event, long stream) {
        try {
            return (int) record.invokeExact(event, stream);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    int synchronizeEvent(long event) {
        try {
            return (int) synchronizeEvent.invokeExact(event);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /// @throws io.speccascade.kernels.DeviceException if `status` is not that of success
    void require(int status, CudaErrors.Situation situation) {
        if (status != CudaConstant.CUDA_SUCCESS.value()) {
            throw CudaErrors.failure(status, nameOf(status), situation);
        }
    }

    /// The header's name of a status, as the driver tells it.
    String nameOf(int status) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(ValueLayout.ADDRESS);
            int result = call(CudaFunction.GET_ERROR_NAME, status, name);
            MemorySegment text = name.get(ValueLayout.ADDRESS, 0);
            return result == CudaConstant.CUDA_SUCCESS.value() && text.address() != 0
                    ? text.reinterpret(Long.MAX_VALUE).getString(0)
                    : "unknown";
        }
    }

    /// A native call throws nothing but errors of the virtual machine.
    private static IllegalStateException unexpected(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return new IllegalStateException("native call: " + e.getMessage(), e);
    }
}
