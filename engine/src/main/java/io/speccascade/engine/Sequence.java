package io.speccascade.engine;

import io.speccascade.cascade.SlotCounters;
import io.speccascade.cascade.SlotParameters;
import io.speccascade.kernels.TransferCounters;
import io.speccascade.weights.tokenizer.TextPosition;
import io.speccascade.weights.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One request from submission to its end, wherever it is: waiting, in a slot, or waiting again. Only [#cancel] may be
/// called by any thread; all else belongs to the engine's.
final class Sequence {
    private final Encoder.Encoded encoded;
    private final Tokenizer tokenizer;
    private final TokenSink sink;
    private final DraftCosts costs;
    private final long submitted = System.nanoTime();
    private final long deadline;

    private volatile boolean cancelled;
    private Strategy strategy;
    private DraftController draft;
    private AnswerBuilder answer;
    private List<GeneratedToken> held = new ArrayList<>(); // of an answer that may be thrown away
    private CascadeStats discarded = CascadeStats.NONE;
    private SlotCounters counters = SlotCounters.NONE; // of slots left behind
    private TransferCounters transfersBefore = new TransferCounters(0, 0, 0, 0);
    private long admitted;
    private long firstToken;
    private int cachedTokens;
    private long drafts;

    Sequence(Encoder.Encoded encoded, Tokenizer tokenizer, DraftCosts costs, TokenSink sink) {
        this.encoded = encoded;
        this.tokenizer = tokenizer;
        this.sink = sink;
        Request request = encoded.request();
        strategy = request.strategy();
        this.costs = costs;
        draft = newDraft();
        deadline = request.delivery()
                .timeout()
                .map(timeout -> submitted + timeout.toNanos())
                .orElse(Long.MAX_VALUE);
        answer = newAnswer();
    }

    private AnswerBuilder newAnswer() {
        TextPosition position = encoded.source().isEmpty() ? TextPosition.CONTINUATION : TextPosition.START;
        return new AnswerBuilder(encoded.index(), tokenizer, position, request().stop(), this::stream);
    }

    private DraftController newDraft() {
        return new DraftController(strategy.isSpeculative() ? request().draft() : DraftLength.fixed(0), costs);
    }

    private void stream(GeneratedToken token) {
        if (firstToken == 0) {
            firstToken = System.nanoTime();
        }
        if (strategy == Strategy.SEQUENTIAL_CASCADE) {
            held.add(token);
        } else {
            sink.token(token);
        }
    }

    Request request() {
        return encoded.request();
    }

    int index() {
        return encoded.index();
    }

    String client() {
        return request().delivery().client();
    }

    /// What decodes it now: the request's strategy, but for a sequential cascade that has deferred.
    Strategy strategy() {
        return strategy;
    }

    /// What it asks of a slot.
    SlotParameters parameters() {
        return new SlotParameters(
                strategy.effectiveRule(request().rule()),
                draft.next(),
                request().sampling(),
                request().seed(),
                tokensLeft(),
                tokenizer.stopTokens());
    }

    DraftController draft() {
        return draft;
    }

    List<Integer> source() {
        return encoded.source();
    }

    AnswerBuilder answer() {
        return answer;
    }

    /// Prompt and emitted tokens.
    List<Integer> tokens() {
        List<Integer> tokens = new ArrayList<>(encoded.prompt());
        tokens.addAll(answer.tokens());
        return tokens;
    }

    int length() {
        return encoded.prompt().size() + answer.tokens().size();
    }

    /// Tokens that may still be emitted.
    int tokensLeft() {
        return request().maxTokens() - answer.tokens().size();
    }

    /// Whether a block must be looked at before the next one is enqueued: its logits are wanted, or what the device has
    /// counted when a stop string ends the answer.
    boolean wantsEveryBlockRead() {
        return request().delivery().logProbabilities().isPresent()
                || (strategy == Strategy.SEQUENTIAL_CASCADE && !request().stop().isEmpty());
    }

    /// A block had a draft.
    void drafted() {
        drafts++;
    }

    /// Blocks with a draft.
    long drafts() {
        return drafts;
    }

    void cancel() {
        cancelled = true;
    }

    /// Why it should end before its time, if it should.
    Optional<FinishReason> interruption(long now) {
        if (cancelled) {
            return Optional.of(FinishReason.CANCELLED);
        }
        return deadline != Long.MAX_VALUE && now - deadline >= 0
                ? Optional.of(FinishReason.DEADLINE)
                : Optional.empty();
    }

    /// It got a slot.
    ///
    /// @param cached tokens that need not be processed
    void admitted(int cached, TransferCounters transfers) {
        if (admitted == 0) {
            admitted = System.nanoTime();
            cachedTokens = cached;
            transfersBefore = transfers;
        }
    }

    /// It lost its slot before its end.
    void leftSlot(SlotCounters inSlot) {
        counters = counters.plus(inSlot);
    }

    /// Whether the drafter's whole answer should be thrown away: the geometric mean of the plain probabilities of its
    /// tokens is below 1 − α (Chow's rule on the sequence).
    boolean defers(SlotCounters inSlot) {
        if (strategy != Strategy.SEQUENTIAL_CASCADE) {
            return false;
        }
        double alpha = strategy.effectiveRule(request().rule()).alpha();
        double logConfidence = counters.logConfidence() + inSlot.logConfidence();
        return Math.exp(logConfidence / answer.tokens().size()) < 1 - alpha;
    }

    /// The expert starts over; the drafter's answer was never shown.
    void startOver(SlotCounters inSlot, TransferCounters transfers) {
        leftSlot(inSlot);
        discarded = stats(transfers);
        counters = SlotCounters.NONE;
        held = new ArrayList<>();
        firstToken = 0;
        strategy = Strategy.EXPERT;
        draft = newDraft();
        answer = newAnswer();
    }

    /// The answer as it ends.
    Generation finish(FinishReason reason, SlotCounters inSlot, TransferCounters transfers) {
        leftSlot(inSlot);
        CascadeStats stats = stats(transfers);
        return answer.finish(reason, discarded.tokens() == 0 ? stats : stats.afterDiscarding(discarded));
    }

    /// Tells whoever asked for it.
    void deliver(Generation finished) {
        held.forEach(sink::token);
        sink.finished(finished);
    }

    void fail(RuntimeException failure) {
        sink.failed(failure);
    }

    private CascadeStats stats(TransferCounters transfers) {
        TransferCounters own = admitted == 0 ? new TransferCounters(0, 0, 0, 0) : transfers.since(transfersBefore);
        long start = admitted == 0 ? System.nanoTime() : admitted;
        return new CascadeStats(
                answer.tokens().size(),
                counters.blocks(),
                counters.expertCalls(),
                counters.drafterCalls(),
                counters.drafted(),
                counters.accepted(),
                counters.deferred(),
                counters.lossy(),
                counters.acceptedPerPosition(),
                encoded.prompt().size() + encoded.source().size(),
                cachedTokens,
                seconds(submitted, start),
                firstToken == 0 ? 0 : seconds(submitted, firstToken),
                seconds(start, System.nanoTime()),
                own.bytesToHost(),
                own.bytesToDevice());
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
