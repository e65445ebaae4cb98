package io.speccascade.engine.transformer;

import io.speccascade.weights.EncoderSpec;

/// T5's biases by distance, spread from buckets to distances: all from `maxDistance` on are alike, so a table of that
/// length serves any context. Buckets: Raffel et al. 2020, as Hugging Face transformers reckons them, in floats.
final class RelativeBias {
    private RelativeBias() {}

    /// Index of distance 0 in a table. A position's distance is that of the row less its own.
    ///
    /// @param isCausal whether distances are never negative
    static int centre(EncoderSpec spec, boolean isCausal) {
        return isCausal ? 0 : spec.maxDistance();
    }

    /// @param learnt [buckets, headCount]
    /// @return [headCount, distances]
    static float[] table(EncoderSpec spec, float[] learnt, boolean isCausal) {
        int heads = learnt.length / spec.buckets();
        int centre = centre(spec, isCausal);
        int span = centre + spec.maxDistance() + 1;
        float[] values = new float[heads * span];
        for (int i = 0; i < span; i++) {
            int bucket = bucket(spec, i - centre, isCausal);
            for (int head = 0; head < heads; head++) {
                values[head * span + i] = learnt[bucket * heads + head];
            }
        }
        return values;
    }

    /// Half of the buckets are for small distances, one each; the rest grow by logarithm. Where both directions occur
    /// each has half of them all.
    static int bucket(EncoderSpec spec, int distance, boolean isCausal) {
        int buckets = isCausal ? spec.buckets() : spec.buckets() / 2;
        int first = !isCausal && distance < 0 ? buckets : 0;
        int size = isCausal ? Math.max(distance, 0) : Math.abs(distance);
        int exact = buckets / 2;
        if (size < exact) {
            return first + size;
        }
        float logarithm = (float) Math.log((float) size / exact);
        float share = logarithm / (float) Math.log((double) spec.maxDistance() / exact);
        return first + Math.min(exact + (int) (share * (buckets - exact)), buckets - 1);
    }
}
