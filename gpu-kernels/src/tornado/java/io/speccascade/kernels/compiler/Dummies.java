package io.speccascade.kernels.compiler;

import io.speccascade.kernels.tasks.TaskArrays;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/// Arrays for tasks that are compiled and never run.
record Dummies(String id) implements TaskArrays {
    @Override
    public FloatArray floats() {
        return new FloatArray(1);
    }

    @Override
    public IntArray ints() {
        return new IntArray(1);
    }

    @Override
    public TornadoNativeArray bits() {
        return ints();
    }

    @Override
    public ByteArray bytes() {
        return new ByteArray(1);
    }

    @Override
    public HalfFloatArray halves() {
        return new HalfFloatArray(1);
    }

    @Override
    public ShortArray shorts() {
        return new ShortArray(1);
    }
}
