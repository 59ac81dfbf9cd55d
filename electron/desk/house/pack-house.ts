import type { Document } from '../../../briefing/document/document.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import type { PageStyle } from '../../../briefing/style/page-style.ts';
import { packParts, type PackOptions } from '../pack/pack-docx.ts';
import { fillHouse } from './fill-house.ts';
import type { HouseFilling } from './house-filling.ts';

/**
 * The bytes of a document in the Word file of a house. It is packed as any other, then its contents are put where the house
 * file has places for them; the same inputs give the same bytes.
 */
export async function packHouse(
  document: Document,
  style: PageStyle,
  filling: HouseFilling,
  options: PackOptions = {},
): Promise<Outcome<Uint8Array>> {
  const parts = await packParts(document, style, options);
  const matter = { meta: document.meta, measured: style.faces.sans.family };
  return parts.ok ? fillHouse(parts.value, matter, filling) : parts;
}
