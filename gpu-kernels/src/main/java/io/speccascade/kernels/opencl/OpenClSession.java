package io.speccascade.kernels.opencl;

import io.speccascade.kernels.compiled.MemoryBudget;
import org.jocl.CL;
import org.jocl.cl_command_queue;
import org.jocl.cl_context;
import org.jocl.cl_context_properties;
import org.jocl.cl_device_id;
import org.jocl.cl_queue_properties;

/// A context on one device, its in-order queue, and a second queue for reads alone.
final class OpenClSession implements AutoCloseable {
    private final OpenClDevices.Found found;
    private final cl_context context;
    private final cl_command_queue queue;
    private final cl_command_queue readQueue;
    private final MemoryBudget budget;
    private boolean isOpen = true;

    private OpenClSession(
            OpenClDevices.Found found, cl_context context, cl_command_queue queue, cl_command_queue readQueue) {
        this.found = found;
        this.context = context;
        this.queue = queue;
        this.readQueue = readQueue;
        budget = new MemoryBudget(
                "opencl",
                description().name(),
                description().limits().memoryBytes(),
                description().limits().largestBufferBytes());
    }

    static OpenClSession open(OpenClDevices.Found found) {
        String name = found.description().name();
        int[] status = new int[1];
        cl_context_properties properties = new cl_context_properties();
        properties.addProperty(CL.CL_CONTEXT_PLATFORM, found.platform());
        cl_context context = CL.clCreateContext(properties, 1, new cl_device_id[] {found.device()}, null, null, status);
        OpenClErrors.check(status[0], "open", name);
        cl_command_queue queue = queue(found, context, 0, status);
        cl_command_queue readQueue = status[0] == CL.CL_SUCCESS ? queue(found, context, 0, status) : queue;
        if (status[0] != CL.CL_SUCCESS) {
            CL.clReleaseContext(context);
        }
        OpenClErrors.check(status[0], "open a queue", name);
        return new OpenClSession(found, context, queue, readQueue);
    }

    @SuppressWarnings("deprecation") // drivers of OpenCL 1.2 know only this
    private static cl_command_queue queue(OpenClDevices.Found found, cl_context context, long features, int[] status) {
        if (found.description().version().startsWith("OpenCL 1.")) {
            return CL.clCreateCommandQueue(context, found.device(), features, status);
        }
        cl_queue_properties properties = new cl_queue_properties();
        if (features != 0) { // PoCL refuses none, said aloud
            properties.addProperty(CL.CL_QUEUE_PROPERTIES, features);
        }
        return CL.clCreateCommandQueueWithProperties(context, found.device(), properties, status);
    }

    OpenClDescription description() {
        return found.description();
    }

    cl_device_id device() {
        return found.device();
    }

    cl_context context() {
        return context;
    }

    cl_command_queue queue() {
        return queue;
    }

    /// For reads that wait for one thing alone, whatever else is under way.
    cl_command_queue readQueue() {
        return readQueue;
    }

    /// A new in-order queue that takes the time of what runs on it; the caller gives it back.
    cl_command_queue timedQueue() {
        int[] status = new int[1];
        cl_command_queue timed = queue(found, context, CL.CL_QUEUE_PROFILING_ENABLE, status);
        check(status[0], "open a queue that takes times");
        return timed;
    }

    /// Waits for all that was enqueued.
    void finish(String task) {
        requireOpen();
        check(CL.clFinish(queue), task);
    }

    /// Waits as [#finish] does, before everything is given back: a device that is lost by then is no failure.
    void settle() {
        CL.clFinish(queue);
    }

    void check(int status, String task) {
        if (status != CL.CL_SUCCESS) {
            throw OpenClErrors.failure(
                    status,
                    new OpenClErrors.Situation(
                            task, description().name(), budget.allocatedBytes(), budget.memoryBytes()));
        }
    }

    MemoryBudget budget() {
        return budget;
    }

    /// @throws IllegalStateException if the device was closed
    void requireOpen() {
        if (!isOpen) {
            throw new IllegalStateException(
                    "device: closed (expected: open, " + description().name() + ")");
        }
    }

    boolean isOpen() {
        return isOpen;
    }

    @Override
    public void close() {
        if (isOpen) {
            isOpen = false;
            CL.clReleaseCommandQueue(readQueue);
            CL.clReleaseCommandQueue(queue);
            CL.clReleaseContext(context);
        }
    }
}
