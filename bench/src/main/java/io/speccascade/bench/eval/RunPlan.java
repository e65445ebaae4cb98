package io.speccascade.bench.eval;

import io.speccascade.bench.tasks.Task;
import io.speccascade.engine.Request;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// All answers that a run consists of.
///
/// @param points in the order of the tables, all different
/// @param seeds at least one
/// @param prompts of the task's problems, as requests with all settings that points share
record RunPlan(Task task, List<Point> points, List<Long> seeds, List<Request> prompts) {
    RunPlan {
        points = List.copyOf(points);
        seeds = List.copyOf(seeds);
        prompts = List.copyOf(prompts);
    }

    /// One answer to get.
    record Item(AnswerKey key, Point point) {}

    /// Every answer, in the order of the finished file.
    List<Item> items() {
        return points.stream().flatMap(this::items).toList();
    }

    /// Every answer in an order that is fast to compute: strategies that the engine runs in one batch follow each
    /// other, and within them all points of a problem, so that they share its prompt.
    List<Item> itemsAsComputed() {
        return items().stream()
                .sorted(Comparator.<Item>comparingInt(item -> batch(item.point()))
                        .thenComparingInt(item -> item.key().problem()))
                .toList();
    }

    List<Long> seeds(Point point) {
        return point.isDeterministic() ? seeds.subList(0, 1) : seeds;
    }

    Request request(Item item) {
        return item.point()
                .applyTo(prompts.get(item.key().problem()))
                .withSeed(item.key().requestSeed());
    }

    private Stream<Item> items(Point point) {
        String id = point.id();
        return seeds(point).stream()
                .flatMap(seed -> Stream.iterate(0, problem -> problem + 1)
                        .limit(task.problems().size())
                        .map(problem -> new Item(new AnswerKey(id, problem, seed), point)));
    }

    private static int batch(Point point) {
        return switch (point.strategy()) {
            case EXPERT, SPECULATIVE, LOSSY, BILD, CASCADE -> 0;
            case DRAFTER -> 1;
            case SEQUENTIAL_CASCADE -> 2;
            case TOKEN_CASCADE -> 3;
            case ORACLE_CASCADE -> 4;
        };
    }
}
