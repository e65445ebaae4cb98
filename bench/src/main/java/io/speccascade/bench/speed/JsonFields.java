package io.speccascade.bench.speed;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A result as the members of a JSON object.
record JsonFields(List<ResultField> fields) {
    /// Each member in text, the samples last.
    List<String> of(SpeedResult result) {
        return Stream.concat(fields.stream().map(field -> member(field, result)), samples(result))
                .toList();
    }

    private static String member(ResultField field, SpeedResult result) {
        String value = field.value(result)
                .map(text -> switch (field.type()) {
                    case TEXT ->
                        '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
                    case FLAG -> text.equals("0") ? "false" : "true";
                    case INTEGER, REAL -> text;
                })
                .orElse("null");
        return '"' + field.label() + "\": " + value;
    }

    private static Stream<String> samples(SpeedResult result) {
        String nanos = result.nanos().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String rates = result.samples().stream()
                .map(sample -> String.format(Locale.ROOT, "%f", sample.tokensPerSecond()))
                .collect(Collectors.joining(", "));
        return Stream.of("\"samples_ns\": [ " + nanos + " ]", "\"samples_ts\": [ " + rates + " ]");
    }
}
