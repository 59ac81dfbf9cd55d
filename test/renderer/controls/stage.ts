import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { openGallery } from './gallery.ts';
import type { Gallery, Setting, Shown } from './gallery.ts';

/** One board after another for the tests of a file; each must end without a complaint. */
export interface Stage {
  readonly show: (board: Setting['board'], more?: Partial<Setting>) => Promise<void>;
  readonly page: () => Page;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** The name of what has the focus, as a reader would say it. */
  readonly focused: () => Promise<string>;
  /** What a reader says after the name of the first element that fits. */
  readonly describedBy: (selector: string) => Promise<string>;
}

/** Sets the stage for the file that calls it. */
export function stage(): Stage {
  let gallery: Gallery;
  let shown: Shown | undefined;
  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery.close());
  afterEach(() => {
    const { complaints = [] } = shown ?? {};
    shown = undefined;
    expect(complaints).toEqual([]);
  });
  const page = (): Page => {
    if (shown === undefined) throw new Error('no board is shown');
    return shown.page;
  };
  return {
    page,
    show: async (board, more = {}) => {
      shown = await gallery.show({ board, ...more });
    },
    press: async (...keys) => {
      for (const key of keys) await page().keyboard.press(key);
    },
    focused: () => page().evaluate(nameOfFocused),
    describedBy: (selector) => page().locator(selector).first().evaluate(descriptionOf),
  };
}

function nameOfFocused(): string {
  const one = document.activeElement;
  return one?.getAttribute('aria-label') ?? one?.textContent ?? '';
}

function descriptionOf(element: Element): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}
