package io.speccascade.kernels;

/// A fixed list of launches on one device, replayed as often as wanted. Holds no state of its own: all that changes is
/// in
/// the buffers its launches name.
public interface Program {
    /// Enqueues the launches. Returns before they are done where the device works on its own; a later download waits.
    void run();
}
