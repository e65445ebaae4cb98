package io.speccascade.bench.kernels;

import io.speccascade.bench.peers.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/// Two reports beside each other. The speed of an operation is the ratio of the medians of its times,
/// with the interval that holds 99 % of the ratios of samples drawn anew from both (the bootstrap).
/// Iterations of one run lie closer together than runs do, so that a change counts only where the whole
/// interval lies beyond the *noise*: 5 %, or as much as the device's own peaks changed between the two.
record KernelComparison(KernelReport before, KernelReport after) {
    private static final double LEAST_NOISE = 0.05;
    private static final int DRAWS = 4000;
    private static final double TAIL = 0.005;

    /// How an operation's speed changed.
    ///
    /// @param ratio more than 1: faster
    /// @param least lower end of its interval
    /// @param most upper end
    record Change(double ratio, double least, double most) {
        /// Of times before and after.
        static Change of(List<Double> before, List<Double> after) {
            SplittableRandom random = new SplittableRandom(1);
            double[] ratios = new double[DRAWS];
            Arrays.setAll(ratios, i -> median(drawn(before, random)) / median(drawn(after, random)));
            Arrays.sort(ratios);
            return new Change(
                    median(before) / median(after),
                    ratios[(int) (TAIL * DRAWS)],
                    ratios[(int) ((1 - TAIL) * DRAWS) - 1]);
        }

        /// @param noise what is no change, e.g. 0.05
        String verdict(double noise) {
            if (least > 1 + noise) {
                return "faster";
            }
            return most < 1 / (1 + noise) ? "slower" : "no difference";
        }

        private static double median(List<Double> values) {
            return Spread.of(values).median();
        }

        private static List<Double> drawn(List<Double> values, SplittableRandom random) {
            return random.ints(values.size(), 0, values.size())
                    .mapToObj(values::get)
                    .toList();
        }
    }

    /// A table in Markdown: operations that both reports have, and which one of them lacks.
    List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("Since " + before.time() + ". " + noises());
        lines.add("");
        lines.add("| device and kernel | us before | us now | speed | 99 % interval | |");
        lines.add("|---|---:|---:|---:|---|---|");
        Map<String, KernelTiming> old = new HashMap<>();
        before.kernels().forEach(timing -> old.put(timing.key(), timing));
        int unmatched = old.size();
        for (KernelTiming timing : after.kernels()) {
            if (old.containsKey(timing.key())) {
                lines.add(line(Objects.requireNonNull(old.get(timing.key())), timing));
                unmatched--;
            } else {
                lines.add("| " + timing.key() + " | | | | | new |");
            }
        }
        if (unmatched > 0) {
            lines.add("");
            lines.add(unmatched + " of the older report are not in this one.");
        }
        return lines;
    }

    private String line(KernelTiming then, KernelTiming now) {
        Change change = Change.of(then.samples(), now.samples());
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | x %.2f | %.2f to %.2f | %s |",
                now.key(),
                then.seconds() * 1e6,
                now.seconds() * 1e6,
                change.ratio(),
                change.least(),
                change.most(),
                change.verdict(noise(now.device())));
    }

    private String noises() {
        List<String> texts = new ArrayList<>();
        for (DevicePeak peak : after.devices()) {
            texts.add(String.format(
                    Locale.ROOT,
                    "What is less than %.0f %% is noise on %s.",
                    100 * noise(peak.device()),
                    peak.device()));
        }
        return String.join(" ", texts);
    }

    /// As much as the peaks changed: kernels cannot be blamed for that.
    double noise(String device) {
        return before.devices().stream()
                .filter(peak -> peak.device().equals(device))
                .mapToDouble(then -> {
                    DevicePeak now = after.peak(device);
                    return Math.max(
                            difference(then.copyBytesPerSecond(), now.copyBytesPerSecond()),
                            difference(then.operationsPerSecond(), now.operationsPerSecond()));
                })
                .map(change -> Math.max(LEAST_NOISE, change))
                .findFirst()
                .orElse(LEAST_NOISE);
    }

    private static double difference(double one, double other) {
        return Math.max(one / other, other / one) - 1;
    }
}
