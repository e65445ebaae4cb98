/// Operations as calls of kernels that were compiled ahead of time, the same for every device that runs such kernels.
///
/// Read [Recipes] first: it turns a launch into [KernelCall]s. A kernel is named by the Java method it was compiled
/// from
/// and the constants that were compiled into it ([KernelName]); the [KernelLibrary] holds its source. Internal to this
/// module.
@NullMarked
package io.speccascade.kernels.compiled;

import org.jspecify.annotations.NullMarked;
