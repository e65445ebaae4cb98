package io.speccascade.cascade;

/// How logits become the distribution that tokens are drawn from. Applied in Hugging Face's order: temperature,
/// top-k, top-p, min-p.
///
/// @param temperature 0: greedy
/// @param topK keeps the k likeliest tokens; 0: off
/// @param topP keeps the fewest likeliest tokens that hold this much probability; 1: off
/// @param minP keeps tokens at least this fraction as likely as the likeliest; 0: off
public record SamplingParameters(double temperature, int topK, double topP, double minP) {
    /// Always the likeliest token.
    public static final SamplingParameters GREEDY = new SamplingParameters(0, 0, 1, 0);

    /// The model's own distribution.
    public static final SamplingParameters PLAIN = new SamplingParameters(1, 0, 1, 0);

    public SamplingParameters {
        require(Double.isFinite(temperature) && temperature >= 0, "temperature", temperature, "temperature >= 0");
        require(topK >= 0, "topK", topK, "topK >= 0, 0 for off");
        require(topP > 0 && topP <= 1, "topP", topP, "0 < topP <= 1, 1 for off");
        require(minP >= 0 && minP <= 1, "minP", minP, "0 <= minP <= 1, 0 for off");
    }

    public SamplingParameters withTemperature(double newTemperature) {
        return new SamplingParameters(newTemperature, topK, topP, minP);
    }

    public boolean isGreedy() {
        return temperature == 0;
    }

    private static void require(boolean ok, String what, Number value, String expected) {
        if (!ok) {
            throw new IllegalArgumentException(what + ": " + value + " (expected: " + expected + ")");
        }
    }
}
