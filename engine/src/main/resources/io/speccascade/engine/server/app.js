"use strict";
// What models and people write is only ever put into the page by textContent.

const $ = id => document.getElementById(id);
const SOURCES = ["drafter", "bonus", "residual", "expert"];
let conversation = []; // turns of a chat so far
let running = null; // what ends the answer that is being given

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

const isChat = () => document.querySelector("input[name=mode]:checked").value === "chat";
const number = id => $(id).value === "" ? undefined : Number($(id).value);
const percent = (part, whole) => whole ? Math.round(100 * part / whole) + " %" : "–";

/** The request; JSON leaves out what is undefined. */
function body(prompt) {
  const cascade = {
    strategy: $("strategy").value || undefined,
    rule: $("rule").disabled ? undefined : $("rule").value || undefined,
    alpha: number("alpha"),
    draft_tokens: number("draft"),
  };
  return {
    ...(isChat() ? { messages: [...conversation, { role: "user", content: prompt }] } : { prompt }),
    stream: true,
    max_tokens: number("tokens"),
    temperature: number("temperature"),
    seed: number("seed"),
    speculative_cascade: cascade,
  };
}

/** An answer in the page, as it comes. */
class Answer {
  constructor(prompt) {
    this.counts = {};
    this.text = "";
    this.node = element("article", isChat() ? "" : "continued");
    this.node.setAttribute("aria-busy", "true");
    this.shown = element("p", "answer");
    this.shares = element("div", "shares");
    this.segments = Object.fromEntries(SOURCES.map(source => [source, element("i", source)]));
    this.shares.append(...Object.values(this.segments));
    this.figures = element("p", "figures", "waiting …");
    this.node.append(element("p", "asked", prompt), this.shown, this.shares, this.figures);
    $("log").append(this.node);
    follow(true);
  }

  take(event) {
    if (event.error) throw new Error(event.error.message);
    const { sources = [], tokens = [], texts = [] } = event.speculative_cascade ?? {};
    const near = isAtEnd();
    sources.forEach((source, i) => {
      const token = element("span", "token " + (SOURCES.includes(source) ? source : ""), texts[i]);
      token.dataset.about = source + " · " + tokens[i];
      this.shown.append(token);
      this.text += texts[i];
      this.counts[source] = (this.counts[source] ?? 0) + 1;
    });
    if (sources.length) this.count();
    if (event.timings) this.end(event);
    follow(near);
  }

  count() {
    const all = Object.values(this.counts).reduce((a, b) => a + b, 0);
    const drafter = this.counts.drafter ?? 0;
    for (const source of SOURCES) this.segments[source].style.flexGrow = this.counts[source] ?? 0;
    this.figures.textContent = `${all} tokens, ${drafter} of them the drafter’s (${percent(drafter, all)})`;
  }

  end(event) {
    const t = event.timings, cascade = event.speculative_cascade ?? {};
    const reason = event.choices?.[0]?.finish_reason ?? "stop";
    const rule = cascade.rule ? `, ${cascade.rule}${cascade.rule === "exact" ? "" : " α " + cascade.alpha}` : "";
    const loss = event.lossless ? "lossless" : "lossy";
    this.figures.replaceChildren(element("b", "loss " + loss, loss), " " + [
      `${t.predicted_n} tokens, ${t.predicted_per_second.toFixed(1)} per second`,
      t.draft_n ? `${t.draft_n_accepted} of ${t.draft_n} drafted accepted (${percent(t.draft_n_accepted, t.draft_n)})` : "no drafts",
      `prompt ${t.prompt_n + t.cache_n} tokens` + (t.cache_n ? `, ${t.cache_n} cached` : "")
        + (t.prompt_ms >= 0.5 ? `, ${t.prompt_ms.toFixed(0)} ms` : ""),
      `${cascade.strategy ?? ""}${rule}`,
      { stop: "complete", length: "cut off at the limit", abort: "stopped" }[reason] ?? reason,
    ].join(" · "));
    this.isComplete = true;
  }

  stopped() {
    this.figures.append(" · stopped");
  }

  failed(message) {
    const error = element("p", "error", message);
    error.setAttribute("role", "alert");
    this.node.append(error);
    if (this.figures.textContent === "waiting …") this.figures.remove();
    follow(true);
  }

  close() {
    this.node.setAttribute("aria-busy", "false");
    $("status").textContent = this.figures.textContent;
  }
}

const isAtEnd = () => innerHeight + scrollY >= document.documentElement.scrollHeight - 80;
const follow = near => near && scrollTo(0, document.documentElement.scrollHeight);

/** Server-sent events, one after another, until [DONE]. */
async function* events(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let pending = "";
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) throw new Error("The answer broke off: the connection was closed.");
      const parts = (pending + value).split("\n\n");
      pending = parts.pop();
      for (const part of parts) {
        if (!part.startsWith("data: ")) continue;
        const data = part.slice(6);
        if (data === "[DONE]") return;
        yield JSON.parse(data);
      }
    }
  } finally {
    reader.cancel().catch(() => {}); // it may be closed already
  }
}

async function refusal(response) {
  const json = await response.json().catch(() => ({}));
  return new Error(json.error?.message ?? `The server answers ${response.status} ${response.statusText}.`);
}

async function ask(prompt) {
  const chat = isChat();
  const turns = conversation;
  const answer = new Answer(prompt);
  running = new AbortController();
  show();
  try {
    const response = await fetch(chat ? "v1/chat/completions" : "v1/completions", {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body(prompt)), signal: running.signal,
    });
    if (!response.ok) throw await refusal(response);
    for await (const event of events(response)) answer.take(event);
    if (!answer.isComplete) throw new Error("The answer broke off.");
  } catch (failure) {
    if (failure.name === "AbortError") answer.stopped();
    else answer.failed(failure instanceof TypeError ? "The server cannot be reached." : failure.message);
  } finally {
    if (chat && answer.text) {
      turns.push({ role: "user", content: prompt }, { role: "assistant", content: answer.text });
    }
    answer.close();
    running = null;
    show();
  }
}

function send() {
  const prompt = $("prompt").value;
  if (running || !prompt.trim() || !$("form").reportValidity()) return;
  if (isChat()) $("prompt").value = "";
  ask(prompt);
}

function show() {
  $("stop").hidden = !running;
  $("send").disabled = !!running;
  // The other strategies have a rule of their own.
  $("rule").disabled = !["", "cascade", "oracle-cascade"].includes($("strategy").value);
}

async function describe() {
  const response = await fetch("v1/models", { headers: { "Content-Type": "application/json" } }).catch(() => null);
  if (!response?.ok) return;
  const model = (await response.json()).data[0];
  $("model").textContent = model.id;
  const meta = model.meta ?? {};
  if (meta.chat !== undefined) {
    const [complete, chat] = document.querySelectorAll("input[name=mode]");
    chat.disabled = !meta.chat;
    chat.parentElement.title = meta.chat ? "" : "The model has no chat template.";
    (meta.chat ? chat : complete).checked = true;
  }
  for (const option of $("strategy").options) {
    const needs = { "": [], drafter: ["drafter"], expert: ["expert"] }[option.value] ?? ["drafter", "expert"];
    option.disabled = needs.some(role => meta[role] === false);
  }
}

function tip(target, x, y) {
  const about = target.dataset?.about;
  $("tip").hidden = !about;
  if (!about) return;
  $("tip").textContent = about;
  $("tip").style.left = Math.max(4, Math.min(x, innerWidth - $("tip").offsetWidth - 4)) + "px";
  $("tip").style.top = Math.max(4, y - 32) + "px";
}

$("form").addEventListener("submit", event => { event.preventDefault(); send(); });
$("stop").addEventListener("click", () => running?.abort());
$("clear").addEventListener("click", () => {
  running?.abort();
  conversation = [];
  $("log").replaceChildren();
  $("prompt").focus();
});
$("strategy").addEventListener("change", show);
$("log").addEventListener("pointerover", event => tip(event.target, event.clientX, event.clientY));
$("log").addEventListener("pointerleave", () => tip($("log")));
addEventListener("scroll", () => tip($("log")), { passive: true });
addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    send();
  }
  if (event.key === "Escape") running?.abort();
});
const wide = matchMedia("(min-width: 60.01rem)"); // there is room for the settings beside the log
wide.addEventListener("change", () => $("settings").open = wide.matches);
$("settings").open = wide.matches;
show();
describe();
