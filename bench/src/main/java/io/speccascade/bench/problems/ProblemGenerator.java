package io.speccascade.bench.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;

/// The stream of problems of one split and seed.
///
/// Wording is drawn at random on purpose: where several tokens are about equally right, a cascade keeps the drafter's.
public final class ProblemGenerator {
    private final Split split;
    private final List<Template> templates;
    // Random, because its algorithm is specified: a seed gives the same problems on any JDK.
    private final Random random;

    public ProblemGenerator(Split split, long seed) {
        this.split = split;
        this.templates = split.templates();
        this.random = new Random(seed);
    }

    public Stream<Problem> stream() {
        return Stream.generate(this::next);
    }

    public Problem next() {
        Template template = templates.get(random.nextInt(templates.size()));
        while (true) {
            Optional<Problem> problem = draw(template).filter(drawn -> split.admits(drawn.question()));
            if (problem.isPresent()) {
                return problem.get();
            }
        }
    }

    private Optional<Problem> draw(Template template) {
        Map<String, Integer> told = new HashMap<>();
        template.ranges().forEach(range -> told.put(range.number(), between(range.min(), range.max())));
        if (!evaluate(template.givens(), told)) {
            return Optional.empty();
        }
        Map<String, Integer> numbers = new HashMap<>(told);
        if (!evaluate(template.steps().stream().map(Template.Step::calculation).toList(), numbers)) {
            return Optional.empty();
        }
        int answer = template.steps().getLast().calculation().value(numbers);
        Scene scene = new Scene(random);
        String question = question(template, scene, numbers);
        String solution = solution(template, scene, told, numbers) + "\n#### " + answer;
        return Optional.of(new Problem(question, solution, answer, template.name()));
    }

    private static boolean evaluate(List<Calculation> calculations, Map<String, Integer> numbers) {
        for (Calculation calculation : calculations) {
            OptionalInt value = calculation.evaluate(numbers);
            if (value.isEmpty()) {
                return false;
            }
            numbers.put(calculation.result(), value.getAsInt());
        }
        return true;
    }

    private String question(Template template, Scene scene, Map<String, Integer> numbers) {
        List<String> sentences = new ArrayList<>();
        template.story().forEach(alternatives -> sentences.add(scene.fill(scene.pick(alternatives), numbers)));
        if (random.nextInt(5) < 2) {
            Map<String, Integer> extra = Map.of("n", between(3, 60));
            sentences.add(between(0, sentences.size()), scene.fill(scene.pick(Words.DISTRACTORS), extra));
        }
        sentences.add(scene.fill(scene.pick(template.questions()), numbers));
        return String.join(" ", sentences);
    }

    private String solution(Template template, Scene scene, Map<String, Integer> told, Map<String, Integer> numbers) {
        Map<String, Integer> known = new HashMap<>(told);
        List<Template.Step> rest = new ArrayList<>(template.steps());
        List<String> lines = new ArrayList<>();
        while (!rest.isEmpty()) {
            List<Template.Step> ready = rest.stream()
                    .filter(step -> step.calculation().isReady(known))
                    .toList();
            Template.Step step = scene.pick(ready);
            rest.remove(step);
            known.put(step.calculation().result(), step.calculation().value(numbers));
            lines.add(line(step, connectives(lines.isEmpty(), rest.isEmpty()), scene, numbers));
        }
        return String.join("\n", lines);
    }

    private String line(Template.Step step, List<String> connectives, Scene scene, Map<String, Integer> numbers) {
        // Two times out of three the step's own words, else words that fit any step.
        List<String> phrases = random.nextInt(3) < 2 ? step.phrases() : Words.STEP_PHRASES;
        String text = scene.pick(connectives) + scene.fillStep(step, scene.pick(phrases), numbers) + ".";
        return Scene.capitalise(text);
    }

    private static List<String> connectives(boolean isFirst, boolean isLast) {
        if (isFirst) {
            return Words.FIRST_CONNECTIVES;
        }
        return isLast ? Words.LAST_CONNECTIVES : Words.CONNECTIVES;
    }

    private int between(int min, int max) {
        return min + random.nextInt(max - min + 1);
    }
}
