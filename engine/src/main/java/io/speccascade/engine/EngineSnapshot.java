package io.speccascade.engine;

import io.speccascade.kernels.RuleKind;
import java.util.List;
import java.util.Map;

/// What an engine is doing, and what it has done since it was built. Sums only grow.
///
/// @param slots sequences decoded at a time
/// @param running requests in slots
/// @param waiting requests in the queue
/// @param queueCapacity most requests that may wait
/// @param pages pages of the cache, 32 positions each
/// @param pagesInUse held by requests in slots
/// @param pagesCached kept for prompts that begin alike; given away when pages run short
/// @param finished requests ended, by reason
/// @param failed requests ended by an error
/// @param preempted how often a request was put back into the queue because pages ran out
/// @param promptTokens tokens of prompts
/// @param cachedTokens of these, taken from the cache
/// @param tokensBySource tokens emitted
/// @param drafts blocks with a draft
/// @param drafted tokens drafted
/// @param accepted drafted tokens that stood
/// @param acceptedPerPosition how often a draft's first, second, … token stood
/// @param deferredByRule drafted tokens at which the rule deferred to the expert
/// @param lossyAccepts drafted tokens that stood though exact speculation, with the same coin, would have rejected them
/// @param expertCalls forward passes of the expert after prompts, summed over requests
/// @param drafterCalls likewise of the drafter
/// @param blocks programs run for all slots together
/// @param bytesToHost device to host
/// @param bytesToDevice host to device
public record EngineSnapshot(
        int slots,
        int running,
        int waiting,
        int queueCapacity,
        int pages,
        int pagesInUse,
        int pagesCached,
        Map<FinishReason, Long> finished,
        long failed,
        long preempted,
        long promptTokens,
        long cachedTokens,
        Map<TokenSource, Long> tokensBySource,
        long drafts,
        long drafted,
        long accepted,
        List<Long> acceptedPerPosition,
        Map<RuleKind, Long> deferredByRule,
        long lossyAccepts,
        long expertCalls,
        long drafterCalls,
        long blocks,
        long bytesToHost,
        long bytesToDevice) {
    public EngineSnapshot {
        finished = Map.copyOf(finished);
        tokensBySource = Map.copyOf(tokensBySource);
        acceptedPerPosition = List.copyOf(acceptedPerPosition);
        deferredByRule = Map.copyOf(deferredByRule);
    }
}
