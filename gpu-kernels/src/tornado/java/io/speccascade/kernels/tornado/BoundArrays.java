package io.speccascade.kernels.tornado;

import io.speccascade.kernels.tasks.TaskArrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/// The arrays of a call, in the types that its task wants.
final class BoundArrays implements TaskArrays {
    private final String id;
    private final Iterator<TornadoArray> arrays;
    private final Set<TornadoNativeArray> used;

    /// @param used takes note of the arrays that the task was given
    BoundArrays(String id, List<TornadoArray> arrays, Set<TornadoNativeArray> used) {
        this.id = id;
        this.arrays = arrays.iterator();
        this.used = used;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public FloatArray floats() {
        return (FloatArray) noted(arrays.next().array());
    }

    @Override
    public IntArray ints() {
        TornadoArray array = arrays.next();
        return (IntArray) noted(array.array() instanceof ByteArray ? array.words() : array.array());
    }

    @Override
    public TornadoNativeArray bits() {
        return noted(arrays.next().array());
    }

    @Override
    public ByteArray bytes() {
        return (ByteArray) noted(arrays.next().array());
    }

    @Override
    public HalfFloatArray halves() {
        return (HalfFloatArray) noted(arrays.next().array());
    }

    @Override
    public ShortArray shorts() {
        return (ShortArray) noted(arrays.next().array());
    }

    private TornadoNativeArray noted(TornadoNativeArray array) {
        used.add(array);
        return array;
    }
}
