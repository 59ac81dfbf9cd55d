import type { FontBytes } from './font-bytes.ts';

/** A string that a font says of itself: its family, its maker, its licence. */
export interface FontName {
  /** What it says (ISO/IEC 14496-22, 5.2.9): 1 family, 16 family over all weights. */
  readonly id: number;
  readonly text: string;
}

const windows = 3;
const macintosh = 1;
const mostNames = 2000;

/** All strings of a table `name`, the English ones of Windows first. Offsets that lead outside of it are trouble. */
export function fontNames(table: FontBytes): readonly FontName[] {
  const strings = table.short(4);
  const names: (FontName & { readonly rank: number })[] = [];
  for (let at = 6; at < 6 + Math.min(table.short(2), mostNames) * 12; at += 12) {
    const [platform, language, id] = [table.short(at), table.short(at + 4), table.short(at + 6)];
    const bytes = table.part(strings + table.short(at + 10), table.short(at + 8));
    const text = platform === macintosh ? latin(bytes) : bigEndian(bytes);
    names.push({ id, text, rank: platform === windows && language === 0x409 ? 0 : 1 });
  }
  return names
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ id, text }): FontName => ({ id, text }));
}

const weights =
  /[ -]?(?:thin|hairline|(?:extra|ultra|semi|demi)?[ -]?light|regular|book|normal|roman|medium|(?:extra|ultra|semi|demi)?[ -]?bold|demi|black|heavy|italic|oblique)$/iu;

/** The width that is neither narrow nor wide (OS/2, usWidthClass). */
const usualWidth = 5;

/**
 * The name of the family over all its weights; empty where the font does not say it in letters. Narrow and wide cuts are
 * families of their own.
 */
export function familyOf(names: readonly FontName[], width: number): string {
  const named = (id: number): string => names.find((name) => name.id === id)?.text ?? '';
  const whole = named(16);
  if (whole.trim() !== '' && width === usualWidth) return tidy(whole);
  let family = tidy(named(1));
  while (weights.test(family) && family.replace(weights, '') !== '')
    family = family.replace(weights, '').trim();
  return family;
}

function tidy(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N} ._-]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[ ._-]+|[ ._-]+$/gu, '');
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function bigEndian(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
  return text;
}
