package io.speccascade.weights;

import java.util.List;

/// How the layers of a model attend.
///
/// @param scale multiplies query · key
/// @param softCap scores become softCap · tanh(score / softCap); 0: they stay
/// @param window positions that a row of a local layer sees, its own among them
/// @param local for each layer whether it has the window; the others see all positions
/// @param rope position embedding of the layers that see all
/// @param localRope position embedding of the layers with a window
public record AttentionSpec(float scale, float softCap, int window, List<Boolean> local, Rope rope, Rope localRope) {
    public AttentionSpec {
        local = List.copyOf(local);
    }

    /// Positions that a row of a layer sees; 0: all.
    public int window(int layer) {
        return local.get(layer) ? window : 0;
    }

    /// The position embedding of a layer.
    public Rope rope(int layer) {
        return local.get(layer) ? localRope : rope;
    }
}
