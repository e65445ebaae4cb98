package io.speccascade.bench.eval;

import java.util.function.ToDoubleFunction;

/// One row of `points.csv`: what a point scored and cost. Shares and calls are 0 to 1 and per token.
///
/// @param relativeLatency as measured
/// @param modelledLatency (expert calls + c · drafter calls) per token, as a multiple of the expert's
record PointRow(
        PointSample sample, Interval score, Interval expertCalls, Interval relativeLatency, double modelledLatency) {
    static final String HEADER = "point,strategy,rule,alpha,draft_tokens,temperature,min_p,seeds,problems,"
            + "score,score_low,score_high,expert_calls_per_token,expert_calls_low,expert_calls_high,"
            + "drafter_calls_per_token,tokens_per_expert_call,rejection_rate,rejection_low,rejection_high,"
            + "acceptance_rate,deferral_rate,lossy_rate,relative_latency,relative_latency_low,relative_latency_high,"
            + "modelled_latency,baseline\n";

    /// @param expertCost what a token costs the expert alone
    static PointRow of(PointSample sample, Interval latency, double costRatio, double expertCost) {
        return new PointRow(
                sample,
                sample.score(),
                sample.ratio(Outcome::expertCalls, Outcome::tokens),
                latency,
                cost(sample, costRatio) / expertCost);
    }

    /// What a token costs, in expert calls.
    static double cost(PointSample sample, double costRatio) {
        return sample.total(outcome -> outcome.expertCalls() + costRatio * outcome.drafterCalls())
                / sample.total(Outcome::tokens);
    }

    Point point() {
        return sample.point();
    }

    double tokensPerExpertCall() {
        double calls = sample.total(Outcome::expertCalls);
        return calls == 0 ? Double.NaN : sample.total(Outcome::tokens) / calls;
    }

    /// Of the drafted tokens that were examined; what follows a rejected token is not.
    Interval rejection() {
        return speculative(Outcome::rejected, Outcome::examined).within(0, 1);
    }

    String line() {
        Point point = point();
        Interval percent = score.times(100);
        Interval rejection = rejection();
        return Csv.line(
                point.id(),
                point.strategy().label(),
                point.ruleName(),
                point.alpha().isPresent() ? Decimals.text(point.alpha().getAsDouble()) : "",
                point.draftTokens(),
                Decimals.text(point.temperature()),
                Decimals.text(point.minP()),
                sample.answers().getFirst().size(),
                sample.problems(),
                Decimals.rounded(percent.value()),
                Decimals.rounded(percent.low()),
                Decimals.rounded(percent.high()),
                Decimals.rounded(expertCalls.value()),
                Decimals.rounded(expertCalls.low()),
                Decimals.rounded(expertCalls.high()),
                Decimals.rounded(sample.total(Outcome::drafterCalls) / sample.total(Outcome::tokens)),
                Decimals.rounded(tokensPerExpertCall()),
                Decimals.rounded(rejection.value()),
                Decimals.rounded(rejection.low()),
                Decimals.rounded(rejection.high()),
                Decimals.rounded(
                        speculative(Outcome::accepted, Outcome::drafted).value()),
                Decimals.rounded(deferral()),
                Decimals.rounded(speculative(Outcome::lossy, Outcome::examined).value()),
                Decimals.rounded(relativeLatency.value()),
                Decimals.rounded(relativeLatency.low()),
                Decimals.rounded(relativeLatency.high()),
                Decimals.rounded(modelledLatency),
                point.isBaseline() ? 1 : 0);
    }

    /// Of what the rule decided about: drafted tokens that were examined, tokens, or tokens of the drafter's answers.
    private double deferral() {
        double deferred = sample.total(Outcome::deferred);
        return switch (point().strategy()) {
            case DRAFTER, EXPERT -> Double.NaN;
            case TOKEN_CASCADE, ORACLE_CASCADE -> deferred / sample.total(Outcome::tokens);
            case SEQUENTIAL_CASCADE ->
                deferred / sample.total(outcome -> outcome.deferred() > 0 ? outcome.deferred() : outcome.tokens());
            case SPECULATIVE, LOSSY, BILD, CASCADE -> deferred / sample.total(Outcome::examined);
        };
    }

    private Interval speculative(ToDoubleFunction<Outcome> numerator, ToDoubleFunction<Outcome> denominator) {
        return point().strategy().isSpeculative() ? sample.ratio(numerator, denominator) : Interval.NONE;
    }
}
