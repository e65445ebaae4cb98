/// Speed of single operations on every device, beside the device's own peaks: `bench/kernels`.
///
/// `KernelCase` is what is measured, `KernelInstances` makes it ready to run, `KernelCheck` compares it
/// with the plain host kernels, [KernelBenchmark] is what JMH times, [KernelTable] the command.
@NullMarked
package io.speccascade.bench.kernels;

import org.jspecify.annotations.NullMarked;
