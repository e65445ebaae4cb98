/// The kernels through live TornadoVM task graphs, for those who have an SDK: the tasks that were compiled ahead of
/// time
/// are compiled by TornadoVM when they are first run, for whatever device it drives.
///
/// [TornadoDeviceProvider] finds and opens devices; `TornadoDriver` is what a
/// [io.speccascade.kernels.compiled.CompiledDevice] asks of a driver. All programs of a device are graphs of one
/// execution plan (`TornadoPlan`), since buffers belong to plans; every graph hands on every shared array, so that
/// they may run in any order. A launch must not name an array twice that it writes: TornadoVM 5.2 never ends ordering
/// such
/// a graph. Compiled only in the profile `tornado`.
@NullMarked
package io.speccascade.kernels.tornado;

import org.jspecify.annotations.NullMarked;
