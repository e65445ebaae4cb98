package io.speccascade.kernels.compiled;

import io.speccascade.kernels.FloatColumn;
import io.speccascade.kernels.IntColumn;
import io.speccascade.kernels.Launch;
import io.speccascade.kernels.RowStat;
import io.speccascade.kernels.RuleProgram;
import io.speccascade.kernels.RuleRows;
import io.speccascade.kernels.RuleStat;
import io.speccascade.kernels.compiled.KernelCall.Grid;
import java.util.ArrayList;
import java.util.List;

/// Rules over the rows of both models.
final class RuleRecipes {
    /// Kernels that share out among them the rules that do not decide token by token.
    private static final int PARTS = 8;

    private final LaunchParts parts;
    private final RowShape shape;
    private final int slots;
    private final int rowsPerSlot;
    private final int vocabSize;

    private RuleRecipes(Launch launch, Geometry geometry) {
        parts = new LaunchParts(launch);
        shape = RowShape.of(geometry);
        slots = parts.positive(0, "slots");
        rowsPerSlot = parts.positive(1, "rowsPerSlot");
        vocabSize = parts.positive(2, "vocabSize");
    }

    static List<KernelCall> rule(Launch launch, Geometry geometry) {
        RuleRecipes recipe = new RuleRecipes(launch, geometry);
        List<Argument> arguments = new ArrayList<>();
        arguments.add(recipe.rows(0, "rule statistics", RuleStat.COUNT));
        arguments.addAll(recipe.state(1));
        arguments.add(recipe.parts.ints(3, "draft", (long) recipe.slots * Math.max(1, recipe.rowsPerSlot - 1)));
        arguments.addAll(recipe.pair(4));
        arguments.add(recipe.sizes(1));
        return recipe.rules(arguments, recipe.deferred(10));
    }

    /// The rule's statistics are measured again, to working memory.
    static List<KernelCall> target(Launch launch, Geometry geometry) {
        RuleRecipes recipe = new RuleRecipes(launch, geometry);
        Argument statistics =
                Argument.scratch("rule statistics", (long) recipe.slots * recipe.rowsPerSlot * RuleStat.COUNT);
        Argument deferred = Argument.scratchInts(
                "deferred tokens", (long) recipe.slots * recipe.rowsPerSlot * RuleRows.words(recipe.vocabSize));
        List<Argument> measured = new ArrayList<>();
        measured.add(statistics);
        measured.addAll(recipe.state(3));
        measured.add(recipe.state(3).getFirst()); // in place of a draft, which is not looked at
        measured.addAll(recipe.pair(5));
        measured.add(recipe.sizes(0));
        List<Argument> written = new ArrayList<>();
        written.add(recipe.rows(0, "target", recipe.vocabSize));
        written.add(recipe.rows(1, "accept", recipe.vocabSize));
        written.add(recipe.rows(2, "residual", recipe.vocabSize));
        written.addAll(recipe.state(3));
        written.addAll(recipe.pair(5));
        written.add(statistics);
        written.add(deferred);
        written.add(recipe.sizes(0));
        List<KernelCall> calls = new ArrayList<>(recipe.rules(measured, deferred));
        calls.add(recipe.rowsCall(KernelName.of("target", recipe.shape.lanes()), written));
        return calls;
    }

    static List<KernelCall> correct(Launch launch, Geometry geometry) {
        return new RuleRecipes(launch, geometry).draw("correct", launch.size(3));
    }

    static List<KernelCall> sampleTarget(Launch launch, Geometry geometry) {
        return new RuleRecipes(launch, geometry).draw("sampleTarget", 0);
    }

    private List<KernelCall> draw(String method, int last) {
        List<Argument> arguments = new ArrayList<>();
        arguments.add(Argument.scratch("weights", (long) slots * vocabSize));
        arguments.addAll(state(0));
        arguments.addAll(pair(2));
        arguments.add(rows(8, "rule statistics", RuleStat.COUNT));
        arguments.add(deferred(9));
        arguments.add(sizes(last));
        KernelName name = KernelName.of(method, shape.lanes(), shape.blocks());
        return List.of(new KernelCall(name, Grid.of(slots, shape.lanes()), arguments));
    }

    /// A call for each part of the rules; those of other parts than a slot's leave its rows alone.
    private List<KernelCall> rules(List<Argument> arguments, Argument deferred) {
        List<KernelCall> calls = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            calls.add(rowsCall(KernelName.of("rule", part, shape.lanes()), arguments));
        }
        List<Argument> byToken = new ArrayList<>(arguments);
        byToken.add(arguments.size() - 1, deferred);
        byToken.add(
                arguments.size(),
                Argument.scratch("rule values", (long) slots * rowsPerSlot * RuleProgram.MOST_VALUES));
        calls.add(rowsCall(KernelName.of("ruleTokens", shape.lanes()), byToken));
        return calls;
    }

    private KernelCall rowsCall(KernelName name, List<Argument> arguments) {
        return new KernelCall(name, Grid.of(slots * rowsPerSlot, shape.lanes()), arguments);
    }

    private List<Argument> state(int first) {
        return List.of(
                parts.ints(first, "ints", (long) slots * IntColumn.COUNT),
                parts.floats(first + 1, "floats", (long) slots * FloatColumn.COUNT));
    }

    private List<Argument> pair(int first) {
        return List.of(
                rows(first, "drafter logits", vocabSize),
                rows(first + 1, "drafter probabilities", vocabSize),
                rows(first + 2, "drafter statistics", RowStat.COUNT),
                rows(first + 3, "expert logits", vocabSize),
                rows(first + 4, "expert probabilities", vocabSize),
                rows(first + 5, "expert statistics", RowStat.COUNT));
    }

    private Argument deferred(int index) {
        return parts.ints(index, "deferred tokens", (long) slots * rowsPerSlot * RuleRows.words(vocabSize));
    }

    private Argument rows(int index, String name, int columns) {
        return parts.floats(index, name, (long) slots * rowsPerSlot * columns);
    }

    /// @param last what a kernel is told besides
    private Argument sizes(int last) {
        return Argument.ints(slots, rowsPerSlot, vocabSize, last);
    }
}
