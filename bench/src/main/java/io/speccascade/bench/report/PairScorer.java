package io.speccascade.bench.report;

import io.speccascade.cascade.SamplingParameters;
import io.speccascade.engine.Scorer;
import io.speccascade.kernels.Device;
import io.speccascade.weights.EncoderSpec;
import io.speccascade.weights.ModelFile;
import io.speccascade.weights.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Lets drafter and expert read finished answers, and says what each thought at every position. One thread at a time.
public final class PairScorer implements AutoCloseable {
    /// How the prompts of `answers.jsonl` become tokens.
    public enum PromptForm {
        /// As [Tokenizer#encode].
        PLAIN,
        /// As [Tokenizer#encodeChat]: what a chat template wrote.
        CHAT
    }

    private final Scorer drafter;
    private final Scorer expert;
    private final Tokenizer tokenizer;
    private final PromptForm form;
    private final Optional<EncoderSpec> encoder;
    private final int contextLength;

    /// @param device stays the caller's to close
    /// @param drafter closed with this object
    /// @param expert closed with this object; its tokenizer is used
    /// @param form how prompts become tokens
    /// @param contextLength most tokens of prompt and answer together
    public PairScorer(Device device, ModelFile drafter, ModelFile expert, PromptForm form, int contextLength) {
        this.form = form;
        this.contextLength = contextLength;
        encoder = expert.spec().encoder();
        tokenizer = Tokenizer.of(expert.file());
        this.drafter = new Scorer(device, drafter, contextLength);
        this.expert = new Scorer(device, expert, contextLength);
    }

    Tokenizer tokenizer() {
        return tokenizer;
    }

    /// What an answer would be in tokens, were it the models' own; it ends where their answers do.
    List<Integer> answerTokens(String answer) {
        List<Integer> tokens = list(tokenizer.encodeContinuation(answer));
        tokenizer.eosToken().ifPresent(tokens::add);
        return tokens;
    }

    /// Hands what both models say at each position of `answer`, in order, to `each`. Positions beyond the context
    /// are left out.
    void score(String prompt, List<Integer> answer, SamplingParameters sampling, Consumer<Scored> each) {
        List<Integer> read = list(
                switch (form) {
                    case PLAIN -> tokenizer.encode(prompt);
                    case CHAT -> tokenizer.encodeChat(prompt);
                });
        List<Integer> before = encoder.map(spec -> List.of(spec.startToken())).orElse(read);
        List<Integer> tokens = new ArrayList<>(before);
        tokens.addAll(answer);
        tokens = tokens.subList(0, Math.min(tokens.size() - 1, contextLength));
        if (answer.isEmpty() || tokens.size() < before.size()) {
            return;
        }
        float[][] drafterLogits = logits(drafter, read, tokens);
        float[][] expertLogits = logits(expert, read, tokens);
        for (int i = before.size() - 1; i < tokens.size(); i++) {
            each.accept(new Scored(drafterLogits[i], expertLogits[i], sampling));
        }
    }

    private float[][] logits(Scorer scorer, List<Integer> source, List<Integer> tokens) {
        return encoder.isPresent() ? scorer.logits(source, tokens) : scorer.logits(tokens);
    }

    private static List<Integer> list(int[] tokens) {
        return new ArrayList<>(Arrays.stream(tokens).boxed().toList());
    }

    @Override
    public void close() {
        expert.close();
        drafter.close();
        tokenizer.close();
    }
}
