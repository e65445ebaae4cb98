package io.speccascade.bench.peers.speculate;

import io.speccascade.cascade.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Who takes part. Every program takes the arguments of a [Task] and prints [Answers]; this says how each is started
/// and
/// in which ways it can answer.
///
/// @param scripts the folder of the peers' scripts
/// @param jlama the folder of Jlama's jars
/// @param python the Python that has torch and transformers
/// @param rule of this engine's cascade
record Contestants(Path scripts, Path jlama, String python, Rule rule) {
    /// All of them.
    ///
    /// @param devices on which this engine runs; the text of its expert is taken from the first
    List<Contestant> all(List<String> devices) {
        List<Contestant> all = new ArrayList<>();
        for (String device : devices) {
            Program engine = engine(device);
            all.add(new Contestant(engine, Way.ALONE, "expert alone"));
            all.add(new Contestant(engine, Way.DRAFT, "exact speculation"));
            all.add(new Contestant(
                    engine,
                    Way.CASCADE,
                    "cascade " + rule.name() + ", α = " + rule.alpha(),
                    List.of("--rule=" + rule.name(), "--alpha=" + rule.alpha())));
        }
        Program llama = llama();
        all.add(new Contestant(llama, Way.ALONE, "expert alone"));
        all.add(new Contestant(llama, Way.DRAFT, "draft model, one batch per draft"));
        all.add(new Contestant(llama, Way.PREDICTOR, "draft model, node-llama-cpp's predictor"));
        all.add(new Contestant(llama, Way.LOOKUP, "prompt lookup, node-llama-cpp's predictor"));
        all.add(new Contestant(javaPeer(), Way.ALONE, "expert alone"));
        Program transformers = transformers();
        all.add(new Contestant(transformers, Way.ALONE, "expert alone"));
        all.add(new Contestant(transformers, Way.DRAFT, "assisted generation"));
        return all;
    }

    private static Program engine(String device) {
        return new Program(
                device.equals("host") ? "SpecCascade" : "SpecCascade on " + device,
                Program.Form.ANY,
                List.of(
                        java(),
                        "-XX:+UseSerialGC",
                        "--add-modules=jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EngineAnswers.class.getName(),
                        "--device=" + device),
                List.of(),
                "a JDK");
    }

    private Program llama() {
        return new Program(
                "llama.cpp",
                Program.Form.GGUF,
                List.of("node", scripts.resolve("llama-answers.mjs").toString()),
                List.of(scripts.resolve("node_modules").resolve("node-llama-cpp")),
                "Node.js 20 or later, and bench/peers/fetch to have fetched node-llama-cpp");
    }

    private Program javaPeer() {
        return new Program(
                "Jlama",
                Program.Form.FOLDER,
                List.of(
                        java(),
                        "--add-modules=jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        jlama.resolve("*").toString(),
                        scripts.resolve("jlama").resolve("JlamaAnswers.java").toString()),
                List.of(jlama),
                "bench/peers/fetch to have fetched Jlama's jars");
    }

    private Program transformers() {
        return new Program(
                "transformers",
                Program.Form.FOLDER,
                List.of(python, scripts.resolve("assisted.py").toString()),
                List.of(),
                "a Python with torch and transformers, named by --python");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
