/// The host device: every operation in plain Java, on all cores, with the Vector API where the JVM has it.
///
/// It is the fallback where there is no driver, the oracle of every kernel test, and a CPU engine in its own right.
/// Start at [HostDevice]; [HostKernels] maps each operation to its kernel; [Workers] runs a kernel on all cores.
///
/// Invariant: the value of one row is computed by the same sequence of floating-point operations whatever the other
/// rows,
/// the number of rows and the number of threads are.
@NullMarked
package io.speccascade.kernels.host;

import org.jspecify.annotations.NullMarked;
