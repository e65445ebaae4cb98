/// The kernels, as TornadoVM tasks: static methods on a `KernelContext`, compiled ahead of time for OpenCL and PTX.
///
/// A class holds the tasks of one kind of operation; [Variants] lists what is compiled. The parameters of a task are
/// the
/// context, outputs, inputs, weights, an `IntArray` of sizes (and a `FloatArray` of scalars), then ints: these become
/// constants of the compiled kernel, so that one method serves every tile and every number of lanes.
///
/// What a task must keep to:
/// - Take indices of the context into int variables before they are used in an expression with `?:`.
/// - Allocate local arrays at the top of the method, with a constant or an int parameter as size.
/// - Use a local array only in the method that allocates it: its elements are misplaced in a helper that is given it. A
///   helper may allocate its own.
/// - Join conditions as numbers ([Flags]): nested `&&` and `||` lose parentheses, and a negated comparison is wrong for
/// NaN.
/// - A `float` becomes a `long` by way of `int` only: the conversion is written as one to `int`.
/// - In a group of several work-items let every loop be the same for all, and ask inside it what differs: PoCL 3.1
/// loses
///   conditions of single work-items that live across a barrier, such as the bounds of loops.
/// - `x >>> n` of an int comes out as a signed shift: write `(x >> n) & mask`.
/// - No local array as an argument of a helper: it would be addressed as a Java array.
/// - No helper with more than one `return`; no loop inside an `if` of a helper.
/// - No loops in both branches of an `if`: one of them comes out wrong.
/// - A private array is not zero at first, and stays in registers only where all its indices unroll to constants.
/// - No `Float.intBitsToFloat`, no float atomics; `Float.NaN` is compared by `x != x`.
/// - Shuffles (`simdSum`) on CUDA alone: OpenCL silently leaves them out. `Float.float16ToFloat` and `BFloat16` there
///   too; the kernel compiler mends the former (`HalfBits`).
/// - Arrays only, no `VectorFloat4` and the like, which are objects in device memory. [Wide] loads four elements at
/// once.
/// - A fragment of tensor cores (`mmaFragment`) may be assigned in a loop, but in no `if`, and no `if` may follow in
/// the
/// loop.
/// - A long body is not unrolled, and its private arrays then lie in memory: call a helper for each value instead, as
///   [MatmulWideQuantTasks] does.
/// - Work-items that share a row take equally many steps: `for (first = 0; first < size; first += lanes)` with a test
/// of
///   `first + lane` inside. Where a loop begins at the lane, PoCL 3.1 loses the test for lanes beyond the size.
/// - A `Float16` is built from single loads ([Floats]): a CPU's compiler makes one load of them, as long as it does not
/// know
///   that the first index is a multiple of a power of two (it then writes `or` for `+`, and is lost). Scalars beside
/// each
///   other are not reliably vectorised. CUDA has no `Float16`.
/// - Not named like a function of OpenCL (`step`, `mix`, …).
@NullMarked
package io.speccascade.kernels.tasks;

import org.jspecify.annotations.NullMarked;
