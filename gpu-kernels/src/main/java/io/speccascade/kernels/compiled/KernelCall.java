package io.speccascade.kernels.compiled;

import java.util.List;

/// One kernel on one grid.
///
/// @param kernel what to run
/// @param grid how many work-items
/// @param arguments one for each array parameter of the kernel, in order
public record KernelCall(KernelName kernel, Grid grid, List<Argument> arguments) {
    public KernelCall {
        arguments = List.copyOf(arguments);
    }

    /// Work-groups in two dimensions; work-items of a group lie along the first.
    ///
    /// @param groupsX work-groups, first dimension
    /// @param groupsY work-groups, second dimension
    /// @param lanes work-items of a group
    public record Grid(int groupsX, int groupsY, int lanes) {
        public static Grid of(int groups, int lanes) {
            return new Grid(groups, 1, lanes);
        }
    }
}
