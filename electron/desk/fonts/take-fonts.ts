import { done, type Outcome } from '../../../briefing/outcome.ts';
import type { BroughtFont } from '../../../briefing/style/fonts/brought-font.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { checkFonts, keepFonts, type GivenFont } from './own-fonts.ts';

/** Checks font files and puts them into the folder of fonts of a desk at once. The settings are for the caller to change. */
export async function takeFonts(
  { paths, store }: Pick<Desk, 'paths' | 'store'>,
  given: readonly GivenFont[],
  parsers: Pick<Parsers, 'readFont'>,
): Promise<Outcome<readonly BroughtFont[]>> {
  const settings = store.settings.get();
  if (!settings.ok) return settings;
  const checked = await checkFonts(given, settings.value.fonts ?? [], parsers);
  if (!checked.ok) return checked;
  const kept = await keepFonts(paths, checked.value);
  return kept.ok ? done(kept.value, checked.findings) : kept;
}
