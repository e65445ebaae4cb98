package io.speccascade.kernels.compiled;

import io.speccascade.kernels.DeviceInfo;
import io.speccascade.kernels.ElementType;
import io.speccascade.kernels.Program;
import io.speccascade.kernels.Readback;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.Supplier;

/// What a driver does so that compiled kernels run: memory, transfers, programs of kernel calls. [CompiledDevice] is
/// the device over it. All work is done in the order in which it was asked for.
///
/// @param <R> an array in the device's memory
public interface KernelDriver<R> extends AutoCloseable {
    DeviceInfo info();

    /// How kernels spread over the device.
    Geometry geometry();

    /// Whether kernels read elements of `type` as files store them, F16 or BF16; they are widened to F32 otherwise.
    boolean keeps(ElementType type);

    /// The device's memory and what of it is given out.
    MemoryBudget budget();

    /// @throws IllegalStateException if the device was closed
    void requireOpen();

    /// An array, to be written before it is read.
    ///
    /// @param what it is for, in errors
    /// @param type of its elements, or of the weight whose quants it holds
    /// @param bytes of its elements
    /// @throws io.speccascade.kernels.DeviceException if there is no room
    R reserve(String what, ElementType type, long bytes);

    void zero(R array);

    void free(R array);

    /// Copies native memory to `offset` bytes behind the array's first element, and waits.
    void write(R array, long offset, MemorySegment source);

    /// Fills native memory from `offset` bytes behind the array's first element, after all that was enqueued.
    void read(R array, long offset, MemorySegment target);

    /// A standing read of an array of ints.
    ///
    /// @param source the array, asked for at every start
    /// @param length ints
    /// @param counter counts one read
    Readback readback(Supplier<R> source, int length, Runnable counter);

    /// Prepares calls, in order, as one program.
    Program program(List<BoundCall<R>> calls);

    /// Waits for all that was enqueued and frees everything; a second time it does nothing.
    @Override
    void close();
}
