package io.speccascade.engine;

import io.speccascade.kernels.RuleKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What an engine has done since it was built. The engine's thread adds, any thread reads.
final class Totals {
    private final Map<FinishReason, Long> finished = new EnumMap<>(FinishReason.class);
    private final Map<TokenSource, Long> tokensBySource = new EnumMap<>(TokenSource.class);
    private final Map<RuleKind, Long> deferredByRule = new EnumMap<>(RuleKind.class);
    private final List<Long> acceptedPerPosition = new ArrayList<>();
    private long failed;
    private long preempted;
    private long promptTokens;
    private long cachedTokens;
    private long drafts;
    private long drafted;
    private long accepted;
    private long lossy;
    private long expertCalls;
    private long drafterCalls;
    private long blocks;

    synchronized void emitted(TokenSource source) {
        tokensBySource.merge(source, 1L, Long::sum);
    }

    synchronized void block() {
        blocks++;
    }

    synchronized void failed() {
        failed++;
    }

    synchronized void preempted() {
        preempted++;
    }

    synchronized void finished(Sequence sequence, Generation answer) {
        CascadeStats stats = answer.stats();
        finished.merge(answer.finishReason(), 1L, Long::sum);
        promptTokens += stats.promptTokens();
        cachedTokens += stats.cachedTokens();
        expertCalls += stats.expertCalls();
        drafterCalls += stats.drafterCalls();
        Strategy asked = sequence.request().strategy();
        deferredByRule.merge(asked.effectiveRule(sequence.request().rule()).kind(), (long) stats.deferred(), Long::sum);
        if (!asked.isSpeculative()) {
            return;
        }
        drafts += sequence.drafts();
        drafted += stats.drafted();
        accepted += stats.accepted();
        lossy += stats.lossy();
        for (int i = 0; i < stats.acceptedPerPosition().size(); i++) {
            if (i == acceptedPerPosition.size()) {
                acceptedPerPosition.add(0L);
            }
            acceptedPerPosition.set(
                    i, acceptedPerPosition.get(i) + stats.acceptedPerPosition().get(i));
        }
    }

    /// @param load with the other parameters, what the engine is doing
    synchronized EngineSnapshot snapshot(int slots, int waiting, int queueCapacity, int pages, EngineLoad load) {
        return new EngineSnapshot(
                slots,
                load.running(),
                waiting,
                queueCapacity,
                pages,
                load.pagesInUse(),
                load.pagesCached(),
                finished,
                failed,
                preempted,
                promptTokens,
                cachedTokens,
                tokensBySource,
                drafts,
                drafted,
                accepted,
                acceptedPerPosition,
                deferredByRule,
                lossy,
                expertCalls,
                drafterCalls,
                blocks,
                load.bytesToHost(),
                load.bytesToDevice());
    }
}
