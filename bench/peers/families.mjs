// Whether llama.cpp gives the greedy text of each fixture of a model family, a GGUF file with random weights. This engine gives it in its
// tests (FamilyFixtureTest). Encoder-decoders are left out: node-llama-cpp runs decoders alone.
//
//   node families.mjs FOLDER

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const folder = process.argv[2];
const peer = fileURLToPath(new URL("llama.mjs", import.meta.url));
let equal = 0;
let tried = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith(".json")).sort()) {
    const fixture = JSON.parse(readFileSync(join(folder, file), "utf8"));
    if (!fixture.gguf || fixture.sequences[0].tokens === undefined) {
        console.log(`${fixture.name}: left out`);
        continue;
    }
    const input = fixture.sequences.map(({ tokens }) => JSON.stringify({ tokens })).join("\n") + "\n";
    const length = String(fixture.sequences[0].greedy.length);
    const model = join(folder, fixture.name + ".gguf");
    const run = spawnSync(process.execPath, [peer, "greedy", model, "--tokens", length, "--ignore-eos"], { input, encoding: "utf8" });
    if (run.status !== 0) {
        console.log(`${fixture.name}: llama.cpp fails: ${run.stderr.trim().split("\n").at(-1)}`);
        continue;
    }
    const answers = run.stdout.trim().split("\n").map((line) => JSON.parse(line).tokens);
    const same = fixture.sequences.filter(({ greedy }, i) => JSON.stringify(greedy) === JSON.stringify(answers[i])).length;
    const expected = fixture.llama_cpp ? "" : `, which is known: ${fixture.why ?? "llama.cpp differs from transformers"}`;
    console.log(`${fixture.name}: ${same} of ${answers.length} equal${expected}`);
    equal += same === answers.length ? 1 : 0;
    tried++;
}
console.log(`${equal} of ${tried} fixtures equal`);
