package io.speccascade.kernels.tasks;

import uk.ac.manchester.tornado.api.types.arrays.ByteArray;
import uk.ac.manchester.tornado.api.types.arrays.FloatArray;
import uk.ac.manchester.tornado.api.types.arrays.HalfFloatArray;
import uk.ac.manchester.tornado.api.types.arrays.IntArray;
import uk.ac.manchester.tornado.api.types.arrays.ShortArray;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

/// What a task is put on a graph with: its name there, and its arrays, asked for in the order of its parameters.
public interface TaskArrays {
    /// The task's name, of which a graph has no two.
    String id();

    FloatArray floats();

    IntArray ints();

    /// The next array whatever its type, for a task that takes its bits as an IntArray: it is the very array that other
    /// tasks take as what it is, and goes on the graph by a raw call.
    TornadoNativeArray bits();

    ByteArray bytes();

    HalfFloatArray halves();

    ShortArray shorts();
}
