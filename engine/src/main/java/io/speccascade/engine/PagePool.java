package io.speccascade.engine;

import io.speccascade.engine.transformer.PagedCache;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which pages of the cache are whose. A page that holds tokens from the start of a text on may be *published*:
/// requests
/// that begin with the same tokens then share it, and when nobody holds it any more it is kept, until pages run short,
/// least recently used first. Page numbers are the same for all models.
final class PagePool {
    /// What a page holds: its tokens, after those of its parent.
    ///
    /// @param parent number of the published page before, or a negative number for the start of a text
    private record Key(long parent, List<Integer> tokens) {}

    /// A published page.
    ///
    /// @param number never used again, so that pages whose parent is gone are not found
    private record Published(Key key, long number, int page) {}

    private final int[] holders;
    private final @Nullable Published[] publishedOf;
    private final Deque<Integer> free = new ArrayDeque<>();
    private final Set<Integer> kept = new LinkedHashSet<>(); // published, without holder; least recently used first
    private final Map<Key, Published> published = new HashMap<>();
    private long numbers;

    PagePool(int pages) {
        holders = new int[pages];
        publishedOf = new Published[pages];
        for (int page = 0; page < pages; page++) {
            free.add(page);
        }
    }

    int size() {
        return holders.length;
    }

    /// Pages that [#take] could give.
    int available() {
        return free.size() + kept.size();
    }

    /// Pages without holder that are kept for texts that begin alike.
    int keptCount() {
        return kept.size();
    }

    /// Takes pages that nobody else has.
    ///
    /// @throws IllegalStateException if there are not as many
    List<Integer> take(int count) {
        if (count > available()) {
            throw new IllegalStateException("pages: " + count + " (expected: at most " + available() + ")");
        }
        List<Integer> taken = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int page = free.isEmpty() ? evict() : free.remove();
            holders[page] = 1;
            taken.add(page);
        }
        return taken;
    }

    private int evict() {
        int page = kept.iterator().next();
        kept.remove(page);
        Published gone = publishedOf[page];
        if (gone != null) {
            published.remove(gone.key());
            publishedOf[page] = null;
        }
        return page;
    }

    /// Gives pages back, the first of a text first.
    void release(List<Integer> pages) {
        for (int page : pages.reversed()) { // so that the end of a text is given away before its beginning
            holders[page]--;
            if (holders[page] == 0) {
                if (publishedOf[page] == null) {
                    free.add(page);
                } else {
                    kept.add(page);
                }
            }
        }
    }

    /// The published pages that hold the beginning of `tokens`; the caller holds them from now on.
    ///
    /// @param kind pages are shared among texts of one kind only
    /// @param most positions that may be shared
    List<Integer> share(int kind, List<Integer> tokens, int most) {
        List<Integer> shared = new ArrayList<>();
        long parent = root(kind);
        for (int start = 0; start + PagedCache.PAGE_SIZE <= most; start += PagedCache.PAGE_SIZE) {
            Published found = published.get(key(parent, tokens, start));
            if (found == null) {
                break;
            }
            holders[found.page()]++;
            kept.remove(found.page());
            shared.add(found.page());
            parent = found.number();
        }
        return shared;
    }

    /// Lets others share the pages that hold the first `positions` of `tokens`. What is published already is left as it
    /// is.
    ///
    /// @param pages of the text, held by the caller
    void publish(int kind, List<Integer> tokens, int positions, List<Integer> pages) {
        long parent = root(kind);
        for (int start = 0; start + PagedCache.PAGE_SIZE <= positions; start += PagedCache.PAGE_SIZE) {
            Key key = key(parent, tokens, start);
            Published known = published.get(key);
            int page = pages.get(start / PagedCache.PAGE_SIZE);
            if (known == null) {
                if (publishedOf[page] != null) {
                    return; // it holds the same tokens, but after a parent that was given away since
                }
                known = new Published(key, numbers++, page);
                published.put(key, known);
                publishedOf[page] = known;
            }
            parent = known.number();
        }
    }

    /// Lets nobody share any more what has been published so far.
    void forgetPublished() {
        published.clear();
        Arrays.fill(publishedOf, null);
        free.addAll(kept);
        kept.clear();
    }

    private static long root(int kind) {
        return -1L - kind;
    }

    private static Key key(long parent, List<Integer> tokens, int start) {
        return new Key(parent, List.copyOf(tokens.subList(start, start + PagedCache.PAGE_SIZE)));
    }
}
