// llama.cpp through node-llama-cpp, for comparisons with this engine. One JSON object per line on standard output.
//
//   node llama.mjs speed  MODEL.gguf [--threads 2] [--prompt 512] [--decode 64] [--runs 3] [--warm-ups 1]
//   node llama.mjs greedy MODEL.gguf [--threads 2] [--tokens 128] [--ignore-eos] < prompts.jsonl
//   node llama.mjs parallel MODEL.gguf [--threads 2] [--sequences 8] [--tokens 128] [--runs 3] [--ignore-eos] < prompts.jsonl
//
// speed: {"run", "promptTokens", "promptSeconds", "decodeTokens", "decodeSeconds"} per run, after the warm-up runs, then
// {"loadSeconds", "peakRssBytes", "threads", "backend"}. The prompt is one batch of random token ids; decoding is greedy, goes on past
// the end-of-sequence token and starts at position 16 (a short context, as llama-bench's tg test).
// parallel: decodes all prompts, so many sequences at once in one context, which batches them: {"run", "requests", "tokens", "seconds"} per
// run, after a warm-up.
// greedy: for each line {"prompt": TEXT} or {"tokens": [ID, ...]} it prints {"tokens", "text"}; no BOS token is added.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { inputs, open, positive, print, seconds } from "./llama-model.mjs";

const DECODE_START = 16;

const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
        threads: { type: "string", default: "2" },
        prompt: { type: "string", default: "512" },
        decode: { type: "string", default: "64" },
        runs: { type: "string", default: "3" },
        "warm-ups": { type: "string", default: "1" },
        tokens: { type: "string", default: "128" },
        sequences: { type: "string", default: "8" },
        "ignore-eos": { type: "boolean", default: false },
    },
});

// Fixed across runs and machines: a 32-bit linear congruential generator (Numerical Recipes).
function randomTokens(count, vocabSize, seed) {
    let state = seed >>> 0;
    return Array.from({ length: count }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return 3 + (state >>> 8) % (vocabSize - 3);
    });
}

function vocabSizeOf(model) {
    return model.fileInfo.metadata.tokenizer.ggml.tokens.length;
}

function peakRssBytes() {
    // VmHWM, not process.resourceUsage(): that one is inherited from the process which started us.
    const line = readFileSync("/proc/self/status", "utf8").match(/VmHWM:\s+(\d+) kB/);
    return line == null ? -1 : Number(line[1]) * 1024;
}

async function greedyTokens(sequence, tokens, count, past) {
    const made = [];
    for await (const token of sequence.evaluate(tokens, { temperature: 0, yieldEogToken: past })) {
        made.push(token);
        if (made.length === count)
            break;
    }
    return made;
}

async function timedRun(sequence, vocabSize, run) {
    const promptTokens = positive(values, "prompt");
    const decodeTokens = positive(values, "decode");
    await sequence.clearHistory();
    let start = process.hrtime.bigint();
    await sequence.evaluateWithoutGeneratingNewTokens(randomTokens(promptTokens, vocabSize, 7 + run));
    const promptSeconds = seconds(start);
    await sequence.clearHistory();
    const prefix = randomTokens(DECODE_START + 1, vocabSize, 1007 + run);
    await sequence.evaluateWithoutGeneratingNewTokens(prefix.slice(0, DECODE_START));
    start = process.hrtime.bigint();
    const made = await greedyTokens(sequence, prefix.slice(DECODE_START), decodeTokens, true);
    const decodeSeconds = seconds(start);
    if (made.length !== decodeTokens)
        throw new Error(`decoded tokens: ${made.length} (expected: ${decodeTokens})`);
    return { run, promptTokens, promptSeconds, decodeTokens, decodeSeconds };
}

async function speed(path) {
    const contextSize = Math.max(positive(values, "prompt"), positive(values, "decode") + DECODE_START) + 8;
    const { model, context, loadSeconds, backend } = await open(path, { contextSize, threads: positive(values, "threads") });
    const sequence = context.getSequence();
    const vocabSize = vocabSizeOf(model);
    for (let run = 1 - positive(values, "warm-ups"); run <= positive(values, "runs"); run++) {
        const measured = await timedRun(sequence, vocabSize, run);
        if (run > 0)
            print(measured);
    }
    print({
        loadSeconds,
        peakRssBytes: peakRssBytes(),
        threads: context.currentThreads,
        backend,
    });
}

async function greedy(path) {
    const limit = positive(values, "tokens");
    const { model, context } = await open(path, { threads: positive(values, "threads") });
    const sequence = context.getSequence();
    for await (const request of inputs()) {
        const tokens = request.tokens ?? model.tokenize(request.prompt, false, "trimLeadingSpace");
        await sequence.clearHistory();
        const made = await greedyTokens(sequence, tokens, limit, values["ignore-eos"]);
        print({ tokens: made, text: model.detokenize(made, false, tokens) });
    }
}

async function parallel(path) {
    const limit = positive(values, "tokens");
    const sequences = positive(values, "sequences");
    const prompts = [];
    for await (const request of inputs())
        prompts.push(request);
    const { model, context } = await open(path, { threads: positive(values, "threads"), sequences });
    const free = Array.from({ length: sequences }, () => context.getSequence());
    const tokenized = prompts.map(({ prompt, tokens }) => tokens ?? model.tokenize(prompt, false, "trimLeadingSpace"));
    for (let run = 0; run <= positive(values, "runs"); run++) {
        let next = 0;
        let tokens = 0;
        const start = process.hrtime.bigint();
        await Promise.all(free.map(async (sequence) => {
            while (next < tokenized.length) {
                const prompt = tokenized[next++];
                await sequence.clearHistory();
                tokens += (await greedyTokens(sequence, prompt, limit, values["ignore-eos"])).length;
            }
        }));
        if (run > 0)
            print({ run, requests: prompts.length, tokens, seconds: seconds(start) });
    }
}

const modes = { speed, greedy, parallel };
const [mode, path] = positionals;
if (!(mode in modes) || path == null) {
    process.stderr.write("usage: node llama.mjs speed|greedy|parallel MODEL.gguf [options]; see the head of the file\n");
    process.exit(2);
}
await modes[mode](path);
process.exit(0);
