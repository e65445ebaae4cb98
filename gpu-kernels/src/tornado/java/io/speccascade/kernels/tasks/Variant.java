package io.speccascade.kernels.tasks;

import io.speccascade.kernels.compiled.KernelName;
import java.util.function.UnaryOperator;
import uk.ac.manchester.tornado.api.TaskGraph;

/// One kernel to compile.
///
/// @param name of the kernel: method and constants
/// @param lanes work-items of a group
/// @param task puts the task on a graph, under the method's name
public record Variant(KernelName name, int lanes, UnaryOperator<TaskGraph> task) {}
