package io.speccascade.engine.transformer;

import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ElementType;
import io.speccascade.weights.Checkpoint;
import io.speccascade.weights.Tensor;

/// Brings tensors of a model file to a device, in the type they are stored in.
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

    static ElementType typeOf(Tensor tensor) {
        return ElementType.valueOf(tensor.type().name());
    }

    DeviceBuffer values(float[] source) {
        DeviceBuffer buffer = device.allocate(ElementType.F32, source.length);
        device.upload(buffer, 0, source);
        return buffer;
    }

    DeviceBuffer values(int[] source) {
        DeviceBuffer buffer = device.allocate(ElementType.I32, source.length);
        device.upload(buffer, 0, source);
        return buffer;
    }
}
