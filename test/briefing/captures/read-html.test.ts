import { describe, expect, it } from 'vitest';
import { findQuotation } from '../../../briefing/captures/find-quotation.ts';
import { readTextCapture } from '../../../briefing/captures/read-text-capture.ts';
import { failureOf } from '../../electron/desk/outcomes.ts';
import { hiddenOf, pageOf, paragraphsOf } from './capture-of.ts';

describe('a page becomes text', () => {
  it('with its title, its paragraphs and its headings', () => {
    const capture = pageOf(
      '<!doctype html><title> A &amp; B\n</title><body><h1>Head <em>line</em></h1>Loose<p>One\n  two</p><ul><li>Item<li>Item 2</ul><blockquote><p>Said.</blockquote>',
    );
    expect(capture.title).toBe('A & B');
    expect(paragraphsOf(capture)).toEqual(['Head line', 'Loose', 'One two', 'Item', 'Item 2', 'Said.']);
    expect(capture.paragraphs.map(({ heading }) => heading === true)).toEqual([
      true,
      ...Array.from({ length: 5 }, () => false),
    ]);
    expect(capture.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('with tables row by row, their cells parted by tabs', () => {
    const table = '<table><caption>Moved</caption><tr><th>Place<th>Men<tr><td>Iraq<td><b>4</b>,583</table>';
    expect(paragraphsOf(pageOf(table))).toEqual(['Moved', 'Place\tMen', 'Iraq\t4,583']);
  });

  it('with what a style makes a paragraph of', () => {
    const page =
      '<style>.line{display:block}</style><span class=line>One</span><span class=line>two</span> <b>three</b>';
    expect(paragraphsOf(pageOf(page))).toEqual(['One', 'two', 'three']);
  });

  it('with line breaks and preformatted lines kept', () => {
    expect(paragraphsOf(pageOf('<p>One<br>two <pre>a\n  b</pre>'))).toEqual(['One\ntwo', 'a\n  b']);
  });

  it('in the order in which Arabic is read', () => {
    const words = 'نقلت القوات 1,250 محتجزا من مخيم الهول (al-Hol).';
    expect(paragraphsOf(pageOf(`<p dir="rtl">${words}</p>`))).toEqual([words]);
  });

  it('with entities read once, and forbidden characters gone', () => {
    expect(pageOf('<p>&lt;b&gt; &amp;lt; &#x202E;x&#x202c; a&nbsp;b &notin;&#0;&#xE000;</p>').text).toBe(
      '<b> &lt; x a\u00a0b ∉\ufffd\ufffd',
    );
  });

  it('without anything that runs, loads or leads elsewhere', () => {
    const active =
      '<meta http-equiv=refresh content="0;url=http://evil.example/"><base href=http://evil.example/><script>alert("x")</script><style>p{}</style><iframe srcdoc="<p>frame"></iframe><img src=x onerror=alert(1) alt=beacon><svg><script>y</script><text>Drawn</text></svg><object data=http://evil.example>fallback</object><p onclick=alert(2)>Words</p><a href="javascript:alert(3)">link</a>';
    const capture = pageOf(active);
    expect(paragraphsOf(capture)).toEqual(['Drawn', 'Words', 'link']);
    expect(JSON.stringify(capture)).not.toMatch(/evil|alert|javascript/u);
  });

  it('with raised and lowered figures as such, so that they change no figure and quotations are found beside them', () => {
    const html =
      '<p>2,225<sup>1</sup> men, 10<sup>6</sup>5, m<sup>2</sup>, CO<sub>2</sub>, note<sup><a>3, 4</a></sup>, 1<sup>st</sup>';
    const page = pageOf(html);
    expect(page.text).toBe('2,225¹ men, 10⁶5, m², CO₂, note³ ⁴, 1st');
    expect(findQuotation(page, '2,225 men, 10')).toMatchObject([{ start: 0, match: 'spelling' }]);
    expect(findQuotation(page, '22,251')).toEqual([]);
    const noted = pageOf('<p>They held detainees<sup>[12]</sup> there<sup>[3]</sup>.');
    expect(findQuotation(noted, 'They held detainees there')).toHaveLength(1);
  });

  it('however broken it is', () => {
    expect(
      paragraphsOf(pageOf('<p>One<div>two</p>three<div>four<table><td>five</b></i><!-- <p>six')),
    ).toEqual(['One', 'two', 'three', 'four', 'five']);
  });
});

describe('what a reader of a page cannot see is marked', () => {
  it.each([
    ['not displayed', '<p style="DISPLAY : none !important">x</p>', 'not-displayed: x'],
    [
      'not displayed, by a comment that hides it from readers',
      '<p style="dis/**/play:block;display:/* */none">x</p>',
      'not-displayed: x',
    ],
    [
      'inside what is not displayed',
      '<div style="display:none"><p style="display:block">x</p></div>',
      'not-displayed: x',
    ],
    ['invisible', '<p style="visibility:hidden">x</p>', 'not-displayed: x'],
    ['hidden by its attribute', '<p hidden>x</p>', 'not-displayed: x'],
    [
      'of a class that is hidden',
      '<style>@media print{p{}} .a, .off{color:red;display:none}</style><p class="on off">x</p>',
      'not-displayed: x',
    ],
    [
      'of an id that is hidden',
      '<style>p#secret{visibility:hidden}</style><p id=secret>x</p>',
      'not-displayed: x',
    ],
    ['in a template', '<template><p>x</p></template>', 'not-displayed: x'],
    ['for browsers without programs', '<noscript>x</noscript>', 'not-displayed: x'],
    ['in a dialog that is closed', '<dialog>x</dialog>', 'not-displayed: x'],
    ['transparent', '<p style="opacity:0">x</p>', 'transparent: x'],
    ['of a transparent colour', '<p style="color:rgba(0, 0, 0, 0)">x</p>', 'transparent: x'],
    ['of no size', '<p style="font-size:0">x</p>', 'tiny: x'],
    ['of a size too small', '<p style="font-size:10%"><span style="font-size:.5em">x</span></p>', 'tiny: x'],
    ['clipped', '<p style="position:absolute;clip:rect(0,0,0,0)">x</p>', 'tiny: x'],
    ['in a box of no size', '<p style="height:0;overflow:hidden">x</p>', 'tiny: x'],
    ['moved away', '<p style="position:absolute;left:-9999px">x</p>', 'outside: x'],
    ['indented away', '<p style="text-indent:-9999px">x</p>', 'outside: x'],
    ['white on white', '<p style="color:#fff">x</p>', 'same-colour: x'],
    ['nearly white on white', '<p style="color:rgb(254 254 254)">x</p>', 'same-colour: x'],
    ['white, as it was written long ago', '<font color=WHITE>x</font>', 'same-colour: x'],
    [
      'hidden by the first rule of a sheet',
      '<style>@charset "utf-8";.h{display:none}</style><p class=h>x</p>',
      'not-displayed: x',
    ],
    [
      'hidden by a sheet in a comment',
      '<style><!-- .h{display:none} --></style><p class=h>x</p>',
      'not-displayed: x',
    ],
    ['black on black', '<table bgcolor=black><tr><td>x</table>', 'same-colour: x'],
  ])('where it is %s', (_what, html, hidden) => {
    const capture = pageOf(`<!doctype html><p>Seen.</p>${html}<p>Also seen.</p>`);
    expect(hiddenOf(capture)).toEqual([hidden]);
    expect(capture.paragraphs.map(({ number }) => number)).toEqual([1, undefined, 2]);
  });

  it.each([
    ['is for screen readers left out', '<p aria-hidden="true">x</p>'],
    ['takes its hiding back', '<p style="visibility:hidden"><b style="visibility:visible">x</b></p>'],
    [
      'is white on blue',
      '<p style="background:#00f url() no-repeat"><b style="color:white">x</b></p>'.replace(
        ' url() no-repeat',
        '',
      ),
    ],
    ['is white on a picture', '<p style="background:url(a.png);color:white">x</p>'],
    ['is struck through', '<del>x</del>'],
    ['is folded away until it is clicked', '<details><summary>x</summary>y</details>'],
    ['would be hidden on paper', '<style media="print">p{display:none}</style><p>x</p>'],
    ['would be hidden without scripts', '<noscript><style>p{display:none}</style></noscript><p>x</p>'],
    ['would be hidden in print only', '<style>@media print{p{display:none}}</style><p>x</p>'],
    ['is small but legible', '<p style="font-size:7px">x</p>'],
    ['is in an open dialog', '<dialog open>x</dialog>'],
  ])('but not what %s', (_what, html) => {
    expect(hiddenOf(pageOf(`<!doctype html><body>${html}`))).toEqual([]);
  });

  it('inside a paragraph exactly where it stands', () => {
    const capture = pageOf('<p>It was <span style="display:none">not</span> true.</p>');
    expect(capture.text).toBe('It was not true.');
    expect(capture.hidden).toEqual([{ start: 7, end: 10, reason: 'not-displayed' }]);
  });

  it('and a finding tells how much of it there is', () => {
    const outcome = readTextCapture(
      { content: Buffer.from('<p hidden>x</p><p>y<p hidden>z'), fileName: 'page.html' },
      'html',
    );
    expect(outcome.ok && outcome.findings).toMatchObject([
      { rule: 'hidden-text', severity: 'warning', place: { file: 'page.html' } },
    ]);
    expect(outcome.ok && outcome.findings[0]?.message).toMatch(/^2 passages of page\.html cannot be seen/u);
  });
});

describe('a hostile page', () => {
  it.each([
    ['20,000 nested boxes', '<div>'.repeat(20_000)],
    ['20,000 nested links and paragraphs', '<a><p>'.repeat(20_000)],
    ['5,000 nested tables', '<table><tr><td>'.repeat(5000)],
  ])('of %s is read', (_what, html) => {
    expect(pageOf(`<!doctype html><body>${html}deep`).text).toBe('deep');
  });

  it('of thousands of rules for thousands of elements is read', () => {
    const rules = Array.from({ length: 20_000 }, (_, at) => `p{left:${at}px}`).join('');
    expect(pageOf(`<style>${rules}</style>${'<p>x'.repeat(20_000)}`).paragraphs).toHaveLength(20_000);
  });

  it('that is nested without end is refused', () => {
    const content = Buffer.from('<div>'.repeat(60_000));
    const refusal = failureOf(readTextCapture({ content, fileName: 'page.html' }, 'html'));
    expect(refusal.message).toMatch(/^page\.html was not read: its elements are nested too deep\./u);
  });
});
