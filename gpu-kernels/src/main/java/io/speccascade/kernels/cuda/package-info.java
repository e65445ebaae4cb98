/// NVIDIA GPUs as a device: runs the kernels that were compiled ahead of time to PTX, through the driver library alone.
///
/// [CudaDevices] finds and opens what is here. `CudaFunction` is the table of the driver's functions that are used,
/// `CudaApi` calls them; `CudaDriver` is what a [io.speccascade.kernels.compiled.CompiledDevice] asks of a driver. A
/// program is a CUDA graph, captured once: running it is one launch.
@NullMarked
package io.speccascade.kernels.cuda;

import org.jspecify.annotations.NullMarked;
