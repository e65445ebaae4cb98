package io.speccascade.kernels.tornado;

import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.compiled.FaultHandlers;
import io.speccascade.kernels.compiled.KernelCall.Grid;
import io.speccascade.kernels.tasks.ShareTasks;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ac.manchester.tornado.api.ImmutableTaskGraph;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.TornadoExecutionPlan;
import uk.ac.manchester.tornado.api.TornadoExecutionResult;
import uk.ac.manchester.tornado.api.common.TornadoDevice;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.enums.ProfilerMode;
import uk.ac.manchester.tornado.api.enums.TornadoVMBackendType;
import uk.ac.manchester.tornado.api.exceptions.TornadoInternalError;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/// One execution plan with the graphs of all programs; while it lives the arrays of its graphs are on the device, and
/// what
/// the host has of them is old.
final class TornadoPlan implements AutoCloseable {
    /// Elements that one upload takes.
    private static final int STAGED = 1 << 12;

    private static final int STAGED_LANES = 64;

    private final GraphBuilder builder = new GraphBuilder();
    private final Set<TornadoArray> arrays;
    private final Map<TornadoArray, Integer> uploads = new HashMap<>();
    private final FloatArray floats = new FloatArray(STAGED);
    private final IntArray ints = new IntArray(STAGED);
    private final IntArray range = new IntArray(2);
    private final TornadoExecutionPlan plan;
    private int last;
    private TornadoExecutionResult result;

    /// @param uploadable arrays that the host will write to
    TornadoPlan(TornadoDevice device, List<TornadoProgram> programs, Set<TornadoArray> uploadable) {
        arrays = programs.stream()
                .flatMap(program -> program.calls().stream())
                .flatMap(call -> call.arrays().stream())
                .collect(Collectors.toSet());
        builder.share(programs);
        builder.addLoads();
        int loads = builder.graphs().size();
        programs.forEach(builder::addProgram);
        uploadable.stream().filter(this::holds).forEach(this::addUpload);
        plan = new TornadoExecutionPlan(builder.graphs().toArray(ImmutableTaskGraph[]::new));
        plan.withDevice(device);
        // TornadoVM's own options let the driver compute as if there were no NaN and no infinity.
        plan.withCompilerFlags(TornadoVMBackendType.OPENCL, "-w");
        plan.withGridScheduler(builder.scheduler());
        result = execute(0);
        for (int load = 1; load < loads; load++) {
            execute(load);
        }
    }

    private void addUpload(TornadoArray target) {
        String id = "stage" + uploads.size();
        uploads.put(target, builder.add(graph -> {
            if (target.type() == ElementType.F32) {
                graph.transferToDevice(DataTransferMode.EVERY_EXECUTION, floats, range)
                        .task(
                                id,
                                ShareTasks::stageFloats,
                                new KernelContext(),
                                (FloatArray) target.array(),
                                floats,
                                range);
            } else {
                graph.transferToDevice(DataTransferMode.EVERY_EXECUTION, ints, range)
                        .task(id, ShareTasks::stageInts, new KernelContext(), (IntArray) target.array(), ints, range);
            }
            builder.grid(graph, id, Grid.of(STAGED / STAGED_LANES, STAGED_LANES));
        }));
    }

    /// The arrays that are on the device.
    Set<TornadoArray> arrays() {
        return arrays;
    }

    /// Whether the array is on the device.
    boolean holds(TornadoArray array) {
        return arrays.contains(array);
    }

    /// Whether parts of the array can be written where it is.
    boolean canUpload(TornadoArray array) {
        return uploads.containsKey(array);
    }

    void run(TornadoProgram program) {
        List<Integer> graphs = builder.indices().get(program);
        for (int i = 0; graphs != null && i < graphs.size(); i++) {
            execute(graphs.get(i));
        }
    }

    /// Runs one graph of a program.
    ///
    /// @return seconds that its kernels took
    double time(TornadoProgram program, int graph) {
        plan.withProfiler(ProfilerMode.SILENT);
        try {
            return execute(builder.indices().getOrDefault(program, List.of()).get(graph))
                            .getProfilerResult()
                            .getDeviceKernelTime()
                    * 1e-9;
        } finally {
            plan.withoutProfiler();
        }
    }

    private TornadoExecutionResult execute(int graph) {
        last = graph;
        result = plan.withGraph(graph).execute();
        FaultHandlers.keep();
        return result;
    }

    /// Writes elements of an array that [#canUpload] says yes to, from element `offset` on.
    void upload(TornadoArray array, long offset, MemorySegment source) {
        MemorySegment staging = array.type() == ElementType.F32 ? floats.getSegment() : ints.getSegment();
        long elements = source.byteSize() / Integer.BYTES;
        for (long done = 0; done < elements; done += STAGED) {
            int count = (int) Math.min(STAGED, elements - done);
            MemorySegment.copy(source, done * Integer.BYTES, staging, 0, (long) count * Integer.BYTES);
            range.set(0, Math.toIntExact(offset + done));
            range.set(1, count);
            execute(uploads.getOrDefault(array, last));
        }
    }

    /// Brings an array's elements to the host.
    void download(TornadoArray array) {
        TornadoNativeArray target = array.array();
        result.transferToHost(target);
    }

    /// Frees what it holds on the device. All graphs name the same buffers, and TornadoVM 5.2 fails where it frees one
    /// twice: so the shared ones are freed through one graph.
    @Override
    public void close() {
        plan.withGraph(last).freeDeviceMemory();
        for (int upload : uploads.values()) {
            if (upload != last) {
                freeStaging(upload);
            }
        }
    }

    /// What a graph alone holds comes first; then TornadoVM meets a shared buffer, which is gone.
    private void freeStaging(int graph) {
        try {
            plan.withGraph(graph).freeDeviceMemory();
        } catch (TornadoInternalError e) {
            if (!String.valueOf(e.getMessage()).contains("deallocate an invalid buffer")) {
                throw e;
            }
        }
    }
}
