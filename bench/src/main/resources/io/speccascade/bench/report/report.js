// Words of models and prompts are untrusted: they reach the page through textContent alone.
const data = JSON.parse(document.getElementById("data").textContent);

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const digits = (value, count = 3) => value.toFixed(count).replace("-", "−");

// Traces

/** A token as people can see it: line ends and spaces at its edges are shown. */
function visible(text) {
  return text.replaceAll("\n", "↵").replace(/^ /, "␣").replace(/ $/, "␣");
}

function piece(text) {
  return element("span", "piece", visible(text));
}

/** Two numbers with as many digits as tell them apart. */
// −log of nothing is infinite, which JSON has as a string.
function apart(left, right) {
  let count = 3;
  while (left !== right && digits(left, count) === digits(right, count) && count < 15) count += 3;
  return [digits(left, count), digits(right, count)];
}

function details(token, answer) {
  const rows = [];
  const row = (name, ...content) => rows.push(element("dt", "", name), element("dd", "", ...content));
  row("token", piece(token.text), ` from: ${token.source}`);
  row("decision", element("strong", "", token.decision));
  if (token.rejected) {
    const dropped = token.rejected;
    row("rejected draft", piece(dropped.text), ` q̂ ${digits(dropped.qPlain)}, p̂ ${digits(dropped.pPlain)}`);
  }
  if (token.test) {
    const [holds, fails] = token.test.includes(">") ? [">", "≤"] : token.test.includes("≥") ? ["≥", "<"]
      : token.test.includes("≤") ? ["≤", ">"] : ["<", "≥"];
    const relation = token.defers ? holds : fails;
    row("defers if", token.test);
    const [left, right] = apart(Number(token.left), Number(token.right));
    row("rule's value", element("strong", "", `${left} ${relation} ${right}`),
      token.defers ? ", so it defers" : ", so the drafter stands");
  }
  if ("accept" in token) row("stands with", digits(token.accept));
  if (answer.temperature !== 1) row("q̂(v), p̂(v)", `${digits(token.qPlain)}, ${digits(token.pPlain)}`);
  row("q(v), p(v)", `${digits(token.q)}, ${digits(token.p)}`);
  row("max q̂", digits(token.maxQ), " for ", piece(token.likeliestQ));
  row("max p̂", digits(token.maxP), " for ", piece(token.likeliestP));
  return rows;
}

const isLossy = token => token.source === "drafter" && !token.control && token.text !== token.likeliestP;

function tokenElements(token, show) {
  const shown = element("span", `token ${token.source}`, token.control ? token.text : token.text.replaceAll("\n", "↵\n"));
  shown.classList.toggle("control", token.control);
  shown.classList.toggle("differs", isLossy(token));
  shown.tabIndex = 0;
  shown.addEventListener("pointerenter", () => show(false));
  shown.addEventListener("focus", () => show(false));
  shown.addEventListener("click", () => show(true));
  return token.rejected ? [element("span", "dropped", token.rejected.text.replaceAll("\n", "↵")), shown] : [shown];
}

function showAnswer(side, answer) {
  const article = document.querySelector(`article[data-side="${side}"]`);
  const panel = article.querySelector(".details");
  const text = article.querySelector(".answer");
  article.querySelector("h3").textContent = answer.label;
  const count = answer.tokens.length;
  article.querySelector(".figures").replaceChildren(
    element("span", "score", `score ${digits(answer.score, answer.score % 1 === 0 ? 0 : 2)}`),
    ` · ${count} tokens in ${answer.expertCalls} expert calls, ${digits(count / Math.max(1, answer.expertCalls), 2)} each`);
  const elements = [];
  const show = (token, keep) => {
    panel.replaceChildren(...details(token, answer));
    if (!keep) return;
    text.querySelectorAll(".kept").forEach(other => other.classList.remove("kept"));
    elements[answer.tokens.indexOf(token)].at(-1).classList.add("kept");
  };
  answer.tokens.forEach(token => elements.push(tokenElements(token, keep => show(token, keep))));
  text.replaceChildren(...elements.flat());
  text.onpointerleave = () => {
    const kept = elements.findIndex(shown => shown.at(-1).classList.contains("kept"));
    if (kept >= 0) show(answer.tokens[kept], true);
  };
  const telling = answer.tokens.find(token => token.source === "residual" || isLossy(token)) ?? answer.tokens[0];
  if (telling) show(telling, true);
}

function fill(select, labels, chosen) {
  select.replaceChildren(...labels.map((label, index) => new Option(label, index)));
  select.selectedIndex = Math.min(chosen, labels.length - 1);
}

function startTraces(problems) {
  const [problem, left, right] = ["problem", "left", "right"].map(id => document.getElementById(id));
  const short = text => text.length > 70 ? `${text.slice(0, 70)}…` : text;
  fill(problem, problems.map(({ problem: index, prompt }) => `${index}: ${short(prompt.replace(/\s+/g, " "))}`), 0);
  const labels = problems[0].answers.map(answer => answer.label);
  fill(left, labels, 0);
  fill(right, labels, Math.max(1, labels.findIndex(label => label.startsWith("token-v3"))));
  const show = () => {
    const chosen = problems[problem.selectedIndex];
    document.getElementById("prompt").textContent = chosen.prompt;
    showAnswer("left", chosen.answers[left.selectedIndex]);
    showAnswer("right", chosen.answers[right.selectedIndex]);
  };
  [problem, left, right].forEach(select => select.addEventListener("change", show));
  show();
}

// Points

const interval = count => value => {
  if (value === null) return [];
  const [middle, low, high] = value;
  return [digits(middle, count), ...(low === null ? [] : [element("small", "", ` (${digits(low, count)} to ${digits(high, count)})`)])];
};
const plain = value => value === null ? [] : [String(value)];
const COLUMNS = [
  ["method", "method", plain], ["α", "alpha", plain], ["γ", "draftTokens", plain], ["temperature", "temperature", plain],
  ["score", "score", interval(1)], ["expert calls / token", "expertCalls", interval(3)],
  ["rejection rate", "rejection", interval(3)], ["modelled latency", "modelledLatency", interval(3)],
  ["measured latency", "relativeLatency", interval(3)],
];

function startPoints(points) {
  const table = document.querySelector("#points table");
  const columns = COLUMNS.filter(([, key]) => points.some(point => point[key] !== null));
  const rank = (point, key) => Array.isArray(point[key]) ? point[key][0] : point[key];
  const order = (a, b) => typeof a === "string" ? a.localeCompare(b) : a - b;
  const fillBody = rows => table.tBodies[0].replaceChildren(...rows.map(point =>
    element("tr", "", ...columns.map(([, key, format]) => element("td", "", ...format(point[key]))))));
  const heads = columns.map(([name, key]) => {
    const button = element("button", "", name);
    const head = element("th", "", button);
    button.type = "button";
    button.addEventListener("click", () => {
      const sign = head.ariaSort === "ascending" ? -1 : 1;
      heads.forEach(other => { other.ariaSort = null; });
      head.ariaSort = sign > 0 ? "ascending" : "descending";
      const known = points.filter(point => rank(point, key) !== null);
      known.sort((a, b) => sign * order(rank(a, key), rank(b, key)));
      fillBody([...known, ...points.filter(point => rank(point, key) === null)]);
    });
    return head;
  });
  table.tHead.replaceChildren(element("tr", "", ...heads));
  fillBody(points);
}

if (data.problems.length) startTraces(data.problems);
if (data.points.length) startPoints(data.points);
