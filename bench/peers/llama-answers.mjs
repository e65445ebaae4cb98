// llama.cpp through node-llama-cpp as a contestant of bench/peers/speculate.
//
//   node llama-answers.mjs MODEL.gguf --way=alone|draft|predictor|lookup [--draft-model=DRAFTER.gguf] [--draft-tokens=4]
//       [--warm-ups=0] [--threads=2] [--tokens=128] [--temperature=0] [--seed=0] < prompts.jsonl
//
// Reads {"tokens": [ID, ...]} lines. After the first prompts, the warm-ups, it prints one line for the others:
// {"answers": [[ID, ...], ...], "seconds", "expertCalls", "drafted", "accepted", "backend"}.

import { parseArgs } from "node:util";
import { DraftSequenceTokenPredictor, InputLookupTokenPredictor } from "node-llama-cpp";
import { inputs, load, open, positive, print, seconds } from "./llama-model.mjs";

const SPARE = 8;

const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
        way: { type: "string", default: "alone" },
        "draft-model": { type: "string" },
        "draft-tokens": { type: "string", default: "4" },
        "warm-ups": { type: "string", default: "0" },
        threads: { type: "string", default: "2" },
        tokens: { type: "string", default: "128" },
        temperature: { type: "string", default: "0" },
        seed: { type: "string", default: "0" },
    },
});

function sampling(number) {
    const seed = Number(values.seed) + number;
    return { temperature: Number(values.temperature), topK: 0, topP: 1, minP: 0, seed };
}

// Tokens of an answer, up to the limit or the end-of-generation token.
class Answer {
    constructor(model, limit) {
        this.model = model;
        this.limit = limit;
        this.tokens = [];
        this.done = false;
    }

    add(token) {
        this.tokens.push(token);
        this.done = this.tokens.length === this.limit || this.model.isEogToken(token);
    }
}

// Ways to answer: each gets a prompt and fills the answer; the costs add up.
const ways = {
    async alone(sequence, prompt, answer, number, costs) {
        for await (const token of sequence.evaluate(prompt, { ...sampling(number), yieldEogToken: true })) {
            costs.expertCalls++;
            answer.add(token);
            if (answer.done)
                break;
        }
    },

    // node-llama-cpp's own predictors, draft model or lookup: 3.22.1 confirms at most the first token of a draft in a pass.
    async predictor(sequence, prompt, answer, number, costs) {
        const before = sequence.tokenPredictions;
        sequence.tokenPredictor.updateInputTokens(prompt);
        await ways.alone(sequence, prompt, answer, number, costs);
        const after = sequence.tokenPredictions;
        const accepted = after.validated - before.validated;
        costs.expertCalls -= after.used - before.used;
        costs.accepted += accepted;
        costs.drafted += accepted + after.refuted - before.refuted;
    },

    // Speculative decoding as llama.cpp's own programs have it: one batch for a whole draft, kept as far as the expert agrees.
    async draft(sequence, prompt, answer, number, costs, drafter) {
        const draftTokens = positive(values, "draft-tokens");
        await drafter.clearHistory();
        await sequence.evaluateWithoutGeneratingNewTokens(prompt.slice(0, -1));
        let last = prompt.at(-1);
        let pending = prompt;
        while (!answer.done) {
            const draft = [];
            for await (const token of drafter.evaluate(pending, { ...sampling(number), yieldEogToken: true })) {
                draft.push(token);
                if (draft.length === draftTokens)
                    break;
            }
            const rows = [last, ...draft].map((token, row) => {
                const options = sampling(1000 * number + sequence.nextTokenIndex + row);
                return [token, { generateNext: { token: true, options } }];
            });
            const checked = (await sequence.controlledEvaluate(rows)).map(({ next }) => next.token);
            let stood = 0;
            while (stood < draftTokens && checked[stood] === draft[stood])
                stood++;
            costs.expertCalls++;
            costs.drafted += draftTokens;
            await forget(sequence, draftTokens - stood);
            await forget(drafter, draftTokens - 1 - stood); // the draft's last token was not read
            last = checked[stood];
            pending = stood === draftTokens ? [draft.at(-1), last] : [last];
            let added = 0;
            while (added <= stood && !answer.done)
                answer.add(checked[added++]);
            costs.accepted += Math.min(stood, added);
        }
    },
};

async function forget(sequence, count) {
    const end = sequence.nextTokenIndex;
    if (count > 0)
        await sequence.eraseContextTokenRanges([{ start: end - count, end }]);
}

// Drafts have their full length whatever the drafter's confidence, as those of the other contestants.
function predictorOf(drafter) {
    const draftTokens = positive(values, "draft-tokens");
    if (values.way === "predictor")
        return new DraftSequenceTokenPredictor(drafter, { minTokens: draftTokens, maxTokens: draftTokens, minConfidence: 0 });
    if (values.way === "lookup")
        return new InputLookupTokenPredictor({ predictionLength: { max: draftTokens } });
    return undefined;
}

async function run(path) {
    const way = values.way === "lookup" ? ways.predictor : ways[values.way];
    if (way == null)
        throw new Error(`--way: ${values.way} (expected: alone, draft, predictor or lookup)`);
    const prompts = [];
    for await (const { tokens } of inputs())
        prompts.push(tokens);
    const longest = Math.max(...prompts.map(({ length }) => length));
    const contextSize = longest + positive(values, "tokens") + positive(values, "draft-tokens") + SPARE;
    const options = { contextSize, threads: positive(values, "threads") };
    const { llama, model, context, backend } = await open(path, options);
    const drafter = values["draft-model"] == null
        ? undefined
        : (await load(llama, values["draft-model"], options)).context.getSequence();
    const sequence = context.getSequence({ tokenPredictor: predictorOf(drafter) });
    const warmUps = Number(values["warm-ups"]);
    const answers = [];
    let costs;
    let start;
    for (const [number, prompt] of prompts.entries()) {
        if (number === 0 || number === warmUps) {
            costs = { expertCalls: 0, drafted: 0, accepted: 0 };
            start = process.hrtime.bigint();
        }
        await sequence.clearHistory();
        const made = new Answer(model, positive(values, "tokens"));
        await way(sequence, prompt, made, number, costs, drafter);
        if (number >= warmUps)
            answers.push(made.tokens);
    }
    print({ answers, seconds: seconds(start), ...costs, backend });
}

try {
    await run(positionals[0]);
    process.exit(0);
} catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
}
