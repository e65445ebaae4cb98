/// OpenCL as a device: runs the kernels that were compiled ahead of time, on any OpenCL driver, through JOCL.
///
/// Read [OpenClDevice] first, then `OpenClProgram`: a program is kernel objects whose arguments were set once, and
/// running it is enqueueing them. [OpenClDevices] finds what is here.
@NullMarked
package io.speccascade.kernels.opencl;

import org.jspecify.annotations.NullMarked;
