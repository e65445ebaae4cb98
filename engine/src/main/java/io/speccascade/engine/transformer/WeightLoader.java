package io.speccascade.engine.transformer;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.weights.Checkpoint;
import io.speccascade.weights.Tensor;
import io.speccascade.weights.TensorType;
import java.util.List;

/// Brings tensors of a model to a device, in the type they are stored in.
final class WeightLoader {
    private final Device device;
    private final Checkpoint file;

    WeightLoader(Device device, Checkpoint file) {
        this.device = device;
        this.file = file;
    }

    DeviceBuffer load(String name) {
        Tensor tensor = file.tensor(name);
        return device.load(typeOf(tensor), tensor.elementCount(), tensor.data());
    }

    /// Some consecutive rows of a matrix.
    DeviceBuffer loadRows(String name, long first, long count) {
        Tensor tensor = file.tensor(name);
        long columns = tensor.shape().getFirst();
        long rowBytes = tensor.type().bytes(columns);
        return device.load(typeOf(tensor), count * columns, tensor.data().asSlice(first * rowBytes, count * rowBytes));
    }

    /// Vectors one after another, as one.
    DeviceBuffer loadVectors(List<String> names) {
        int length = names.stream()
                .mapToInt(name -> Math.toIntExact(file.tensor(name).elementCount()))
                .sum();
        float[] values = new float[length];
        int at = 0;
        for (String name : names) {
            float[] part = vector(name);
            System.arraycopy(part, 0, values, at, part.length);
            at += part.length;
        }
        return values(values);
    }

    /// A vector times a number.
    DeviceBuffer loadScaled(String name, float scale) {
        if (scale == 1) {
            return load(name);
        }
        float[] values = vector(name);
        for (int i = 0; i < values.length; i++) {
            values[i] *= scale;
        }
        return values(values);
    }

    /// @throws io.speccascade.weights.MalformedModelException if it is not of type F32
    private float[] vector(String name) {
        Tensor tensor = file.tensor(name);
        tensor.require(TensorType.F32, file.name());
        return tensor.floats(file.name());
    }

    /// The numbers of a small tensor.
    ///
    /// @throws io.speccascade.weights.MalformedModelException if they are quantised
    float[] floats(String name) {
        return file.tensor(name).floats(file.name());
    }

    static ElementType typeOf(Tensor tensor) {
        return ElementType.valueOf(tensor.type().name());
    }

    /// Numbers on the device; room for one where there are none.
    DeviceBuffer values(float[] source) {
        DeviceBuffer buffer = device.allocate(ElementType.F32, Math.max(1, source.length));
        device.upload(buffer, 0, source);
        return buffer;
    }

    DeviceBuffer values(int[] source) {
        DeviceBuffer buffer = device.allocate(ElementType.I32, source.length);
        device.upload(buffer, 0, source);
        return buffer;
    }
}
