/// OpenCL as a device: runs the kernels that were compiled ahead of time, on any OpenCL driver, through JOCL.
///
/// [OpenClDevices] finds and opens what is here; `OpenClDriver` is what a
/// [io.speccascade.kernels.compiled.CompiledDevice]
/// asks of a driver, `OpenClProgram` the heart of it: a program is kernel objects whose arguments were set once, and
/// running it is enqueueing them.
@NullMarked
package io.speccascade.kernels.opencl;

import org.jspecify.annotations.NullMarked;
