package io.speccascade.engine.transformer;

import io.speccascade.weights.EncoderSpec;

/// T5's biases by distance, spread from buckets to distances: all from `maxDistance` on are alike, so a table of that
/// length serves any context. Buckets: Raffel et al. 2020, as Hugging Face transformers reckons them, in floats.
///
/// @param values [headCount, span]
/// @param centre index of distance 0; a position's distance is that of the row less its own
record RelativeBias(float[] values, int centre) {
    /// @param learnt [buckets, headCount]
    /// @param isCausal whether distances are never negative
    static RelativeBias of(EncoderSpec spec, float[] learnt, boolean isCausal) {
        int heads = learnt.length / spec.buckets();
        int centre = isCausal ? 0 : spec.maxDistance();
        int span = centre + spec.maxDistance() + 1;
        float[] values = new float[heads * span];
        for (int i = 0; i < span; i++) {
            int bucket = bucket(spec, i - centre, isCausal);
            for (int head = 0; head < heads; head++) {
                values[head * span + i] = learnt[bucket * heads + head];
            }
        }
        return new RelativeBias(values, centre);
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
