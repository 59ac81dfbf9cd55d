import { describe, expect, it } from 'vitest';
import { stage } from './stage.ts';

const { focused, page, press, show } = stage();

describe('a menu', () => {
  it('opens by key, moves by first letter, does by Enter', async () => {
    await show('states');
    await page().getByRole('button', { name: 'More' }).focus();
    await press('ArrowDown');
    await page().getByRole('menuitem', { name: 'Open' }).waitFor();
    await press('d');
    await expect.poll(focused).toContain('Delete');
    await press('Enter');
    await expect.poll(() => page().getByRole('status', { name: 'Done' }).textContent()).toBe('delete');
    await page().getByRole('menu').waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('More');
  });

  it('opens a menu of its own sideways', async () => {
    await show('states');
    await page().getByRole('button', { name: 'More' }).focus();
    await press('Enter', 'm', 'ArrowRight');
    await page().getByRole('menuitem', { name: 'Archive' }).waitFor();
    await press('Enter');
    await expect.poll(() => page().getByRole('status', { name: 'Done' }).textContent()).toBe('archive');
  });

  it('ticks several and stays open', async () => {
    await show('lists');
    await page().getByRole('button', { name: 'Columns' }).focus();
    await press('Enter', 'ArrowDown', 'Space');
    await expect
      .poll(() => page().getByRole('menuitemcheckbox', { checked: true }).allTextContents())
      .toEqual(['Date', 'Grade']);
    await press('ArrowUp', 'Space');
    await expect
      .poll(() => page().getByRole('menuitemcheckbox', { checked: true }).allTextContents())
      .toEqual(['Grade']);
  });
});

describe('a dialog', () => {
  it('takes the focus to its answer, keeps it within, and gives it back', async () => {
    await show('states');
    await page().getByRole('button', { name: 'Issue…' }).focus();
    await press('Enter');
    await page().getByRole('alertdialog', { name: 'Issue no. 7 as edition 7?' }).waitFor();
    await expect.poll(focused).toBe('Issue no. 7');
    await press('Tab');
    await expect.poll(focused).toBe('Keep as draft');
    await press('Tab');
    await expect.poll(focused).toBe('Issue no. 7');
    await press('Escape');
    await page().getByRole('alertdialog').waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('Issue…');
  });

  it('that asks before what stays done is not closed by a press beside it', async () => {
    await show('states');
    await page().getByRole('button', { name: 'Issue…' }).click();
    await page().getByRole('alertdialog').waitFor();
    await page().mouse.click(10, 400);
    await expect.poll(() => page().getByRole('alertdialog').isVisible()).toBe(true);
  });
});

describe('a message', () => {
  it('is reached by F6, undoes by Enter and goes; F6 goes on to the panes', async () => {
    await show('states');
    await page().getByRole('button', { name: 'Mark 12 facts' }).click();
    await page().getByText('12 facts now TLP:GREEN.').waitFor();
    await press('F6', 'Tab', 'Tab');
    await expect.poll(focused).toBe('Undo');
    await press('Enter');
    await expect.poll(() => page().getByRole('status', { name: 'Done' }).textContent()).toBe('undone');
    await expect.poll(() => page().getByText('12 facts now TLP:GREEN.').count()).toBe(0);
  });
});

describe('a card', () => {
  it('beside a button takes the focus in and gives it back on Escape', async () => {
    await show('lists');
    await page().getByRole('button', { name: 'Filter' }).focus();
    await press('Enter');
    await page().getByRole('dialog', { name: 'Add a filter' }).waitFor();
    await expect
      .poll(() => page().getByRole('searchbox', { name: 'Search filters' }).evaluate(hasFocus))
      .toBe(true);
    await press('Escape');
    await page().getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('Filter');
  });

  it('at a citation leaves the focus where it is, and Escape puts it away from there', async () => {
    await show('lists');
    await page().getByRole('button', { name: 'Show T03' }).focus();
    await press('Enter');
    await page().getByRole('dialog', { name: 'Fact T03' }).waitFor();
    await expect.poll(focused).toBe('Show T03');
    await press('Escape');
    await page().getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('that shows what a badge stands for comes when the focus rests on it, and does not take it', async () => {
    await show('lists');
    await page().getByRole('button', { name: 'Filter' }).focus();
    await press('Tab');
    await page().getByRole('dialog', { name: 'Fact T05' }).waitFor();
    await expect.poll(focused).toBe('T05');
    await press('Escape');
    await page().getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('a button that shows only an icon', () => {
  it('says its name and its keys when the focus comes to it by key', async () => {
    await show('states');
    await page().getByRole('button', { name: 'Undo plain' }).focus();
    await press('Shift+Tab', 'Tab');
    await expect.poll(() => page().getByRole('tooltip').textContent()).toBe('Undo plainCtrl Z');
  });
});

function hasFocus(element: Element): boolean {
  return element === document.activeElement;
}
