package io.speccascade.kernels.host;

/// A prepared launch: reads and writes the buffers it was made with. Called by one thread; spreads its work itself.
@FunctionalInterface
interface HostKernel {
    void run();
}
