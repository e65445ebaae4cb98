package io.speccascade.kernels.cuda;

import static io.speccascade.kernels.cuda.FakeResult.put;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.speccascade.kernels.cuda.ptx.PtxModule;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A driver library that is not there: native functions with the names of libcuda that keep to its rules, remember what
/// they were asked, and run kernels on the PTX machine. A stream works only when somebody waits for it.
final class FakeCuda implements SymbolLookup, AutoCloseable {
    static final String NAME = "Fake GPU";
    static final long MEMORY = 8L << 30;

    private static final int UNKNOWN_HANDLE = 400;
    private static final int NOT_IN_CAPTURE = 900;
    private static final int LARGEST_GROUP = 1024;

    private final Arena arena = Arena.ofShared();
    private final Map<String, MemorySegment> stubs = new HashMap<>();
    private final Map<CudaFunction, Integer> failures = new EnumMap<>(CudaFunction.class);
    private final Set<CudaFunction> absent = EnumSet.noneOf(CudaFunction.class);
    private final List<CudaFunction> calls = new ArrayList<>();
    private final List<FakeKernel.Launch> launches = new ArrayList<>();
    private final FakeHandles handles = new FakeHandles();
    private final FakeModules modules = new FakeModules();
    private final FakeHeap heap = new FakeHeap();
    private Optional<Throwable> problem = Optional.empty();
    private int devices = 1;
    private int capability = 90;
    private int contexts;
    private long clock;

    FakeCuda() {
        for (CudaFunction function : CudaFunction.values()) {
            stubs.put(function.symbol(), stub(function));
        }
    }

    FakeCuda withDevices(int count, int newCapability) {
        devices = count;
        capability = newCapability;
        return this;
    }

    /// From now on `function` does nothing and returns `status`.
    FakeCuda failing(CudaFunction function, int status) {
        failures.put(function, status);
        return this;
    }

    /// As if the library were older than `function`.
    FakeCuda without(CudaFunction function) {
        absent.add(function);
        return this;
    }

    /// A function that does nothing, successfully, and makes no objects: an address comes as a number.
    FakeCuda silent(CudaFunction function) {
        FunctionDescriptor numbers = FunctionDescriptor.of(
                JAVA_INT,
                function.descriptor().argumentLayouts().stream()
                        .map(layout -> layout.equals(ADDRESS) ? JAVA_LONG : layout)
                        .toArray(MemoryLayout[]::new));
        MethodHandle nothing = MethodHandles.dropArguments(
                MethodHandles.constant(int.class, 0), 0, numbers.toMethodType().parameterList());
        stubs.put(function.symbol(), Linker.nativeLinker().upcallStub(nothing, numbers, arena));
        return this;
    }

    /// All calls since the last time that this was asked, in order, but for those that choose the context.
    List<CudaFunction> takeCalls() {
        List<CudaFunction> taken = calls.stream()
                .filter(call -> call != CudaFunction.CTX_SET_CURRENT)
                .toList();
        calls.clear();
        return taken;
    }

    /// All kernels that were launched or captured.
    List<FakeKernel.Launch> launches() {
        return launches;
    }

    /// Handles, memory and contexts that were not given back.
    int leaks() {
        return handles.size() + heap.size() + contexts;
    }

    CudaApi.Loaded loaded() {
        return CudaApi.of(this);
    }

    CudaApi api() {
        return loaded().api().orElseThrow();
    }

    @Override
    public Optional<MemorySegment> find(String name) {
        return absent.stream().anyMatch(function -> function.symbol().equals(name))
                ? Optional.empty()
                : Optional.ofNullable(stubs.get(name));
    }

    private MemorySegment stub(CudaFunction function) {
        try {
            MethodHandle call = MethodHandles.lookup()
                    .bind(this, "call", MethodType.methodType(int.class, CudaFunction.class, Object[].class))
                    .bindTo(function)
                    .asCollector(
                            Object[].class,
                            function.descriptor().argumentLayouts().size())
                    .asType(function.descriptor().toMethodType());
            return Linker.nativeLinker().upcallStub(call, function.descriptor(), arena);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Nothing may be thrown into native code.
    @SuppressWarnings("unused") // called by the stubs
    private int call(CudaFunction function, Object... arguments) {
        calls.add(function);
        try {
            return failures.containsKey(function) ? failures.get(function) : answer(function, arguments);
        } catch (RuntimeException | Error e) {
            problem = Optional.of(e);
            return CudaConstant.CUDA_ERROR_LAUNCH_FAILED.value();
        }
    }

    private int answer(CudaFunction function, Object... a) {
        return switch (function) {
            case INIT, CTX_SET_CURRENT -> 0;
            case DRIVER_GET_VERSION -> put(a[0], 13000);
            case GET_ERROR_NAME ->
                put(a[1], arena.allocateFrom(errorName((int) a[0])).address());
            case DEVICE_GET_COUNT -> put(a[0], devices);
            case DEVICE_GET -> put(a[0], (int) a[1]);
            case DEVICE_GET_NAME -> {
                ((MemorySegment) a[0]).reinterpret((int) a[1]).setString(0, NAME);
                yield 0;
            }
            case DEVICE_TOTAL_MEM -> put(a[0], MEMORY);
            case DEVICE_GET_ATTRIBUTE -> put(a[0], attribute((int) a[1]));
            case PRIMARY_CTX_RETAIN -> {
                contexts++;
                yield put(a[0], 77L);
            }
            case PRIMARY_CTX_RELEASE -> {
                contexts--;
                yield 0;
            }
            case MEM_GET_INFO -> put(a[0], MEMORY) + put(a[1], MEMORY);
            case MEM_ALLOC, MEM_HOST_ALLOC -> put(a[0], heap.allocate((long) a[1]));
            case MEM_FREE -> heap.free((long) a[0]) ? 0 : UNKNOWN_HANDLE;
            case MEM_FREE_HOST -> heap.free(((MemorySegment) a[0]).address()) ? 0 : UNKNOWN_HANDLE;
            case MEMCPY_TO_DEVICE, MEMCPY_TO_HOST, MEMSET -> transfer(function, a);
            case STREAM_CREATE -> put(a[0], handles.add(new FakeStream()));
            case EVENT_CREATE -> put(a[0], handles.add(new float[1]));
            case STREAM_DESTROY, EVENT_DESTROY, MODULE_UNLOAD, GRAPH_DESTROY, GRAPH_EXEC_DESTROY ->
                handles.remove((long) a[0]) ? 0 : UNKNOWN_HANDLE;
            case STREAM_SYNCHRONIZE,
                    STREAM_BEGIN_CAPTURE,
                    STREAM_END_CAPTURE,
                    EVENT_RECORD,
                    EVENT_RECORD_WITH_FLAGS,
                    EVENT_SYNCHRONIZE,
                    EVENT_ELAPSED_TIME -> stream(function, a);
            case MODULE_LOAD, MODULE_GET_FUNCTION, FUNC_GET_ATTRIBUTE, LAUNCH_KERNEL -> kernel(function, a);
            case GRAPH_INSTANTIATE -> put(a[0], handles.add(handles.get((long) a[1], FakeGraph.class)));
            case GRAPH_UPLOAD -> 0;
            case GRAPH_LAUNCH -> {
                FakeGraph graph = handles.get((long) a[0], FakeGraph.class);
                handles.get((long) a[1], FakeStream.class).add(graph);
                yield 0;
            }
        };
    }

    private int transfer(CudaFunction function, Object... a) {
        long bytes = (long) a[2];
        FakeStream stream = handles.get((long) a[3], FakeStream.class);
        switch (function) {
            case MEMCPY_TO_DEVICE -> {
                MemorySegment source = ((MemorySegment) a[1]).reinterpret(bytes);
                stream.add(() -> heap.at((long) a[0], bytes).copyFrom(source));
            }
            case MEMCPY_TO_HOST -> {
                MemorySegment target = ((MemorySegment) a[0]).reinterpret(bytes);
                stream.add(() -> target.copyFrom(heap.at((long) a[1], bytes)));
            }
            default -> stream.add(() -> heap.at((long) a[0], bytes).fill((byte) a[1]));
        }
        return 0;
    }

    private int stream(CudaFunction function, Object... a) {
        return switch (function) {
            case STREAM_SYNCHRONIZE -> {
                FakeStream stream = handles.get((long) a[0], FakeStream.class);
                if (stream.isCapturing()) {
                    yield NOT_IN_CAPTURE;
                }
                stream.finish();
                yield 0;
            }
            case STREAM_BEGIN_CAPTURE -> {
                handles.get((long) a[0], FakeStream.class).beginCapture();
                yield 0;
            }
            case STREAM_END_CAPTURE ->
                put(
                        a[1],
                        handles.add(handles.get((long) a[0], FakeStream.class)
                                .endCapture()
                                .orElseThrow()));
            case EVENT_RECORD, EVENT_RECORD_WITH_FLAGS -> {
                float[] event = handles.get((long) a[0], float[].class);
                handles.get((long) a[1], FakeStream.class).record((long) a[0], () -> event[0] = ++clock);
                yield 0;
            }
            case EVENT_SYNCHRONIZE -> {
                handles.all(FakeStream.class).forEach(stream -> stream.finishTo((long) a[0]));
                yield 0;
            }
            default ->
                put(a[0], handles.get((long) a[2], float[].class)[0] - handles.get((long) a[1], float[].class)[0]);
        };
    }

    private int kernel(CudaFunction function, Object... a) {
        return switch (function) {
            case MODULE_LOAD -> {
                try {
                    yield put(a[0], handles.add(modules.load((MemorySegment) a[1])));
                } catch (IllegalArgumentException e) {
                    FakeModules.writeLog((MemorySegment) a[4], String.valueOf(e.getMessage()));
                    yield CudaConstant.CUDA_ERROR_INVALID_PTX.value();
                }
            }
            case MODULE_GET_FUNCTION ->
                put(a[0], modules.function(handles.get((long) a[1], PtxModule.class), (MemorySegment) a[2]));
            case FUNC_GET_ATTRIBUTE -> put(a[0], LARGEST_GROUP);
            default -> {
                FakeKernel kernel = modules.kernel((long) a[0]);
                FakeKernel.Launch launch = new FakeKernel.Launch(
                        kernel, (int) a[1], (int) a[2], (int) a[4], kernel.parameters((MemorySegment) a[9]));
                launches.add(launch);
                handles.get((long) a[8], FakeStream.class).add(() -> launch.run(heap.memory()));
                yield 0;
            }
        };
    }

    private int attribute(int which) {
        if (which == CudaConstant.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR.value()) {
            return capability / 10;
        }
        return which == CudaConstant.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR.value() ? capability % 10 : 132;
    }

    private String errorName(int status) {
        for (CudaConstant constant : CudaConstant.values()) {
            if (constant.name().startsWith("CUDA_ERROR") && constant.value() == status) {
                return constant + problem.map(e -> " (" + e + ")").orElse("");
            }
        }
        return "CUDA_ERROR_UNKNOWN";
    }

    @Override
    public void close() {
        arena.close();
    }
}
