// Uses the server at SPECCASCADE_URL as a program written for OpenAI would. Prints one line per check.
import assert from 'node:assert/strict';
import OpenAI from 'openai';

const model = 'speccascade-arithmetic';
const prompt = 'Question: Tom has 6 beads. Then Tom finds 18 beads. How many beads does Tom have in the end?\nAnswer:';
const messages = [{ role: 'user', content: 'Tom has 6 beads. Then Tom finds 18 beads. How many beads does Tom have?' }];
const options = { baseURL: `${process.env.SPECCASCADE_URL}/v1`, apiKey: 'sesame', maxRetries: 0 };
const client = new OpenAI(options);

async function check(name, test) {
    await test();
    console.log(`ok ${name}`);
}

const models = [];
await check('models', async () => {
    for await (const one of await client.models.list()) models.push(one.id);
    assert.deepEqual(models, [model]);
    assert.equal((await client.models.retrieve(model)).id, model);
});

let whole;
await check('completion', async () => {
    whole = await client.completions.create({ model, prompt, max_tokens: 12, temperature: 0 });
    assert.equal(whole.object, 'text_completion');
    assert.equal(whole.choices[0].finish_reason, 'length');
    assert.equal(whole.usage.completion_tokens, 12);
    assert.equal(whole.lossless, false);
});

await check('completion, streamed', async () => {
    const stream = await client.completions.create({
        model, prompt, max_tokens: 12, temperature: 0, stream: true, stream_options: { include_usage: true },
    });
    let text = '';
    let usage;
    for await (const chunk of stream) {
        text += chunk.choices[0]?.text ?? '';
        usage = chunk.usage ?? usage;
    }
    assert.equal(text, whole.choices[0].text);
    assert.equal(usage.completion_tokens, 12);
});

await check('chat', async () => {
    const answer = await client.chat.completions.create({ model, messages, max_completion_tokens: 12, temperature: 0 });
    assert.equal(answer.choices[0].message.role, 'assistant');
    const stream = client.chat.completions.stream({ model, messages, max_completion_tokens: 12, temperature: 0 });
    let text = '';
    stream.on('content', (part) => { text += part; });
    const final = await stream.finalChatCompletion();
    assert.equal(text, answer.choices[0].message.content);
    assert.equal(final.choices[0].message.content, text);
    assert.equal(final.choices[0].finish_reason, 'length');
});

await check('stop', async () => {
    const text = whole.choices[0].text;
    const stop = text.trim().split(' ')[2];
    const answer = await client.completions.create({ model, prompt, max_tokens: 12, temperature: 0, stop: [stop] });
    assert.equal(answer.choices[0].text, text.slice(0, text.indexOf(stop)));
    assert.equal(answer.choices[0].finish_reason, 'stop');
});

await check('seed and n', async () => {
    const ask = (seed, n) => client.completions.create({ model, prompt, max_tokens: 12, temperature: 1.5, seed, n });
    const [both, second] = await Promise.all([ask(3, 2), ask(4, 1)]);
    assert.equal(both.choices.length, 2);
    assert.equal(both.choices[1].text, second.choices[0].text);
});

await check('errors', async () => {
    const ask = (fields) => client.chat.completions.create({ model, messages, max_tokens: 1, ...fields });
    await assert.rejects(ask({ model: 'gpt-4' }), (e) =>
        e instanceof OpenAI.NotFoundError && e.code === 'model_not_found' && e.param === 'model');
    await assert.rejects(ask({ temperature: 9 }), (e) =>
        e instanceof OpenAI.BadRequestError && e.message.includes('temperature: 9 (expected: 0 to 2.0)'));
    await assert.rejects(new OpenAI({ ...options, apiKey: 'wrong' }).models.list(), OpenAI.AuthenticationError);
});

await check('a stream that is given up', async () => {
    const stream = await client.completions.create({ model, prompt, max_tokens: 400, stream: true });
    for await (const chunk of stream) {
        assert.equal(chunk.object, 'text_completion');
        break;
    }
});
