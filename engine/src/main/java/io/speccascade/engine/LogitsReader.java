package io.speccascade.engine;

import io.speccascade.engine.LogProbabilities.Candidate;
import io.speccascade.kernels.Device;
import io.speccascade.kernels.DeviceBuffer;
import io.speccascade.kernels.ModelRole;
import io.speccascade.kernels.SlotState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/// Reads back the logits of the last block for requests that want log-probabilities. The block after it must not have
/// been enqueued.
final class LogitsReader {
    private final Device device;
    private final SlotState state;
    private final DecodingPrograms programs;

    LogitsReader(Device device, SlotState state, DecodingPrograms programs) {
        this.device = device;
        this.state = state;
        this.programs = programs;
    }

    /// Log-probabilities of the block's tokens, or nothing for each where none are wanted.
    List<Optional<LogProbabilities>> read(Running active, List<Integer> tokens, List<TokenSource> sources) {
        Request request = active.sequence().request();
        if (request.delivery().logProbabilities().isEmpty()) {
            return Collections.nCopies(tokens.size(), Optional.empty());
        }
        int alternatives = request.delivery().logProbabilities().getAsInt();
        List<Optional<LogProbabilities>> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            DeviceBuffer logits = programs.logits(scoredBy(active.sequence().strategy(), sources.get(i)));
            float[] row = new float[(int) (logits.length() / state.rows())];
            device.download(logits, ((long) active.slot() * state.rowsPerSlot() + i) * row.length, row);
            all.add(Optional.of(of(row, tokens.get(i), alternatives)));
        }
        return all;
    }

    /// The expert where it has scored the token.
    private static ModelRole scoredBy(Strategy strategy, TokenSource source) {
        boolean byDrafter = switch (strategy) {
            case DRAFTER, SEQUENTIAL_CASCADE -> true;
            case TOKEN_CASCADE -> source == TokenSource.DRAFTER;
            case EXPERT, ORACLE_CASCADE, SPECULATIVE, LOSSY, BILD, CASCADE -> false;
        };
        return byDrafter ? ModelRole.DRAFTER : ModelRole.EXPERT;
    }

    /// @param logits [vocabSize]
    static LogProbabilities of(float[] logits, int token, int alternatives) {
        double max = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            max = Math.max(max, logit);
        }
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit - max);
        }
        double logSum = max + Math.log(sum);
        Comparator<Candidate> leastFirst = Comparator.comparingDouble(Candidate::logProbability)
                .thenComparing(Comparator.comparingInt(Candidate::token).reversed());
        PriorityQueue<Candidate> likeliest = new PriorityQueue<>(leastFirst);
        for (int v = 0; v < logits.length && alternatives > 0; v++) {
            likeliest.add(new Candidate(v, logits[v] - logSum));
            if (likeliest.size() > alternatives) {
                likeliest.remove();
            }
        }
        return new LogProbabilities(
                logits[token] - logSum,
                likeliest.stream().sorted(leastFirst.reversed()).toList());
    }
}
