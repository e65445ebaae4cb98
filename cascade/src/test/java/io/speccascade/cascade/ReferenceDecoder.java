package io.speccascade.cascade;

import io.speccascade.kernels.Philox;
import io.speccascade.kernels.TokenSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Decodes one request on its own, by the exact mathematics, straight from the algorithms of the paper: no slots, no
/// caches, no device.
final class ReferenceDecoder {
    static final PrefixModel EXPERT = new PrefixModel(12, 1, 1.5);
    static final PrefixModel DRAFTER = new PrefixModel(12, 2, 0.8);

    private final PrefixModel drafter;
    private final PrefixModel expert;
    private final SlotParameters parameters;
    private final boolean bonusFromTarget;
    private final int limit;
    private int[] tokens;
    private final List<TokenSource> sources = new ArrayList<>();
    private int accepted;
    private int drafted;
    private int blocks;
    private boolean stopped;

    ReferenceDecoder(
            PrefixModel drafter,
            PrefixModel expert,
            int[] prompt,
            SlotParameters parameters,
            int context,
            boolean bonusFromTarget) {
        this.drafter = drafter;
        this.expert = expert;
        this.parameters = parameters;
        this.bonusFromTarget = bonusFromTarget;
        this.limit = Math.min(context, prompt.length + parameters.maxNewTokens());
        this.tokens = prompt.clone();
    }

    int[] tokens() {
        return tokens.clone();
    }

    List<TokenSource> sources() {
        return sources;
    }

    int accepted() {
        return accepted;
    }

    int drafted() {
        return drafted;
    }

    int blocks() {
        return blocks;
    }

    ReferenceDecoder speculate() {
        while (!isDone()) {
            int gamma = Math.min(parameters.draftTokens(), limit - tokens.length - 1);
            int[] draft = Arrays.copyOf(tokens, tokens.length + gamma);
            for (int i = tokens.length; i < draft.length; i++) {
                draft[i] = Distributions.draw(distribution(drafter, draft, i), uniform(i, Philox.TOKEN));
            }
            blocks++;
            drafted += gamma;
            verify(draft, gamma);
        }
        return this;
    }

    private void verify(int[] draft, int gamma) {
        for (int i = tokens.length; i < draft.length; i++) {
            Verification verification = verification(draft, i);
            if (uniform(i, Philox.ACCEPT) >= verification.accept()[draft[i]]) {
                double[] residual = verification.residual().orElseThrow();
                append(Distributions.draw(residual, uniform(i, Philox.RESIDUAL)), TokenSource.RESIDUAL);
                return;
            }
            accepted++;
            append(draft[i], TokenSource.DRAFTER);
            if (isDone()) {
                return;
            }
        }
        double[] last = bonusFromTarget
                ? verification(tokens, tokens.length).target()
                : distribution(expert, tokens, tokens.length);
        TokenSource source = gamma == 0 && !bonusFromTarget ? TokenSource.EXPERT : TokenSource.BONUS;
        append(Distributions.draw(last, uniform(tokens.length, Philox.TOKEN)), source);
    }

    ReferenceDecoder decodeAlone(PrefixModel model, TokenSource source) {
        while (!isDone()) {
            double[] next = distribution(model, tokens, tokens.length);
            append(Distributions.draw(next, uniform(tokens.length, Philox.TOKEN)), source);
        }
        return this;
    }

    /// Token cascade and oracle alike: a row rule chooses q or p for each token.
    ReferenceDecoder chooseByToken() {
        while (!isDone()) {
            double[] target = verification(tokens, tokens.length).target();
            boolean defers = Deferral.ofRow(
                    parameters.rule(),
                    distribution(drafter, tokens, tokens.length),
                    distribution(expert, tokens, tokens.length),
                    Distributions.softmax(drafter.logits(tokens, tokens.length)),
                    Distributions.softmax(expert.logits(tokens, tokens.length)));
            int token = Distributions.draw(target, uniform(tokens.length, Philox.TOKEN));
            append(token, defers ? TokenSource.EXPERT : TokenSource.DRAFTER);
        }
        return this;
    }

    boolean isDone() {
        return stopped || tokens.length >= limit;
    }

    private Verification verification(int[] prefix, int length) {
        return Verification.ofLogits(
                parameters.rule(),
                parameters.sampling(),
                drafter.logits(prefix, length),
                expert.logits(prefix, length));
    }

    private double[] distribution(PrefixModel model, int[] prefix, int length) {
        return Distributions.sampling(model.logits(prefix, length), parameters.sampling());
    }

    private double uniform(int position, int purpose) {
        return Philox.uniform(parameters.seed(), position, purpose);
    }

    private void append(int token, TokenSource source) {
        tokens = Arrays.copyOf(tokens, tokens.length + 1);
        tokens[tokens.length - 1] = token;
        sources.add(source);
        stopped |= parameters.stopTokens().contains(token);
    }
}
