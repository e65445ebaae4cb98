package io.speccascade.kernels.cuda;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.LongConsumer;

/// Work that was captured once and is replayed with one launch.
final class CudaGraph implements AutoCloseable {
    private final CudaSession session;
    private final long executable;

    private CudaGraph(CudaSession session, long executable) {
        this.session = session;
        this.executable = executable;
    }

    /// @param work enqueues on the stream that it is given what is to be captured
    static CudaGraph capture(CudaSession session, LongConsumer work) {
        session.enter();
        long stream = session.create("open a stream", CudaFunction.STREAM_CREATE, CudaConstant.CU_STREAM_NON_BLOCKING);
        try {
            session.call(
                    "begin a graph",
                    CudaFunction.STREAM_BEGIN_CAPTURE,
                    stream,
                    CudaConstant.CU_STREAM_CAPTURE_MODE_THREAD_LOCAL.value());
            return instantiate(session, captured(session, work, stream));
        } finally {
            session.api().call(CudaFunction.STREAM_DESTROY, stream);
        }
    }

    /// @return the graph's handle
    private static long captured(CudaSession session, LongConsumer work, long stream) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment graph = arena.allocate(JAVA_LONG);
            try {
                work.accept(stream);
            } catch (RuntimeException e) {
                // Ends the capture; what the driver says of it now is no news.
                session.api().call(CudaFunction.STREAM_END_CAPTURE, stream, graph);
                session.api().call(CudaFunction.GRAPH_DESTROY, graph.get(JAVA_LONG, 0));
                throw e;
            }
            session.call("end a graph", CudaFunction.STREAM_END_CAPTURE, stream, graph);
            return graph.get(JAVA_LONG, 0);
        }
    }

    private static CudaGraph instantiate(CudaSession session, long graph) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment executable = arena.allocate(JAVA_LONG);
            int status = session.api().call(CudaFunction.GRAPH_INSTANTIATE, executable, graph, 0L);
            session.api().call(CudaFunction.GRAPH_DESTROY, graph);
            session.check(status, "prepare a graph");
            CudaGraph prepared = new CudaGraph(session, executable.get(JAVA_LONG, 0));
            status = session.api().call(CudaFunction.GRAPH_UPLOAD, prepared.executable, session.stream());
            if (status != CudaConstant.CUDA_SUCCESS.value()) {
                prepared.close();
            }
            session.check(status, "upload a graph");
            return prepared;
        }
    }

    void launch() {
        session.check(session.api().launchGraph(executable, session.stream()), "run a program");
    }

    @Override
    public void close() {
        session.api().call(CudaFunction.GRAPH_EXEC_DESTROY, executable);
    }
}
