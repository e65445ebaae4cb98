package io.speccascade.kernels.compiled;

import java.util.List;

/// A kernel call with the arrays that it runs on.
///
/// @param arrays one for each argument of the call, in order
public record BoundCall<R>(KernelCall call, List<R> arrays) {
    public BoundCall {
        arrays = List.copyOf(arrays);
    }
}
