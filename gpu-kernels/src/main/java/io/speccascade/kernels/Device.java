package io.speccascade.kernels;

import java.lang.foreign.MemorySegment;
import java.util.List;

/// Where kernels run. One interface for every back end: allocate buffers, compile lists of launches into programs, run
/// them. Every byte that crosses between host and device is counted.
///
/// A device is used by one thread at a time.
public interface Device extends AutoCloseable {
    DeviceInfo info();

    /// Checks, before any of it is allocated, that there is room for all of `needs`. A device that uses the host's own
    /// memory leaves that to the system.
    ///
    /// @throws DeviceException that says what is wanted, for what, and how much is free
    default void requireRoom(List<MemoryNeed> needs) {}

    /// A new buffer of `length` elements, all zero.
    DeviceBuffer allocate(ElementType type, long length);

    /// A read-only buffer with the contents of `source`, for weights. A device that shares memory with the host keeps
    /// the
    /// segment itself (no copy, nothing counted), so `source` must outlive the buffer.
    ///
    /// @throws IllegalArgumentException if `source` is not exactly as long as `length` elements of `type`
    DeviceBuffer load(ElementType type, long length, MemorySegment source);

    /// Copies `source` into an I32 buffer, from element `offset` on.
    void upload(DeviceBuffer target, long offset, int... source);

    /// Copies `source` into an F32 buffer, from element `offset` on.
    void upload(DeviceBuffer target, long offset, float... source);

    /// Fills `target` from an I32 buffer, from element `offset` on, after all programs enqueued so far.
    void download(DeviceBuffer source, long offset, int[] target);

    /// Fills `target` from an F32 buffer, from element `offset` on, after all programs enqueued so far.
    void download(DeviceBuffer source, long offset, float[] target);

    /// A standing read of an I32 buffer, to be started again and again without waiting.
    Readback readback(DeviceBuffer source);

    /// Whether programs go on after [Program#run] returned, so that it pays to enqueue the next before looking at the
    /// last.
    boolean isAsynchronous();

    TransferCounters transfers();

    /// Prepares the launches, in order, as one program. Buffer sizes and types are checked here.
    ///
    /// @throws IllegalArgumentException if a launch does not fit its buffers
    Program compile(List<Launch> launches);

    /// Frees all memory of the device.
    @Override
    void close();
}
