package io.speccascade.bench.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.speccascade.bench.tasks.TaskProblem;
import io.speccascade.engine.CascadeEngine;
import io.speccascade.engine.Request;
import io.speccascade.engine.WeightsSummary;
import io.speccascade.engine.cli.BadInput;
import io.speccascade.kernels.ModelRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/// Writes `run.json`, which says what a folder's answers are answers to, and refuses to go on with other settings.
///
/// @param command as it was typed
/// @param date when the run was first started
/// @param device in words
/// @param pair label of the built-in pair
/// @param costRatio cost of a drafter call in expert calls
record RunFile(String command, String date, String device, Optional<String> pair, double costRatio) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double[] COST_RATIOS = {0, 0.05, 0.1, 0.2, 0.5};

    /// Writes the file; that of an earlier start keeps its command, date and device.
    ///
    /// @throws BadInput if the folder's run has other settings
    void write(RunFolder folder, RunPlan plan, CascadeEngine engine) throws IOException {
        ObjectNode run = describe(plan, engine);
        Path file = folder.file(RunFolder.RUN);
        if (Files.exists(file)) {
            JsonNode earlier = read(file);
            requireSame(folder, earlier.path("settings"), run.get("settings"));
            for (String name : new String[] {"command", "version", "date", "device"}) {
                run.set(name, earlier.path(name));
            }
        }
        folder.replace(RunFolder.RUN, run.toPrettyString() + "\n");
    }

    /// Drafter calls in expert calls where nothing else is said: as the weights' bytes, which is what memory-bound
    /// decoding costs.
    static double costRatio(CascadeEngine engine) {
        Optional<WeightsSummary> drafter = engine.weights(ModelRole.DRAFTER);
        Optional<WeightsSummary> expert = engine.weights(ModelRole.EXPERT);
        return drafter.isEmpty() || expert.isEmpty()
                ? 0
                : Decimals.round((double) drafter.get().bytes() / expert.get().bytes());
    }

    private ObjectNode describe(RunPlan plan, CascadeEngine engine) {
        ObjectNode run = JSON.createObjectNode()
                .put("command", command)
                .put(
                        "version",
                        Optional.ofNullable(CascadeEngine.class.getPackage().getImplementationVersion())
                                .orElse("development build"))
                .put("date", date)
                .put("task", plan.task().name())
                .put("taskMetric", plan.task().metric())
                .put("problems", plan.task().problems().size())
                .put("device", device)
                .put("drafter", engine.drafterSpec().map(spec -> spec.name()).orElse(null))
                .put("expert", engine.expertSpec().map(spec -> spec.name()).orElse(null))
                .put("pair", pair.orElse(null))
                .put("costRatio", costRatio);
        ArrayNode ratios = run.putArray("costRatios");
        Stream.concat(Stream.of(costRatio), Arrays.stream(COST_RATIOS).boxed())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(ratios::add);
        ArrayNode seeds = run.putArray("seeds");
        plan.seeds().forEach(seeds::add);
        ArrayNode drafts = run.putArray("drafts");
        plan.points().stream()
                .filter(point -> point.strategy().isSpeculative())
                .map(Point::draftTokens)
                .distinct()
                .forEach(drafts::add);
        ArrayNode temperatures = run.putArray("temperatures");
        plan.points().stream().map(Point::temperature).distinct().forEach(temperatures::add);
        run.put("points", plan.points().size());
        run.set("settings", settings(plan, engine));
        return run;
    }

    /// All that answers depend on.
    private static ObjectNode settings(RunPlan plan, CascadeEngine engine) {
        Request request = plan.prompts().getFirst();
        ObjectNode settings = JSON.createObjectNode()
                .put("task", plan.task().name())
                .put("problems", plan.task().problems().size())
                .put("problemsChecksum", checksum(plan))
                .put("drafter", described(engine, ModelRole.DRAFTER))
                .put("expert", described(engine, ModelRole.EXPERT))
                .put("context", engine.contextLength())
                .put("maxTokens", request.maxTokens())
                .put("topK", request.sampling().topK())
                .put("topP", request.sampling().topP());
        ArrayNode stop = settings.putArray("stop");
        request.stop().forEach(stop::add);
        ArrayNode seeds = settings.putArray("seeds");
        plan.seeds().forEach(seeds::add);
        ArrayNode points = settings.putArray("points");
        plan.points().forEach(point -> points.add(point.id()));
        return settings;
    }

    private static String described(CascadeEngine engine, ModelRole role) {
        return engine.weights(role)
                .map(weights -> weights.bytes() + " bytes, checksum " + Long.toHexString(weights.checksum()))
                .orElse("none");
    }

    private static String checksum(RunPlan plan) {
        CRC32C checksum = new CRC32C();
        for (int i = 0; i < plan.prompts().size(); i++) {
            TaskProblem problem = plan.task().problems().get(i);
            String text = plan.prompts().get(i).prompt() + "\0" + problem.references() + "\0" + problem.scorer();
            checksum.update(text.getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(checksum.getValue());
    }

    private static JsonNode read(Path file) throws IOException {
        try {
            return JSON.readTree(file.toFile());
        } catch (JsonProcessingException e) {
            throw new BadInput(file + ": not JSON (expected: what eval wrote; --overwrite starts over)");
        }
    }

    private static void requireSame(RunFolder folder, JsonNode earlier, JsonNode now) {
        for (Map.Entry<String, JsonNode> setting : now.properties()) {
            JsonNode before = earlier.path(setting.getKey());
            // Numbers are compared as they are written: what was read is no long where it fits an int.
            if (!before.toString().equals(setting.getValue().toString())) {
                throw new BadInput("--report: " + folder.path() + " holds a run with other " + setting.getKey() + ": "
                        + shortened(before) + ", now " + shortened(setting.getValue())
                        + " (expected: the same settings, another folder, or --overwrite)");
            }
        }
    }

    private static String shortened(JsonNode value) {
        if (value.isArray() && value.size() > 4) {
            return value.size() + " values";
        }
        return value.isMissingNode() ? "none" : value.toString();
    }
}
