package io.speccascade.engine;

import io.speccascade.engine.transformer.PagedCache;
import io.speccascade.engine.transformer.Transformer;
import io.speccascade.kernels.ModelRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Gives sequences pages of the caches, and tells the devices' block tables. Where there are pages for the whole
/// context
/// of every slot, a sequence gets all that it can need at admission; else as it grows, ahead of need.
final class CachePages {
    private static final int SPARE = 3; // given ahead, so that not every page costs an upload of its own

    private final PagePool pool;
    private final Collection<Transformer> models;
    private final int context;
    private final boolean givesAll;

    /// @param pool as many pages as the cache of each model has
    /// @param context most tokens of a sequence
    CachePages(PagePool pool, Collection<Transformer> models, int slots, int context) {
        this.pool = pool;
        this.models = models;
        this.context = context;
        givesAll = pool.size() >= (long) slots * PagedCache.pages(context);
    }

    /// Most tokens of a sequence, prompt included.
    int limit(Sequence sequence) {
        return (int) Math.min(context, (long) sequence.length() + sequence.tokensLeft());
    }

    /// Whether there are pages for a sequence beside `others`, and one for each of these, so that it does not take what
    /// they need next. Alone it always has room.
    boolean hasRoomFor(Sequence sequence, int others) {
        return givesAll || others == 0 || PagedCache.pages(firstPositions(sequence)) + others <= pool.available();
    }

    private int firstPositions(Sequence sequence) {
        int limit = limit(sequence);
        return givesAll
                ? limit
                : Math.min(limit, sequence.length() + sequence.draft().next() + 1);
    }

    /// The pages that hold the beginning of the sequence's tokens already; it holds them from now on.
    List<Integer> share(Sequence sequence, List<Integer> tokens) {
        return sequence.source().isEmpty() ? pool.share(kind(sequence), tokens, tokens.size() - 2) : List.of();
    }

    /// The first pages of a sequence.
    List<Integer> complete(Sequence sequence, List<Integer> shared) {
        List<Integer> pages = new ArrayList<>(shared);
        pages.addAll(pool.take(Math.max(0, PagedCache.pages(firstPositions(sequence)) - shared.size())));
        return pages;
    }

    boolean lacks(Running active) {
        return active.pagesMissing() > pool.available();
    }

    /// Gives the pages for one more block, which must be there.
    void grow(Running active) {
        int missing = active.pagesMissing();
        if (missing > 0) {
            int wanted = Math.min(active.pagesToLimit(), missing + SPARE);
            int before = active.pages().size();
            active.pages().addAll(pool.take(wanted <= pool.available() ? wanted : missing));
            map(active, before);
        }
    }

    /// Tells the devices which pages a slot has, from its page `from` on.
    void map(Running active, int from) {
        int[] pages =
                active.pages().stream().skip(from).mapToInt(Integer::intValue).toArray();
        models.forEach(model -> model.cache().map(active.slot(), from, pages));
    }

    /// Lets others share what will not change any more.
    void publish(Running active) {
        Sequence sequence = active.sequence();
        if (sequence.source().isEmpty()) {
            pool.publish(kind(sequence), sequence.tokens(), active.settledPositions(), active.pages());
        }
    }

    void forgetPublished() {
        pool.forgetPublished();
    }

    void release(Running active) {
        pool.release(active.pages());
    }

    /// Pages are shared among sequences for which the same models have filled them.
    private static int kind(Sequence sequence) {
        Set<ModelRole> needed = sequence.strategy().blockModels();
        return needed.stream().mapToInt(ModelRole::bit).sum();
    }
}
