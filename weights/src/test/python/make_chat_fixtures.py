"""Renders the chat templates beside the tests with Hugging Face transformers, to compare with.

Needs: pip install transformers==5.18.0 jinja2
Run:   python weights/src/test/python/make_chat_fixtures.py   (from the repository root)

The templates are those that the models of their names publish, or short forms of them with the same constructs (Gemma, Granite, Llama 3.1, Mistral
Small, Phi-3, Qwen 3); `features.jinja`, `forms.jinja` and `question-answer.jinja` are ours. Nothing in them shows the date itself.
"""

import json
from pathlib import Path

from transformers.utils.chat_template_utils import _compile_jinja_template

FOLDER = Path(__file__).parents[1] / "resources" / "io" / "speccascade" / "weights" / "chat"
CONVERSATIONS = [
    [("user", "What is 2+2?")],
    [("system", "You are terse. "), ("user", "Hello {{ x }} {% raw %} {# #}"), ("assistant", "Hello <b>&</b>"), ("user", "  spaced\n\n")],
    [("user", "a"), ("assistant", "b\n"), ("user", "é🙂 \"quoted\" 'single' \\n")],
    [("assistant", "out of turn"), ("user", "x")],
    [("user", "why?"), ("assistant", "<think>\nhm\n</think>\n\nso"), ("tool", "42"), ("tool", "43"), ("assistant", "<think>a</think>b")],
]


def render(template, conversation, generation):
    messages = [{"role": role, "content": content} for role, content in conversation]
    try:
        return template.render(
            messages=messages, tools=None, documents=None, add_generation_prompt=generation, bos_token="<BOS>", eos_token="<EOS>"
        )
    except Exception:  # a template that refuses the conversation: expected is null
        return None


if __name__ == "__main__":
    cases = []
    for path in sorted(FOLDER.glob("*.jinja")):
        template = _compile_jinja_template(path.read_text())
        for conversation in CONVERSATIONS:
            for generation in (True, False):
                cases.append(
                    {
                        "template": path.name,
                        "messages": [{"role": role, "content": content} for role, content in conversation],
                        "generation": generation,
                        "expected": render(template, conversation, generation),
                    }
                )
    (FOLDER / "rendered.json").write_text(json.dumps(cases, indent=1) + "\n")
    print(len(cases), "cases,", sum(case["expected"] is None for case in cases), "refused")
