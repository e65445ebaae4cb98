package io.speccascade.kernels;

import java.util.List;

/// A fixed list of launches on one device, replayed as often as wanted. Holds no state of its own: all that changes is
/// in
/// the buffers its launches name.
public interface Program {
    /// Enqueues the launches. Returns before they are done where the device works on its own; a later download waits.
    void run();

    /// Runs the launches once, one kernel after another, and waits. Slower than [#run]: for finding out where its time
    /// goes.
    ///
    /// @return each kernel's own time, in the order in which they ran
    List<KernelTime> profile();
}
