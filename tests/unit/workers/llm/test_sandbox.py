"""Templates of strangers: what they may not reach, and how far they get."""

from __future__ import annotations

import jinja2
import pytest

from inglenook.workers.llm import sandbox


def render(source: str) -> str:
    return sandbox.render(sandbox.compiled(source), messages=[{"content": "Hi"}])


@pytest.mark.parametrize(
    "source",
    [
        "{{ 'a' * 10 ** 10 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ [0] * 99999999 }}",
        "{{ '%999999999d' % 1 }}",
        "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}",
        "{% for m in messages %}{% set _ = messages.append(m) %}{% endfor %}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{{ messages[0].update({'a': 1}) }}",
        "{{ namespace(__class__=1) }}",
        "{% set n = namespace() %}{% set n.__init__ = 1 %}",
        "{{ ''.__class__.__mro__ }}",
    ],
)
def test_what_would_take_all_memory_or_time_or_reach_out_ends(source: str) -> None:
    with pytest.raises(sandbox.FAILURES):
        render(source)


def test_what_templates_use_is_there() -> None:
    assert render("{{ 'a' * 3 }}{{ 2 ** 3 }}{{ '%s!' % 'b' }}{{ dict(a=1) | tojson }}") == (
        'aaa8b!{"a": 1}'
    )
    assert render("{% set n = namespace(x=[]) %}{% set _ = n.x.append(1) %}{{ n.x.pop(0) }}") == "1"
    assert render("{{ {'b': 1, 'a': 'é'} | tojson(separators=(',', ':'), sort_keys=true) }}") == (
        '{"a":"é","b":1}'
    )


@pytest.mark.parametrize("source", ["{% if %}", "{{ a["])
def test_what_is_no_template_is_refused(source: str) -> None:
    with pytest.raises(jinja2.TemplateError):
        sandbox.compiled(source)


def test_what_python_cannot_nest_is_refused() -> None:
    with pytest.raises(jinja2.TemplateError, match="nested"):
        sandbox.compiled("{% for a in b %}" * 50 + "{% endfor %}" * 50)
