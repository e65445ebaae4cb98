package io.speccascade.kernels.tornado;

import io.speccascade.kernels.compiled.BoundCall;
import io.speccascade.kernels.compiled.KernelCall;
import io.speccascade.kernels.compiled.KernelCall.Grid;
import io.speccascade.kernels.compiled.KernelLibrary.Target;
import io.speccascade.kernels.compiled.KernelName;
import io.speccascade.kernels.tasks.ShareTasks;
import io.speccascade.kernels.tasks.Variant;
import io.speccascade.kernels.tasks.Variants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.ac.manchester.tornado.api.GridScheduler;
import uk.ac.manchester.tornado.api.ImmutableTaskGraph;
import uk.ac.manchester.tornado.api.KernelContext;
import uk.ac.manchester.tornado.api.TaskGraph;
import uk.ac.manchester.tornado.api.WorkerGrid;
import uk.ac.manchester.tornado.api.WorkerGrid2D;
import uk.ac.manchester.tornado.api.enums.DataTransferMode;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/// Makes the graphs of a plan: first those that bring all arrays to the device, then those of the programs and of the
/// uploads. A graph takes over from whichever ran before it, and hands on, every array: TornadoVM's buffers belong to
/// graphs, and a graph in between that did not hold an array would lose it.
final class GraphBuilder {
    /// Name of all graphs that run programs.
    private static final String GRAPH = "g";

    /// Arrays that one touching task names.
    private static final int TOUCHED = 8;

    private static final Map<KernelName, Variant> VARIANTS = variants();

    private final List<ImmutableTaskGraph> graphs = new ArrayList<>();
    private final GridScheduler scheduler = new GridScheduler();
    private final Set<TornadoNativeArray> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<TornadoProgram, List<Integer>> indices = new HashMap<>();

    private static Map<KernelName, Variant> variants() {
        Map<KernelName, Variant> all = new HashMap<>();
        Variants.all().stream()
                .filter(variant -> variant.targets().contains(Target.OPENCL))
                .forEach(variant -> all.put(variant.name(), variant));
        return Map.copyOf(all);
    }

    List<ImmutableTaskGraph> graphs() {
        return graphs;
    }

    GridScheduler scheduler() {
        return scheduler;
    }

    /// The graphs of each program, in order.
    Map<TornadoProgram, List<Integer>> indices() {
        return indices;
    }

    /// The arrays that are on the device.
    Set<TornadoNativeArray> shared() {
        return shared;
    }

    /// Notes the arrays of the programs, before any graph is made.
    void share(List<TornadoProgram> programs) {
        for (TornadoProgram program : programs) {
            for (BoundCall<TornadoArray> call : program.calls()) {
                put(new TaskGraph("dry"), "t", call);
            }
        }
    }

    private TaskGraph put(TaskGraph graph, String id, BoundCall<TornadoArray> call) {
        return variant(call.call().kernel()).task().apply(graph, new BoundArrays(id, call.arrays(), shared));
    }

    private static Variant variant(KernelName name) {
        Variant variant = VARIANTS.get(name);
        if (variant == null) {
            throw new IllegalArgumentException("kernel: " + name + " (expected: one of the tasks of this build)");
        }
        return variant;
    }

    /// The graphs that bring every shared array to the device.
    void addLoads() {
        FloatArray sink = new FloatArray(1);
        List<Object> loaded = new ArrayList<>();
        addLoad(
                ofType(FloatArray.class),
                loaded,
                (graph, id, a) -> graph.task(
                        id,
                        ShareTasks::touchFloats,
                        new KernelContext(),
                        sink,
                        a.get(0),
                        a.get(1),
                        a.get(2),
                        a.get(3),
                        a.get(4),
                        a.get(5),
                        a.get(6),
                        a.get(7)));
        addLoad(
                ofType(IntArray.class),
                loaded,
                (graph, id, a) -> graph.task(
                        id,
                        ShareTasks::touchInts,
                        new KernelContext(),
                        sink,
                        a.get(0),
                        a.get(1),
                        a.get(2),
                        a.get(3),
                        a.get(4),
                        a.get(5),
                        a.get(6),
                        a.get(7)));
        addLoad(
                ofType(ByteArray.class),
                loaded,
                (graph, id, a) -> graph.task(id, ShareTasks::touchBytes, new KernelContext(), sink, a.get(0)));
        addLoad(
                ofType(HalfFloatArray.class),
                loaded,
                (graph, id, a) -> graph.task(id, ShareTasks::touchHalves, new KernelContext(), sink, a.get(0)));
    }

    private interface Touch<A> {
        TaskGraph add(TaskGraph graph, String id, List<A> arrays);
    }

    private <A extends TornadoNativeArray> List<A> ofType(Class<A> type) {
        return shared.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// A graph for each few arrays; those loaded before are handed on.
    private <A extends TornadoNativeArray> void addLoad(List<A> arrays, List<Object> loaded, Touch<A> touch) {
        for (int from = 0; from < arrays.size(); from += TOUCHED) {
            List<A> some = new ArrayList<>(arrays.subList(from, Math.min(arrays.size(), from + TOUCHED)));
            TaskGraph graph = new TaskGraph("g" + graphs.size());
            if (!loaded.isEmpty()) {
                graph.consumeFromDevice(loaded.toArray());
            }
            graph.transferToDevice(DataTransferMode.FIRST_EXECUTION, some.toArray());
            List<A> padded = new ArrayList<>(some);
            while (padded.size() < TOUCHED) {
                padded.add(some.getFirst());
            }
            if (some.getFirst() instanceof ByteArray || some.getFirst() instanceof HalfFloatArray) {
                for (int i = 0; i < some.size(); i++) {
                    touch.add(graph, "t" + i, List.of(some.get(i)));
                    grid(graph, "t" + i, Grid.of(1, 1));
                }
            } else {
                touch.add(graph, "t0", padded);
                grid(graph, "t0", Grid.of(1, 1));
            }
            loaded.addAll(some);
            graph.persistOnDevice(loaded.toArray());
            graphs.add(graph.snapshot());
        }
    }

    void addProgram(TornadoProgram program) {
        List<Integer> own = new ArrayList<>();
        List<BoundCall<TornadoArray>> calls = program.calls();
        for (int from = 0; from < calls.size(); from += program.tasksPerGraph()) {
            List<BoundCall<TornadoArray>> part =
                    calls.subList(from, Math.min(calls.size(), from + program.tasksPerGraph()));
            own.add(add(graph -> {
                Map<String, Integer> seen = new HashMap<>();
                for (int i = 0; i < part.size(); i++) {
                    BoundCall<TornadoArray> call = part.get(i);
                    String id = i == part.size() - 1 ? "last" + graphs.size() : taskName(call.call(), seen);
                    put(graph, id, call);
                    grid(graph, id, call.call().grid());
                }
            }));
        }
        indices.put(program, own);
    }

    /// The kernel, its grid, and a number, since a graph has no two tasks of one name. TornadoVM compiles tasks of one
    /// name once for all graphs of a plan; the last task of each graph always.
    private static String taskName(KernelCall call, Map<String, Integer> seen) {
        Grid grid = call.grid();
        String name = call.kernel() + "_" + grid.groupsX() + "x" + grid.groupsY() + "x" + grid.lanes();
        return name + "_" + seen.merge(name, 1, Integer::sum);
    }

    /// What a graph is filled with.
    interface Filling {
        void fill(TaskGraph graph);
    }

    /// A graph that takes over and hands on all arrays.
    ///
    /// @return its index
    int add(Filling filling) {
        TaskGraph graph = new TaskGraph(GRAPH);
        Object[] all = shared.toArray();
        graph.consumeFromDevice(all);
        filling.fill(graph);
        graph.persistOnDevice(all);
        graphs.add(graph.snapshot());
        return graphs.size() - 1;
    }

    void grid(TaskGraph graph, String task, Grid grid) {
        WorkerGrid workers = new WorkerGrid2D(grid.groupsX() * grid.lanes(), grid.groupsY());
        workers.setLocalWork(grid.lanes(), 1, 1);
        scheduler.addWorkerGrid(graph.getTaskGraphName() + "." + task, workers);
    }
}
