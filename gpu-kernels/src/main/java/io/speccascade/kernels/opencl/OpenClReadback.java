package io.speccascade.kernels.opencl;

import io.speccascade.kernels.Readback;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.function.Supplier;
import org.jocl.CL;
import org.jocl.Pointer;
import org.jocl.cl_event;

/// A read in two steps. Starting it copies the buffer within the device, in order with the programs; waiting for it
/// fetches the copy through a queue of its own, which waits for nothing but that copy. (A non-blocking read by JOCL
/// would
/// cost a waiting thread and several objects each time.)
final class OpenClReadback implements Readback, AutoCloseable {
    private final OpenClSession session;
    private final Supplier<OpenClMemory.Region> source;
    private final OpenClMemory.Region copy;
    private final int headerBytes;
    private final int bytes;
    private final IntBuffer landing;
    private final Pointer landingPointer;
    private final int[] values;
    private final cl_event copied = new cl_event();
    private final cl_event[] copiedFirst = {copied};
    private final Runnable counter;
    private boolean isStarted;

    /// @param counter counts one read
    OpenClReadback(
            OpenClSession session,
            OpenClMemory memory,
            Supplier<OpenClMemory.Region> source,
            int length,
            Runnable counter) {
        this.session = session;
        this.source = source;
        this.counter = counter;
        values = new int[length];
        bytes = Integer.BYTES * values.length;
        headerBytes = memory.headerBytes();
        copy = memory.allocate("readback", bytes);
        ByteBuffer memoryOfHost = ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
        landing = memoryOfHost.asIntBuffer();
        landingPointer = Pointer.to(memoryOfHost);
    }

    @Override
    public void start() {
        session.requireOpen();
        release();
        session.check(
                CL.clEnqueueCopyBuffer(
                        session.queue(),
                        source.get().handle(),
                        copy.handle(),
                        headerBytes,
                        headerBytes,
                        bytes,
                        0,
                        null,
                        copied),
                "start a read");
        isStarted = true;
        session.check(CL.clFlush(session.queue()), "start a read");
        counter.run();
    }

    @Override
    public int[] await() {
        session.requireOpen();
        if (isStarted) {
            session.check(
                    CL.clEnqueueReadBuffer(
                            session.readQueue(),
                            copy.handle(),
                            true,
                            headerBytes,
                            bytes,
                            landingPointer,
                            1,
                            copiedFirst,
                            null),
                    "fetch a read");
            release();
            landing.get(0, values);
        }
        return values;
    }

    private void release() {
        if (isStarted) {
            isStarted = false;
            CL.clReleaseEvent(copied);
        }
    }

    @Override
    public void close() {
        release();
    }
}
