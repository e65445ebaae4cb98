package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelLibrary.Target;
import io.speccascade.kernels.compiled.KernelName;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import uk.ac.manchester.tornado.api.TaskGraph;

/// One kernel to compile.
///
/// @param name of the kernel: method and constants
/// @param lanes work-items of a group
/// @param task puts the task on a graph, with arrays
/// @param targets what it is compiled to
public record Variant(
        KernelName name, int lanes, BiFunction<TaskGraph, TaskArrays, TaskGraph> task, Set<Target> targets) {
    public Variant {
        targets = Set.copyOf(targets);
    }

    /// One for every target.
    public Variant(KernelName name, int lanes, BiFunction<TaskGraph, TaskArrays, TaskGraph> task) {
        this(name, lanes, task, EnumSet.allOf(Target.class));
    }

    /// The same for OpenCL alone: a kernel for CPUs, or one that TornadoVM cannot compile to CUDA.
    Variant openClOnly() {
        return new Variant(name, lanes, task, EnumSet.of(Target.OPENCL));
    }

    /// The same for PTX alone: a kernel that needs what OpenCL lacks.
    Variant ptxOnly() {
        return new Variant(name, lanes, task, EnumSet.of(Target.PTX));
    }
}
