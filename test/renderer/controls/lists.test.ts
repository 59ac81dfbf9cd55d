import { describe, expect, it } from 'vitest';
import { stage } from './stage.ts';

const { focused, page, press, show } = stage();

describe('lists', () => {
  it('move by arrows and first letters, pass by what is off', async () => {
    await show('states');
    await page().getByRole('option', { name: 'Chosen' }).click();
    await press('ArrowDown');
    await expect
      .poll(() => page().getByRole('option', { selected: true }).textContent())
      .toContain('Zeppelin');
    await press('a');
    await expect.poll(focused).toContain('At rest');
  });

  it('with buttons open a row by Enter, reach its buttons sideways and choose several with Shift', async () => {
    await show('lists');
    await page()
      .getByRole('row', { name: /Iraq has/ })
      .focus();
    await press('Enter');
    await page().getByRole('heading', { name: 'Facts, opened: T05' }).waitFor();
    await expect
      .poll(() =>
        page()
          .getByRole('row', { name: /Iraq has/ })
          .textContent(),
      )
      .toContain('open');
    await press('ArrowRight');
    await expect.poll(focused).toBe('Take out T05');
    await press('ArrowLeft', 'Shift+ArrowDown');
    await expect.poll(() => page().getByRole('row', { selected: true }).count()).toBe(2);
  });

  it('an outline moves by arrows and shuts a branch sideways', async () => {
    await show('panes');
    await page()
      .getByRole('row', { name: /Security warnings/ })
      .focus();
    await press('ArrowLeft');
    await expect.poll(() => page().getByRole('row', { name: /Anbar/ }).count()).toBe(0);
    await press('ArrowRight', 'ArrowDown', 'Enter');
    await expect.poll(() => page().getByRole('row', { selected: true }).textContent()).toContain('Anbar');
  });

  it('of 100,000 rows draws only those in view', async () => {
    await show('panes');
    await page().getByRole('tab', { name: /Facts/ }).click();
    await page().getByText('Fact 1', { exact: true }).waitFor();
    await expect.poll(() => page().getByRole('listitem').count()).toBeLessThan(60);
    await page().getByRole('list', { name: 'Facts' }).focus();
    await press('End');
    await page().getByText('Fact 100000', { exact: true }).waitFor();
  });
});

describe('chips', () => {
  it('are walked by arrows and taken away by Delete, and the focus stays among them', async () => {
    await show('states');
    await page().getByRole('row', { name: /Place/ }).focus();
    await press('Delete');
    await expect.poll(() => page().getByRole('row', { name: /Place/ }).count()).toBe(0);
    await expect.poll(focused).toContain('Status');
  });

  it('that switch are switched by space', async () => {
    await show('states');
    const chip = page().getByRole('row', { name: 'Judgements' });
    await chip.focus();
    await press('Space');
    await expect.poll(() => chip.getAttribute('aria-selected')).toBe('false');
  });

  it('that open are opened by Enter and by a press', async () => {
    await show('states');
    await page().getByRole('row', { name: /Place/ }).focus();
    await press('Enter');
    await page().getByText('Filter place opened.').waitFor();
    await page()
      .getByRole('row', { name: /Status/ })
      .click({ position: { x: 10, y: 10 } });
    await page().getByText('Filter status opened.').waitFor();
  });
});
