package io.speccascade.kernels;

import java.util.List;

/// One kernel with its buffers and sizes. The order of each list is the one that the [Operation] states; the static
/// factories beside each group of operations (for example [TransformerLaunches]) are the way to make one.
///
/// @param operation what to run
/// @param buffers outputs, then inputs, then weights
/// @param sizes shapes, fixed for the life of a program
/// @param scalars constants such as an epsilon, fixed for the life of a program
public record Launch(Operation operation, List<DeviceBuffer> buffers, List<Integer> sizes, List<Float> scalars) {
    public Launch {
        buffers = List.copyOf(buffers);
        sizes = List.copyOf(sizes);
        scalars = List.copyOf(scalars);
    }

    public DeviceBuffer buffer(int index) {
        return buffers.get(index);
    }

    public int size(int index) {
        return sizes.get(index);
    }

    public float scalar(int index) {
        return scalars.get(index);
    }

    @Override
    public String toString() {
        return operation + " sizes=" + sizes + " scalars=" + scalars;
    }
}
