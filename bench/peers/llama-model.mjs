// What the scripts around node-llama-cpp share: models are opened on the CPU, with as many threads as asked for.

import { createInterface } from "node:readline";
import { getLlama, LlamaLogLevel } from "node-llama-cpp";

const UBATCH = 512;

export function print(object) {
    process.stdout.write(JSON.stringify(object) + "\n");
}

export function seconds(since) {
    return Number(process.hrtime.bigint() - since) / 1e9;
}

// A whole number from 1 of the command line's.
export function positive(values, name) {
    const number = Number(values[name]);
    if (!Number.isInteger(number) || number < 1)
        throw new Error(`--${name}: ${values[name]} (expected: a whole number from 1)`);
    return number;
}

// The objects on the lines of standard input.
export async function* inputs() {
    for await (const line of createInterface({ input: process.stdin }))
        if (line.trim() !== "")
            yield JSON.parse(line);
}

// A model with a context; the first call for a process.
export async function open(path, options) {
    let backend = "unknown";
    const llama = await getLlama({
        gpu: false,
        build: "never",
        logLevel: LlamaLogLevel.debug,
        logger(level, message) {
            backend = message.match(/libggml-cpu-(\w+)\.so/)?.[1] ?? backend;
            if (level === "error" || level === "fatal")
                process.stderr.write(message + "\n");
        },
    });
    const opened = await load(llama, path, options);
    return { ...opened, llama, backend: `llama.cpp ${backend}: ${llama.systemInfo.trim()}` };
}

// Another model beside one that is open.
export async function load(llama, path, { threads, contextSize, sequences = 1 }) {
    const start = process.hrtime.bigint();
    const model = await llama.loadModel({ modelPath: path, ignoreMemorySafetyChecks: true });
    const loadSeconds = seconds(start);
    const context = await model.createContext({
        contextSize,
        sequences,
        batchSize: UBATCH,
        threads: { ideal: threads, min: threads },
        ignoreMemorySafetyChecks: true,
    });
    return { model, context, loadSeconds };
}
