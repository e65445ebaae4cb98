package io.speccascade.bench.report;

/// What quality is set against.
enum Cost {
    LATENCY(
            "quality-latency",
            "modelled latency",
            "Modelled latency per token, expert alone = 1",
            "Modelled latency is (expert calls + c × drafter calls) per token, c being the cost ratio of the run."),
    CALLS(
            "quality-calls",
            "expert calls",
            "Expert calls per token",
            "Passes of the expert over the prompt are not counted."),
    MEASURED(
            "quality-measured",
            "measured latency",
            "Measured latency per token, expert alone = 1",
            "Each was timed in turn with the expert alone."),
    REJECTION("quality-rejection", "rejection rate", "Rejection rate, share of drafted tokens", "");

    private final String label;
    private final String words;
    private final String axis;
    private final String note;

    Cost(String label, String words, String axis, String note) {
        this.label = label;
        this.words = words;
        this.axis = axis;
        this.note = note;
    }

    /// Begins the names of files.
    String label() {
        return label;
    }

    /// In a sentence.
    String words() {
        return words;
    }

    /// Title of the axis, with its unit.
    String axis() {
        return axis;
    }

    /// What a caption adds; may be empty.
    String note() {
        return note;
    }

    /// Of one point; unknown where it has none.
    Interval of(Point point) {
        return switch (this) {
            case LATENCY -> Interval.of(point.modelledLatency());
            case CALLS -> point.expertCalls();
            case MEASURED -> point.relativeLatency();
            case REJECTION -> point.method().isSpeculative() ? point.rejection() : Interval.NONE;
        };
    }
}
