package io.speccascade.kernels.opencl;

import org.jocl.CL;
import org.jocl.cl_command_queue;
import org.jocl.cl_context;
import org.jocl.cl_context_properties;
import org.jocl.cl_device_id;
import org.jocl.cl_queue_properties;

/// A context on one device, its in-order queue, and a second queue for reads alone.
final class OpenClSession implements AutoCloseable {
    private final OpenClDescription description;
    private final cl_device_id device;
    private final cl_context context;
    private final cl_command_queue queue;
    private final cl_command_queue readQueue;
    private long allocatedBytes;
    private boolean isOpen = true;

    private OpenClSession(
            OpenClDescription description,
            cl_device_id device,
            cl_context context,
            cl_command_queue queue,
            cl_command_queue readQueue) {
        this.description = description;
        this.device = device;
        this.context = context;
        this.queue = queue;
        this.readQueue = readQueue;
    }

    static OpenClSession open(OpenClDevices.Found found) {
        String name = found.description().name();
        int[] status = new int[1];
        cl_context_properties properties = new cl_context_properties();
        properties.addProperty(CL.CL_CONTEXT_PLATFORM, found.platform());
        cl_context context = CL.clCreateContext(properties, 1, new cl_device_id[] {found.device()}, null, null, status);
        OpenClErrors.check(status[0], "open", name);
        cl_command_queue queue = queue(found, context, status);
        cl_command_queue readQueue = status[0] == CL.CL_SUCCESS ? queue(found, context, status) : queue;
        if (status[0] != CL.CL_SUCCESS) {
            CL.clReleaseContext(context);
        }
        OpenClErrors.check(status[0], "open a queue", name);
        return new OpenClSession(found.description(), found.device(), context, queue, readQueue);
    }

    @SuppressWarnings("deprecation") // drivers of OpenCL 1.2 know only this
    private static cl_command_queue queue(OpenClDevices.Found found, cl_context context, int[] status) {
        return found.description().version().startsWith("OpenCL 1.")
                ? CL.clCreateCommandQueue(context, found.device(), 0, status)
                : CL.clCreateCommandQueueWithProperties(context, found.device(), new cl_queue_properties(), status);
    }

    OpenClDescription description() {
        return description;
    }

    cl_device_id device() {
        return device;
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
                            task,
                            description.name(),
                            allocatedBytes,
                            description.limits().memoryBytes()));
        }
    }

    /// Takes note of memory given out (`bytes` > 0) or taken back (`bytes` < 0).
    void account(long bytes) {
        allocatedBytes += bytes;
    }

    long allocatedBytes() {
        return allocatedBytes;
    }

    /// @throws IllegalStateException if the device was closed
    void requireOpen() {
        if (!isOpen) {
            throw new IllegalStateException("device: closed (expected: open, " + description.name() + ")");
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
