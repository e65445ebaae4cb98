package io.speccascade.bench.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Says comparisons in sentences, and as `comparison.json`.
///
/// @param metric what the score is called
/// @param margin how far below the reference a score still counts as equal, in points of 100
record ComparisonReport(String metric, double margin) {
    String json(List<Comparison> comparisons) {
        ArrayNode list = new ObjectMapper().createArrayNode();
        comparisons.forEach(comparison -> putInto(list.addObject(), comparison));
        return list.toPrettyString() + "\n";
    }

    /// A headline, then a line for each baseline and for each truncating rule.
    List<String> sentences(Comparison comparison) {
        List<String> sentences = new ArrayList<>();
        sentences.add(headline(comparison));
        comparison.best().ifPresent(best -> comparison.rows().forEach(row -> sentences.add(sentence(best, row))));
        comparison.truncated().forEach(pair -> sentences.add(sentence(pair)));
        return sentences;
    }

    private void putInto(ObjectNode json, Comparison comparison) {
        Point setting = comparison.reference().point();
        json.put("temperature", setting.temperature())
                .put("draftTokens", comparison.draftTokens())
                .put("minP", setting.minP())
                .put("reference", setting.id())
                .put("referenceScore", Decimals.round(100 * score(comparison.reference())))
                .put("margin", margin)
                .put("chosenOnProblems", comparison.chosenOn())
                .put("comparedOnProblems", comparison.reference().problems())
                .put("best", comparison.best().map(best -> best.point().id()).orElse(null));
        comparison.best().ifPresent(best -> json.put("bestScore", Decimals.round(100 * score(best))));
        json.put("text", headline(comparison));
        ArrayNode rows = json.putArray("rows");
        comparison.best().ifPresent(best -> comparison.rows().forEach(row -> putInto(rows.addObject(), best, row)));
        ArrayNode truncated = json.putArray("truncated");
        comparison.truncated().forEach(pair -> {
            ObjectNode node = truncated
                    .addObject()
                    .put("point", pair.cascade().point().id())
                    .put("expert", pair.expert().point().id())
                    .put("score", Decimals.round(100 * score(pair.cascade())))
                    .put("expertScore", Decimals.round(100 * score(pair.expert())));
            put(node, "", pair.score().times(100));
            node.put("text", sentence(pair));
        });
    }

    private void putInto(ObjectNode json, PointSample best, Comparison.Row row) {
        json.put("baseline", row.baseline().label())
                .put("point", row.point().map(point -> point.point().id()).orElse(null))
                .put("expertCallsBest", Decimals.round(calls(best)));
        Optional<PointSample> baseline = row.point();
        if (baseline.isEmpty()) {
            json.putNull("expertCallsBaseline")
                    .putNull("difference")
                    .putNull("low")
                    .putNull("high");
        } else {
            json.put("expertCallsBaseline", Decimals.round(calls(baseline.get())));
            put(json, "", row.calls());
            json.put("scoreBaseline", Decimals.round(100 * score(baseline.get())));
            put(json, "score", row.score().times(100));
        }
        json.put("verdict", row.verdict().label()).put("text", sentence(best, row));
    }

    private static void put(ObjectNode json, String of, Interval interval) {
        put(json, of.isEmpty() ? "difference" : of + "Difference", interval.value());
        put(json, of.isEmpty() ? "low" : of + "Low", interval.low());
        put(json, of.isEmpty() ? "high" : of + "High", interval.high());
    }

    private static void put(ObjectNode json, String name, double value) {
        if (Double.isNaN(value)) {
            json.putNull(name);
        } else {
            json.put(name, Decimals.round(value));
        }
    }

    private String headline(Comparison comparison) {
        Point setting = comparison.reference().point();
        String where = format(
                "T = %s, γ = %d%s: ",
                Decimals.text(setting.temperature()),
                comparison.draftTokens(),
                setting.minP() == 0 ? "" : ", min-p = " + Decimals.text(setting.minP()));
        String whose = "cascade that scores at most " + Decimals.text(margin) + (margin == 1 ? " point" : " points")
                + " below " + setting.words() + " on the first " + comparison.chosenOn() + " problems";
        if (comparison.best().isEmpty()) {
            return where + "there is no " + whose + ".";
        }
        PointSample best = comparison.best().get();
        return where + "the cheapest " + whose + " is " + best.point().words()
                + format(
                        "; on the other %d its %s is %.1f, that of %s %.1f (difference %s).",
                        best.problems(),
                        metric,
                        100 * score(best),
                        setting.words(),
                        100 * score(comparison.reference()),
                        signed(
                                "%+.1f",
                                Comparison.scoreDifference(best, comparison.reference())
                                        .times(100)))
                + (score(best) < score(comparison.reference()) - margin / 100
                        ? " There it is below the margin: the choice did not hold."
                        : "");
    }

    private String sentence(PointSample best, Comparison.Row row) {
        if (row.point().isEmpty()) {
            return row.baseline().label() + " reaches that " + metric + " with no alpha.";
        }
        PointSample baseline = row.point().get();
        String verdict = switch (row.verdict()) {
            case FEWER -> "Fewer expert calls than ";
            case MORE -> "More expert calls than ";
            case NOT_SEPARABLE, CANNOT_REACH -> "Expert calls not separable from those of ";
        };
        return verdict
                + baseline.point().words()
                + format(
                        ": %.4f against %.4f per token (difference %s); %s %.1f against %.1f (difference %s).",
                        calls(best),
                        calls(baseline),
                        signed("%+.4f", row.calls()),
                        metric,
                        100 * score(best),
                        100 * score(baseline),
                        signed("%+.1f", row.score().times(100)));
    }

    private String sentence(Comparison.Truncated pair) {
        return pair.cascade().point().words()
                + format(
                        " has %s %.1f, the expert sampled from the same tokens (min-p = %s) %.1f (difference %s).",
                        metric,
                        100 * score(pair.cascade()),
                        Decimals.text(pair.expert().point().minP()),
                        100 * score(pair.expert()),
                        signed("%+.1f", pair.score().times(100)));
    }

    private static String signed(String number, Interval interval) {
        return Double.isNaN(interval.low())
                ? format(number, interval.value())
                : format(number, interval.value()) + ", " + format(number, interval.low()) + " to "
                        + format(number, interval.high());
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static double score(PointSample sample) {
        return sample.score(all(sample));
    }

    private static double calls(PointSample sample) {
        return sample.expertCallsPerToken(all(sample));
    }

    private static int[] all(PointSample sample) {
        return IntStream.range(0, sample.problems()).toArray();
    }
}
