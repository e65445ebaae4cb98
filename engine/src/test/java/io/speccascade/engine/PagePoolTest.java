package io.speccascade.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagePoolTest {
    private static final int KIND = 3;

    private static List<Integer> text(int seed, int length) {
        return new Random(seed).ints(length, 0, 50).boxed().toList();
    }

    @Test
    void sharesWholePagesOfTextsThatBeginAlike() {
        PagePool pool = new PagePool(10);
        List<Integer> text = text(1, 100);
        List<Integer> pages = pool.take(4);
        pool.publish(KIND, text, 100, pages);

        assertEquals(pages.subList(0, 3), pool.share(KIND, text, 98));
        assertEquals(List.of(), pool.share(KIND + 1, text, 98), "of another kind");
        assertEquals(List.of(), pool.share(KIND, text.subList(1, 100), 98), "elsewhere in the text");
        List<Integer> other = new ArrayList<>(text.subList(0, 40));
        other.addAll(text(2, 60));
        assertEquals(pages.subList(0, 1), pool.share(KIND, other, 98));
        assertEquals(6, pool.available());
    }

    @Test
    void keepsPublishedPagesUntilOthersNeedThemTheEndOfATextFirst() {
        PagePool pool = new PagePool(4);
        List<Integer> text = text(1, 100);
        List<Integer> pages = pool.take(3);
        pool.publish(KIND, text, 96, pages);
        pool.release(pages);
        assertEquals(4, pool.available());
        assertEquals(3, pool.keptCount());

        List<Integer> taken = pool.take(2);
        assertEquals(Set.of(3, pages.get(2)), new HashSet<>(taken));
        assertEquals(pages.subList(0, 2), pool.share(KIND, text, 98));
        assertEquals(0, pool.available());
        assertEquals(
                "pages: 1 (expected: at most 0)",
                assertThrows(IllegalStateException.class, () -> pool.take(1)).getMessage());
    }

    /// Against a model of what every page holds.
    @Test
    void neverGivesAPageToTwoTextsThatDiffer() {
        Random random = new Random(3);
        PagePool pool = new PagePool(40);
        Map<Integer, List<Integer>> contents = new HashMap<>(); // of pages that were filled
        List<List<Integer>> held = new ArrayList<>();
        for (int round = 0; round < 20_000; round++) {
            if (random.nextBoolean() && pool.available() >= 8) {
                List<Integer> text = new ArrayList<>(text(random.nextInt(3), 32 * random.nextInt(4)));
                text.addAll(text(100 + random.nextInt(5), 64 + random.nextInt(40)));
                List<Integer> pages = new ArrayList<>(pool.share(KIND, text, text.size() - 2));
                for (int i = 0; i < pages.size(); i++) {
                    assertEquals(text.subList(32 * i, 32 * i + 32), contents.get(pages.get(i)));
                }
                int shared = pages.size();
                int missing = (text.size() + 31) / 32 - shared;
                if (missing > pool.available()) {
                    pool.release(pages);
                    continue;
                }
                pages.addAll(pool.take(missing));
                IntStream.range(shared, text.size() / 32)
                        .forEach(i -> contents.put(pages.get(i), text.subList(32 * i, 32 * i + 32)));
                pool.publish(KIND, text, text.size() - 2, pages);
                held.add(pages);
            } else if (!held.isEmpty()) {
                pool.release(held.remove(random.nextInt(held.size())));
            }
            Set<Integer> all = new HashSet<>();
            held.forEach(all::addAll);
            assertEquals(40 - all.size(), pool.available());
        }
        held.forEach(pool::release);
        assertEquals(40, pool.available());
    }
}
