package io.speccascade.kernels;

/// A standing, asynchronous read of a whole I32 buffer, made by [Device#readback].
public interface Readback {
    /// Enqueues a copy of the buffer as it is after all programs enqueued so far; does not wait for it.
    void start();

    /// Waits for the copy started last.
    ///
    /// @return the buffer's elements, in the same array every time
    int[] await();
}
