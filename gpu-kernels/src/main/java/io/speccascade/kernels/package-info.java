/// Devices, buffers and programs: what every kernel of the engine runs on.
///
/// Read [Device] first, then [Launch] (one operation with its buffers and sizes), [Operation] (the catalogue, with the
/// argument order of each) and [Program] (a fixed list of launches, replayed). A device is obtained from a factory such
/// as [io.speccascade.kernels.host.HostDevice#open].
///
/// Invariants: everything that changes between two runs of a program lives in device buffers, so a program is the same
/// list of launches every time; rows of a batch are packed to the front and counted by a device integer, and a kernel
/// leaves rows behind the count untouched; the value of one row never depends on which other rows are in the batch.
///
/// Dimensions: `hiddenSize`, `headCount`, `kvHeadCount`, `headSize`, `vocabSize`, `position`. Kernels take outputs
/// first, then inputs, weights, and sizes.
@NullMarked
package io.speccascade.kernels;

import org.jspecify.annotations.NullMarked;
