import { describe, expect, it } from 'vitest';
import { stage } from './stage.ts';

const { describedBy, page, press, show } = stage();

describe('a select', () => {
  it('opens by arrow, finds by first letters and chooses by Enter, and the focus comes back', async () => {
    await show('lists');
    const box = page().getByRole('button', { name: /Qualifier/ });
    await box.focus();
    await press('ArrowDown');
    await page().getByRole('option', { name: 'exact', selected: true }).waitFor();
    await press('u', 'Enter');
    await page().getByRole('listbox').waitFor({ state: 'detached' });
    await expect.poll(() => box.textContent()).toContain('up to');
    await expect.poll(() => box.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('is described by its hint and keeps its choice when Escape closes it', async () => {
    await show('lists');
    const box = page().getByRole('button', { name: /Qualifier/ });
    await box.focus();
    await press('Enter', 'ArrowDown', 'Escape');
    await page().getByRole('listbox').waitFor({ state: 'detached' });
    await expect.poll(() => box.textContent()).toContain('exact');
    await expect.poll(() => describedBy('button[aria-haspopup=listbox]')).toContain('As the source says it');
  });
});

describe('a combo box', () => {
  it('narrows its choices as letters are typed and tells which is chosen', async () => {
    await show('lists');
    await page().getByRole('combobox', { name: 'Place' }).pressSequentially('has');
    await expect.poll(() => page().getByRole('option').allTextContents()).toEqual(['HasakahSyria']);
    await press('ArrowDown', 'Enter');
    await expect.poll(() => page().getByRole('combobox', { name: 'Place' }).inputValue()).toBe('Hasakah');
    await page().getByText('hasakah', { exact: true }).waitFor();
  });

  it('gives up words of nobody’s choice unless own words are allowed', async () => {
    await show('lists');
    const place = page().getByRole('combobox', { name: 'Place' });
    await place.pressSequentially('Atlantis');
    await page().getByText('Nothing fits').waitFor();
    await press('Escape', 'Tab');
    await expect.poll(() => place.inputValue()).toBe('');
    const unit = page().getByRole('combobox', { name: 'Unit' });
    await unit.fill('lorries');
    await press('Tab');
    await expect.poll(() => unit.inputValue()).toBe('lorries');
  });

  it('says below what to write when nothing is there', async () => {
    await show('lists');
    await page().getByRole('combobox', { name: 'Unit' }).fill('');
    await press('Tab');
    await expect.poll(() => describedBy('input[aria-invalid=true]')).toContain('Say what is counted');
  });
});

describe('segments, tabs and radio buttons', () => {
  it('move by arrows; a segment is chosen by space and one always is', async () => {
    await show('lists');
    await page().getByRole('radio', { name: 'All in sequence' }).focus();
    await press('ArrowLeft', 'Space');
    await expect
      .poll(() => page().getByRole('radio', { name: 'One slot' }).getAttribute('aria-checked'))
      .toBe('true');
    await press('Space');
    await expect
      .poll(() => page().getByRole('radio', { name: 'One slot' }).getAttribute('aria-checked'))
      .toBe('true');
  });

  it('tabs show their content, and one that is kept stays in the page', async () => {
    await show('panes');
    await page().getByRole('tab', { name: 'Preview' }).focus();
    await press('ArrowRight');
    await page().getByRole('tabpanel', { name: 'Pages' }).waitFor();
    await expect.poll(() => page().getByText('The preview.').count()).toBe(1);
    await expect.poll(() => page().getByText('The preview.').isVisible()).toBe(false);
    await press('End');
    await expect.poll(() => page().getByRole('tab', { selected: true }).textContent()).toContain('Facts');
    await press('Home');
    await expect.poll(() => page().getByText('The pages.').count()).toBe(0);
  });

  it('radio cards pass by what cannot be chosen, and a press on the note chooses', async () => {
    await show('lists');
    await page().getByRole('radio', { name: 'As drafted' }).focus();
    await press('ArrowDown', 'ArrowDown');
    await expect.poll(() => page().getByRole('radio', { name: 'As drafted' }).isChecked()).toBe(true);
    await page()
      .getByText('2 sentences left out, 1 rewritten.')
      .click({ force: true, position: { x: 4, y: 4 } });
    await expect
      .poll(() => page().getByRole('radio', { name: 'Release to the community' }).isChecked())
      .toBe(true);
  });
});

describe('a field', () => {
  it('is called wrong with what to write, until it is right', async () => {
    await show('states');
    const field = page().getByRole('textbox', { name: 'Number' });
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => describedBy('input[aria-invalid=true]')).toContain('Write 225 or 2,250');
    await field.fill('2,250');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBeNull();
    await expect.poll(() => field.inputValue()).toBe('2,250');
  });

  it('to search in is emptied by Escape and shows its shortcut while empty', async () => {
    await show('lists');
    const field = page().getByRole('searchbox', { name: 'Search facts' });
    await expect.poll(() => page().getByText('Ctrl Shift F').isVisible()).toBe(true);
    await field.pressSequentially('Anbar');
    await expect.poll(() => page().getByText('Ctrl Shift F').count()).toBe(0);
    await press('Escape');
    await expect.poll(() => field.inputValue()).toBe('');
  });
});
