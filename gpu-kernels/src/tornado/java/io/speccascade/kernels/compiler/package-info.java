/// Compiles the tasks of [io.speccascade.kernels.tasks] ahead of time, on TornadoVM's virtual devices: no GPU is
/// needed.
///
/// [KernelCompiler] is the way in; it starts a JVM with TornadoVM for each back end, in which [TaskPrinter] runs.
@NullMarked
package io.speccascade.kernels.compiler;

import org.jspecify.annotations.NullMarked;
