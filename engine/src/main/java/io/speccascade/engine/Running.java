package io.speccascade.engine;

import io.speccascade.engine.transformer.PagedCache;
import io.speccascade.kernels.ModelRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A sequence in its slot, as far as the host knows: what it has emitted, and what is on its way.
final class Running {
    /// @param draftTokens γ
    /// @param takesPart whether the slot was ready for the block
    private record Block(int draftTokens, boolean takesPart) {}

    private final Sequence sequence;
    private final int slot;
    private final long firstBlock;
    private final int promptLength;
    private final int limit;
    private final List<Integer> pages;
    private final Map<ModelRole, Integer> unfed = new EnumMap<>(ModelRole.class);
    private final Deque<Block> pending = new ArrayDeque<>();
    private int drafterFed;
    private int draftTokens;
    private boolean published;

    /// @param firstBlock number of the first block that may be its own
    /// @param limit most committed tokens, prompt included
    /// @param pages that hold its prompt
    Running(Sequence sequence, int slot, long firstBlock, int limit, List<Integer> pages) {
        this.sequence = sequence;
        this.slot = slot;
        this.firstBlock = firstBlock;
        this.promptLength = sequence.length();
        this.limit = limit;
        this.pages = new ArrayList<>(pages);
        draftTokens = sequence.draft().next();
    }

    Sequence sequence() {
        return sequence;
    }

    int slot() {
        return slot;
    }

    List<Integer> pages() {
        return pages;
    }

    int draftTokens() {
        return draftTokens;
    }

    /// Whether block `number` can be one of its own, not one of the slot's request before.
    boolean mayOwn(long number) {
        return number >= firstBlock;
    }

    boolean isReady() {
        return unfed.values().stream().allMatch(count -> count == 0);
    }

    int unfed(ModelRole role) {
        return unfed.getOrDefault(role, 0);
    }

    /// @param from positions that the model knows, or need not know
    /// @param to positions that it must know
    void mustFeed(ModelRole role, int from, int to) {
        unfed.put(role, Math.max(0, to - from));
    }

    /// @param actual positions that are in the drafter's cache
    void setDrafterFed(int actual) {
        drafterFed = actual;
    }

    int drafterFed() {
        return drafterFed;
    }

    /// A prefill has fed up to `rows` rows.
    ///
    /// @return how many it fed
    int feed(ModelRole role, int rows) {
        int count = Math.min(rows, unfed(role));
        unfed.put(role, unfed(role) - count);
        if (role == ModelRole.DRAFTER) {
            drafterFed += count;
        }
        return count;
    }

    void setDraftTokens(int value) {
        draftTokens = value;
    }

    void enqueued() {
        boolean takesPart = isReady();
        pending.add(new Block(draftTokens, takesPart));
        if (takesPart) {
            sequence.draft().advance();
        }
    }

    /// A block's emission has been taken; call before its tokens are added to the answer.
    ///
    /// @param count tokens that it committed
    /// @param accepted of them, drafted
    void taken(int count, int accepted) {
        Block block = pending.remove();
        if (count == 0) {
            return;
        }
        if (!block.takesPart()) {
            sequence.draft().advance(); // it was fed a block sooner than was reckoned
        }
        int length = sequence.length();
        int drafted = Math.max(0, Math.min(block.draftTokens(), limit - length - 1));
        if (drafted > 0) {
            drafterFed = length + Math.min(drafted, count) - 1;
            sequence.drafted();
        }
        sequence.draft().observe(drafted, accepted);
    }

    /// Pages that are missing for one more block.
    int pagesMissing() {
        int positions = sequence.length() + draftTokens + 1;
        for (Block block : pending) {
            positions += block.draftTokens() + 1;
        }
        return Math.max(0, PagedCache.pages(Math.min(limit, positions)) - pages.size());
    }

    /// Pages that it may come to need beyond those.
    int pagesToLimit() {
        return PagedCache.pages(limit) - pages.size();
    }

    /// Whether the prompt has just become complete in the cache.
    boolean becomesPublishable() {
        if (published || !isReady()) {
            return false;
        }
        published = true;
        return true;
    }

    /// Positions whose cache entries are there, in all models that work for the sequence, and do not change any more.
    int settledPositions() {
        int fed = promptLength
                - unfed.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int settled = switch (sequence.strategy()) {
            case TOKEN_CASCADE -> fed - 2; // the expert catches up with the rest when it is asked
            case DRAFTER, EXPERT, SEQUENTIAL_CASCADE, ORACLE_CASCADE -> isReady() ? sequence.length() - 2 : fed - 2;
            case SPECULATIVE, LOSSY, BILD, CASCADE -> Math.min(drafterFed, isReady() ? sequence.length() - 2 : fed - 2);
        };
        return Math.max(0, settled);
    }
}
