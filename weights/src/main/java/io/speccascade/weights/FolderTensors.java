package io.speccascade.weights;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gives the tensors of a folder the names and shapes of GGUF. Matrices stay where they are; vectors, which GGUF keeps
/// in F32, are copied if they are not in F32 or need an addition.
final class FolderTensors {
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int ALIGNMENT = 64;
    private static final Pattern NUMBER = Pattern.compile("\\.(\\d{1,9})(?=\\.)");
    private static final List<String> SUFFIXES = List.of(".weight", ".bias");
    private static final String EMBEDDING = "token_embd.weight";

    private final String folder;
    private final FolderFamily family;
    private final Arena arena;
    private final SequencedMap<String, Tensor> tensors = new LinkedHashMap<>();

    FolderTensors(String folder, FolderFamily family, Arena arena) {
        this.folder = folder;
        this.family = family;
        this.arena = arena;
    }

    SequencedMap<String, Tensor> tensors() {
        return tensors;
    }

    /// Adds a vector that no file holds.
    void add(String name, float[] values) {
        tensors.put(name, vector(name, values));
    }

    void add(SafetensorsFile.Entry entry) {
        String name = withoutWrapper(entry.name());
        if (isIgnored(name)) {
            return;
        }
        String inGguf = translated(entry.name(), name);
        // Encoder-decoder folders may hold the one embedding under several names.
        if (inGguf.equals(EMBEDDING) && family.has(FolderFamily.Trait.ENCODER_DECODER)) {
            tensors.computeIfAbsent(inGguf, absent -> tensor(absent, entry));
        } else if (tensors.putIfAbsent(inGguf, tensor(inGguf, entry)) != null) {
            throw malformed(entry.name(), "stands for " + inGguf + ", which is there already");
        }
    }

    /// Models that also see images wrap their language model.
    private static String withoutWrapper(String name) {
        if (name.startsWith("language_model.")) {
            return name.substring("language_model.".length());
        }
        return name.startsWith("model.language_model.")
                ? "model." + name.substring("model.language_model.".length())
                : name;
    }

    private boolean isIgnored(String name) {
        return name.endsWith(".rotary_emb.inv_freq")
                || family.ignored().stream().anyMatch(name::startsWith);
    }

    private String translated(String original, String name) {
        int dot = name.lastIndexOf('.');
        String suffix = dot < 0 ? "" : name.substring(dot);
        String base = dot < 0 ? name : name.substring(0, dot);
        Matcher number = NUMBER.matcher(base);
        boolean inLayer = number.find();
        String pattern = inLayer ? number.replaceFirst(".*") : base;
        String found = family.tensors().get(pattern);
        if (found == null || !SUFFIXES.contains(suffix)) {
            throw malformed(original, "has no place in architecture " + family.architecture());
        }
        return (inLayer ? found.replace("*", number.group(1)) : found) + suffix;
    }

    private Tensor tensor(String name, SafetensorsFile.Entry entry) {
        TensorType type = entry.type()
                .inGguf()
                .orElseThrow(() -> malformed(
                        entry.name(), "dtype " + entry.type() + " is not supported (supported: F32, F16, BF16)"));
        if (entry.shape().isEmpty() || entry.shape().contains(0L)) {
            throw malformed(entry.name(), "shape " + entry.shape() + " (expected: positive sizes)");
        }
        float shift = family.has(FolderFamily.Trait.NORMS_LESS_ONE) && name.endsWith("norm.weight") ? 1 : 0;
        boolean isVector = entry.shape().size() == 1 && FloatReader.canRead(type);
        if (isVector && (type != TensorType.F32 || shift != 0)) {
            return vector(name, shifted(type, entry.data(), shift));
        }
        return new Tensor(name, type, entry.shape().reversed(), aligned(type, entry.data()));
    }

    /// Safetensors promises no alignment; whole numbers of elements are what readers of mapped data need.
    private MemorySegment aligned(TensorType type, MemorySegment data) {
        return data.address() % type.blockBytes() == 0
                ? data
                : arena.allocate(data.byteSize(), ALIGNMENT).copyFrom(data).asReadOnly();
    }

    private static float[] shifted(TensorType type, MemorySegment data, float shift) {
        float[] values = new float[Math.toIntExact(data.byteSize() / type.blockBytes())];
        FloatReader.read(type, data, 0, values);
        for (int i = 0; i < values.length; i++) {
            values[i] += shift;
        }
        return values;
    }

    private Tensor vector(String name, float[] values) {
        MemorySegment data = arena.allocate((long) values.length * Float.BYTES, ALIGNMENT);
        for (int i = 0; i < values.length; i++) {
            data.set(FLOAT, (long) i * Float.BYTES, values[i]);
        }
        return new Tensor(name, TensorType.F32, List.of((long) values.length), data.asReadOnly());
    }

    private MalformedModelException malformed(String tensor, String reason) {
        return new MalformedModelException(folder, "tensor '" + tensor + "' " + reason);
    }
}
