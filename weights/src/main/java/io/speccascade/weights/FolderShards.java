package io.speccascade.weights;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the safetensors files of a folder, one or many, and maps them.
final class FolderShards {
    private static final String SINGLE = "model.safetensors";
    private static final String INDEX = "model.safetensors.index.json";
    private static final int MAX_SHARDS = 1 << 12;

    private FolderShards() {}

    /// All tensors.
    ///
    /// @param arena owns the mappings
    static List<SafetensorsFile.Entry> map(Path folder, Arena arena) {
        if (Files.exists(folder.resolve(SINGLE))) {
            return SafetensorsFile.map(folder.resolve(SINGLE), arena);
        }
        Path index = folder.resolve(INDEX);
        if (!Files.exists(index)) {
            throw new MalformedModelException(
                    folder.toString(),
                    "no weights (expected: " + SINGLE + " or " + INDEX + "; other formats are not read)");
        }
        Map<String, String> shardOf = shardOf(index);
        Map<String, String> foundIn = new LinkedHashMap<>();
        List<SafetensorsFile.Entry> entries = new ArrayList<>();
        for (String shard : shardOf.values().stream().distinct().toList()) {
            for (SafetensorsFile.Entry entry : SafetensorsFile.map(folder.resolve(shard), arena)) {
                if (foundIn.put(entry.name(), shard) != null) {
                    throw new MalformedModelException(
                            index.toString(), "tensor '" + entry.name() + "' is in two shards");
                }
                entries.add(entry);
            }
        }
        shardOf.forEach((tensor, shard) -> {
            if (!shard.equals(foundIn.get(tensor))) {
                throw new MalformedModelException(
                        index.toString(), "tensor '" + tensor + "' is not in shard '" + shard + "'");
            }
        });
        return entries;
    }

    private static Map<String, String> shardOf(Path index) {
        JsonNode weights = JsonFile.read(index).path("weight_map");
        if (!weights.isObject()) {
            throw new MalformedModelException(index.toString(), "weight_map is missing (expected: an object)");
        }
        Map<String, String> shardOf = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : weights.properties()) {
            String shard = entry.getValue().textValue();
            // A name that leads out of the folder could bring in any file.
            if (shard == null || !shard.matches("[A-Za-z0-9._-]+\\.safetensors")) {
                throw new MalformedModelException(
                        index.toString(),
                        "tensor '" + entry.getKey() + "': shard " + FolderConfig.brief(entry.getValue())
                                + " (expected: the name of a safetensors file)");
            }
            shardOf.put(entry.getKey(), shard);
        }
        if (shardOf.values().stream().distinct().count() > MAX_SHARDS) {
            throw new MalformedModelException(index.toString(), "more than " + MAX_SHARDS + " shards");
        }
        return shardOf;
    }
}
