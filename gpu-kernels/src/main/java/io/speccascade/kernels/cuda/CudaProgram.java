package io.speccascade.kernels.cuda;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import io.speccascade.kernels.KernelTime;
import io.speccascade.kernels.Program;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/// Calls captured as one graph: running them is one launch, without an allocation or a wait.
final class CudaProgram implements Program, AutoCloseable {
    private final CudaSession session;
    private final List<CudaCall> calls;
    private final CudaGraph graph;

    CudaProgram(CudaSession session, List<CudaCall> calls) {
        this.session = session;
        this.calls = List.copyOf(calls);
        graph = CudaGraph.capture(session, stream -> this.calls.forEach(call -> call.launch(session, stream)));
    }

    @Override
    public void run() {
        session.enter();
        graph.launch();
    }

    /// The times lie between events of a graph, so that the host has no part in them.
    @Override
    public List<KernelTime> profile() {
        session.enter();
        List<Long> events = new ArrayList<>();
        try {
            for (int i = 0; i <= calls.size(); i++) {
                events.add(session.create("make an event", CudaFunction.EVENT_CREATE, CudaConstant.CU_EVENT_DEFAULT));
            }
            try (CudaGraph timed = CudaGraph.capture(session, stream -> enqueue(stream, events))) {
                timed.launch();
                session.finish("profile");
                return times(events);
            }
        } finally {
            events.forEach(event -> session.api().call(CudaFunction.EVENT_DESTROY, event));
        }
    }

    private void enqueue(long stream, List<Long> events) {
        record(events.get(0), stream);
        for (int i = 0; i < calls.size(); i++) {
            calls.get(i).launch(session, stream);
            record(events.get(i + 1), stream);
        }
    }

    private void record(long event, long stream) {
        session.call(
                "record an event",
                CudaFunction.EVENT_RECORD_WITH_FLAGS,
                event,
                stream,
                CudaConstant.CU_EVENT_RECORD_EXTERNAL.value());
    }

    private List<KernelTime> times(List<Long> events) {
        List<KernelTime> times = new ArrayList<>();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment millis = arena.allocate(JAVA_FLOAT);
            for (int i = 0; i < calls.size(); i++) {
                session.call(
                        "read a profile", CudaFunction.EVENT_ELAPSED_TIME, millis, events.get(i), events.get(i + 1));
                times.add(new KernelTime(calls.get(i).name().toString(), millis.get(JAVA_FLOAT, 0) * 1e-3));
            }
        }
        return times;
    }

    @Override
    public void close() {
        graph.close();
    }
}
