import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tjake.jlama.model.AbstractModel;
import com.github.tjake.jlama.model.ModelSupport;
import com.github.tjake.jlama.safetensors.DType;
import com.github.tjake.jlama.tensor.AbstractTensor;
import com.github.tjake.jlama.tensor.KvBufferCache;
import com.github.tjake.jlama.tensor.operations.TensorOperationsProvider;
import com.github.tjake.jlama.util.PhysicalCoreExecutor;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Jlama as a contestant of `bench/peers/speculate`, run from source with Jlama's jars on the class path.
///
///     java --add-modules jdk.incubator.vector -cp 'jlama/*' JlamaAnswers.java FOLDER --way=alone --tokens=128 ...
///
/// Reads `{"tokens": [ID, ...]}` lines and prints one line with the answers to all but the warm-ups. It computes in
/// F32, and knows no speculation.
public final class JlamaAnswers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AbstractModel model;
    private final int maxTokens;
    private final float temperature;
    private final long seed;

    private JlamaAnswers(AbstractModel model, Map<String, String> options) {
        this.model = model;
        this.maxTokens = Integer.parseInt(options.get("tokens"));
        this.temperature = Float.parseFloat(options.get("temperature"));
        this.seed = Long.parseLong(options.get("seed"));
    }

    public static void main(String[] arguments) {
        try {
            run(arguments);
            System.exit(0);
        } catch (Exception | LinkageError e) {
            System.err.println(e);
            System.exit(1);
        }
    }

    private static void run(String[] arguments) throws Exception {
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < arguments.length; i++) {
            String[] option = arguments[i].substring(2).split("=", 2);
            options.put(option[0], option[1]);
        }
        if (!options.get("way").equals("alone")) {
            throw new IllegalArgumentException("--way: " + options.get("way") + " (expected: alone)");
        }
        PhysicalCoreExecutor.overrideThreadCount(Integer.parseInt(options.get("threads")));
        AbstractModel model = ModelSupport.loadModel(new File(arguments[0]), DType.F32, DType.F32);
        JlamaAnswers peer = new JlamaAnswers(model, options);
        List<int[]> prompts = prompts();
        int warmUps = Integer.parseInt(options.get("warm-ups"));
        for (int i = 0; i < warmUps; i++) {
            peer.answer(prompts.get(i), i);
        }
        List<List<Integer>> answers = new ArrayList<>();
        int calls = 0;
        long start = System.nanoTime();
        for (int i = warmUps; i < prompts.size(); i++) {
            answers.add(peer.answer(prompts.get(i), i));
            calls += answers.getLast().size();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println(JSON.writeValueAsString(Map.of(
                "answers", answers,
                "seconds", seconds,
                "expertCalls", calls,
                "drafted", 0,
                "accepted", 0,
                "backend", "Jlama, " + TensorOperationsProvider.get().name())));
    }

    private static List<int[]> prompts() throws Exception {
        List<int[]> prompts = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode tokens = JSON.readTree(line).get("tokens");
            int[] prompt = new int[tokens.size()];
            for (int i = 0; i < prompt.length; i++) {
                prompt[i] = tokens.get(i).asInt();
            }
            prompts.add(prompt);
        }
        return prompts;
    }

    private List<Integer> answer(int[] prompt, int number) throws Exception {
        Random random = new Random(seed + number);
        List<Integer> answer = new ArrayList<>();
        // A cache of its own for each answer, as nothing is to be taken from earlier ones.
        try (KvBufferCache cache = new KvBufferCache(model);
                KvBufferCache.KvBuffer keysAndValues = cache.getEphemeralKvBuffer();
                AbstractTensor logits = model.makeDenseTensor(model.getConfig().vocabularySize)) {
            AbstractTensor rows = model.batchForward(prompt, 0, keysAndValues);
            AbstractTensor last = rows.slice(rows.shape().first() - 1);
            int token = model.sample(last, temperature, random.nextFloat(), logits);
            rows.close();
            answer.add(token);
            while (answer.size() < maxTokens && !model.getConfig().eosTokens.contains(token)) {
                int position = prompt.length + answer.size() - 1;
                try (AbstractTensor output = model.forward(token, position, keysAndValues, Optional.empty())) {
                    token = model.sample(output, temperature, random.nextFloat(), logits);
                }
                answer.add(token);
            }
        }
        return answer;
    }
}
