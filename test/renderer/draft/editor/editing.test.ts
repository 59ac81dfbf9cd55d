import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Prose } from './open-prose.ts';
import { openProse } from './open-prose.ts';

let draft: Prose;
beforeAll(async () => {
  draft = await openProse();
});
afterAll(async () => {
  expect(draft.app.complaints).toEqual([]);
  await draft.app.close();
});

describe('undo', () => {
  it('takes back what was typed in the slot that it is pressed in', async () => {
    const { slots } = (await draft.onDesk()).briefing;
    await draft.add('Why it matters', ' First.');
    await draft.add('Main uncertainty', ' Second.');
    await draft.slot('Why it matters').click();
    await draft.press('Control+z');
    await draft.saved('whyItMatters', slots['whyItMatters'] ?? '');
    await draft.saved('mainUncertainty', `${slots['mainUncertainty']} Second.`);
    await draft.press('Control+Shift+z');
    await draft.saved('whyItMatters', `${slots['whyItMatters']} First.`);
    await draft.press('Control+z');
  });

  it('is still there when slots were shown one at a time', async () => {
    const { slots } = (await draft.onDesk()).briefing;
    await draft.add('Table note', ' Kept.');
    await draft.page.getByRole('radio', { name: 'One slot' }).click();
    await expect.poll(() => draft.page.getByRole('textbox', { name: 'Why it matters' }).count()).toBe(0);
    await draft.page.getByRole('radio', { name: 'All in sequence' }).click();
    await draft.slot('Table note').click();
    await draft.press('Control+z');
    await draft.saved('tableNote', slots['tableNote'] ?? '');
  });

  it('leaves what came from another window, and takes back what was typed around it', async () => {
    await draft.empty('Gaps');
    await draft.page.keyboard.insertText('Mine alone.');
    await draft.saved('gaps', 'Mine alone.');
    const kept = await draft.app.call('briefings:slot', {
      id: 'B1',
      slot: 'gaps',
      base: 'Mine alone.',
      text: 'Theirs first. Mine alone.',
    });
    expect(kept).toMatchObject({ ok: true, value: { kept: true } });
    await draft.slot('Gaps').getByText('Theirs first.').waitFor();
    await draft.page.keyboard.insertText(' More.');
    await draft.saved('gaps', 'Theirs first. Mine alone. More.');
    await draft.press('Control+z');
    // How much of what was typed is one step depends on how quickly it was.
    await draft.saved('gaps', /^Theirs first\.(?!.*More\.)/su);
    await expect.poll(() => draft.focused()).toBe('Gaps');
  });
});

describe('the caret', () => {
  it('goes from slot to slot with the arrows', async () => {
    await draft.slot('Bottom line').click();
    await draft.press('Control+End', 'ArrowDown');
    await expect.poll(() => draft.focused()).toBe('Why it matters');
    await draft.press('ArrowUp');
    await expect.poll(() => draft.focused()).toBe('Bottom line');
    await draft.press('Control+Home', 'ArrowUp');
    await expect.poll(() => draft.focused()).toBe('Bottom line');
    await draft.press('Control+Alt+ArrowDown', 'Control+Alt+ArrowDown');
    await expect.poll(() => draft.focused()).toBe('Main uncertainty');
  });

  it('stays in its row’s place, so that a line break is one key', async () => {
    await draft.empty('Gaps');
    await draft.page.keyboard.type('- one');
    await draft.press('Enter');
    await draft.page.keyboard.type('two');
    await draft.saved('gaps', '- one\n- two');
    await draft.press('Control+b');
    await draft.page.keyboard.type('bold');
    await draft.saved('gaps', '- one\n- two**bold**');
  });
});

describe('writing by an input method', () => {
  it('keeps what is composed beside a token, as one step of undo', async () => {
    await draft.write('Gaps', 'Held[@T05]');
    await draft.saved('gaps', 'Held[@T05]');
    const input = await draft.page.context().newCDPSession(draft.page);
    for (const text of ['k', 'ka', 'か'])
      await input.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await input.send('Input.insertText', { text: '蚊' });
    await draft.saved('gaps', 'Held[@T05]蚊');
    await expect.poll(() => draft.slot('Gaps').locator('.cite').count()).toBe(1);
  });

  it('has its keys for itself: no command runs, no dialog closes, nothing is taken', async () => {
    const input = await draft.page.context().newCDPSession(draft.page);
    const compose = (text: string): Promise<unknown> =>
      input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await draft.write('Gaps', 'Held.');
    await compose('ka');
    await draft.press('Control+k');
    await input.send('Input.insertText', { text: '蚊' });
    await draft.saved('gaps', 'Held.蚊');
    expect(await draft.page.getByRole('dialog').count()).toBe(0);
    await draft.press('Control+f');
    const find = draft.page.getByRole('textbox', { name: 'Find', exact: true });
    await find.fill('');
    await compose('held');
    await draft.press('Enter', 'Escape');
    expect(await find.count()).toBe(1);
    await draft.press('Control+k');
    await input.send('Input.insertText', { text: 'held' });
    await expect.poll(() => find.inputValue()).toBe('held');
    expect(await draft.focused()).not.toBe('Gaps');
    await draft.press('Escape');
  });
});

describe('text that runs from right to left', () => {
  it('is written, shown and saved as it is, line by line', async () => {
    await draft.empty('Gaps');
    const arabic = 'استقبل العراق 2,225 معتقلا';
    await draft.page.keyboard.type(arabic);
    await draft.press('Enter');
    await draft.page.keyboard.type('English');
    await draft.saved('gaps', `${arabic}\nEnglish`);
    const sides = await draft
      .slot('Gaps')
      .locator('.cm-line')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).direction));
    expect(sides).toEqual(['rtl', 'ltr']);
    await draft.press('ArrowUp', 'Home', 'ArrowLeft', 'ArrowLeft', 'Backspace');
    await draft.saved('gaps', `${arabic.slice(0, 1)}${arabic.slice(2)}\nEnglish`);
  });
});

const paste = (data: Readonly<Record<string, string>>): Promise<void> =>
  draft.page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, data);

/** A paragraph as Word puts an item of a list on the clipboard. */
function item(level: number, mark: string, words: string): string {
  const looks = 'font-family:Symbol';
  const sign = `<span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>`;
  return `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=EN-GB style='${looks}'>${sign}</span><![endif]>${words}<o:p></o:p></p>`;
}

describe('what is put in', () => {
  it('from rich text becomes Markdown with the same words, and loads nothing', async () => {
    await draft.empty('Gaps');
    const html = `<style>p{color:red}</style><h2>Title</h2><p style="color:red">A <b>bold</b> word, <i>so</i>, 3 * 4 {{ x }}.</p>
      <ul><li>one<ul><li>deep</li></ul></li><li>two [@T05]</li></ul><script>alert(1)</script>
      <table><tr><th>Day</th><th>Men</th></tr><tr><td>21 | 22</td><td>150</td></tr></table>
      <p># no heading<br>see <a href="https://example.org/x">here</a> <a href="javascript:1">there</a><img src="https://example.org/y.png"></p>`;
    await paste({ 'text/html': html, 'text/plain': 'plain' });
    await draft.saved(
      'gaps',
      [
        '## Title',
        'A **bold** word, *so*, 3 \\* 4 {\\{ x }}.',
        '- one\n  - deep\n- two \\[@T05\\]',
        '| Day | Men |\n| --- | --- |\n| 21 \\| 22 | 150 |',
        '\\# no heading\nsee [here](https://example.org/x) there',
      ].join('\n\n'),
    );
  });

  it('from Word keeps its lists, and what nobody sees there stays out: deleted and hidden words, comments', async () => {
    await draft.empty('Gaps');
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=EN-GB><!--StartFragment-->
      <p class=MsoNormal>Three things <del>were guessed</del><ins>are known</ins>:<a style='mso-comment-reference:AB_1'>all</a><span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor href="#_msocom_1">[AB1]</a></span></span><span style='display:none;mso-hide:all'> by Agent X</span></p>
      ${item(1, '·', 'first')}${item(2, 'o', 'within')}${item(1, '·', 'second')}
      <p class=MsoNormal><o:p>&nbsp;</o:p></p>${item(1, '1.', 'one')}${item(1, 'b)', 'two')}
      <div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Ask Agent X.</p></div></div><svg><title>drawn</title></svg><!--EndFragment--></body></html>`;
    await paste({ 'text/html': html, 'text/plain': 'plain' });
    await draft.saved(
      'gaps',
      'Three things are known:all\n\n- first\n    - within\n- second\n\n1. one\n1. two',
    );
  });

  it('from editors that say by looks alone what is bold keeps just that', async () => {
    await draft.empty('Gaps');
    await paste({
      'text/html': `<b style="font-weight:normal;" id="docs-internal-guid-1"><span style="font-weight:400;font-style:normal">So </span><span style="font-weight:700">many</span><span style="font-style:italic"> men</span></b>`,
      'text/plain': 'plain',
    });
    await draft.saved('gaps', 'So **many** *men*');
  });

  it('as plain text stays as it is, without what no text may hold', async () => {
    await draft.empty('Gaps');
    await paste({ 'text/plain': '**kept** [@T05]\r\n\uf0b7 point' });
    await draft.saved('gaps', '**kept** [@T05]\n point');
    await draft.page.getByText('1 character that no text may hold').waitFor();
  });

  it('is refused whole where it is more than a slot holds', async () => {
    const said = draft.page.locator('.toast');
    const before = await said.count();
    await paste({ 'text/plain': `\uf0b7${'x'.repeat(204_800)}` });
    await said.getByText('A slot holds at most 204,800 characters').waitFor();
    await said.getByText('The slot stays as it was').waitFor();
    expect(await said.count(), 'one message, and none of characters that were left out').toBe(before + 1);
    await draft.saved('gaps', '**kept** [@T05]\n point');
  });

  it('is no file: one that is dropped changes neither the prose nor the window', async () => {
    const path = join(draft.app.folder, 'dropped.txt');
    writeFileSync(path, 'Words of a file.');
    await draft.write('Gaps', 'Moved.');
    await draft.saved('gaps', 'Moved.');
    const box = await draft.slot('Gaps').boundingBox();
    const input = await draft.page.context().newCDPSession(draft.page);
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await input.send('Input.dispatchDragEvent', {
        type,
        x: (box?.x ?? 0) + 30,
        y: (box?.y ?? 0) + 12,
        data,
      });
    await draft.add('Gaps', ' On.');
    await draft.saved('gaps', 'Moved. On.');
  });

  it('by dropping a fact is its citation', async () => {
    await draft.empty('Gaps');
    await draft.page.keyboard.insertText('Moved.');
    const box = await draft.slot('Gaps').boundingBox();
    await draft.page.evaluate(
      ({ x, y }) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.setData('application/x-attache-fact', 'T05');
        const target = document.elementFromPoint(x, y);
        const given = { dataTransfer, clientX: x, clientY: y, bubbles: true, cancelable: true };
        target?.dispatchEvent(new DragEvent('dragover', given));
        target?.dispatchEvent(new DragEvent('drop', given));
      },
      { x: (box?.x ?? 0) + 300, y: (box?.y ?? 0) + 12 },
    );
    await draft.saved('gaps', 'Moved.[@T05]');
  });
});
