import { createHash } from 'node:crypto';
import type { IssuedFile, Matter } from '../../../../briefing/bundle/issued-file.ts';
import { pageNames } from '../../proof/pdf/page-names.ts';
import { PdfTrouble } from '../../proof/pdf/pdf-parser.ts';
import type { PdfObject, PdfValue } from '../../proof/pdf/pdf-value.ts';
import { entryOf, nameAt } from '../../proof/pdf/pdf-value.ts';
import type { StreamRole } from '../../proof/pdf/stream-roles.ts';
import { streamRoles } from '../../proof/pdf/stream-roles.ts';
import { activeInPdf } from './active-pdf.ts';
import { pdfDetails } from './pdf-details.ts';
import { pdfGraph, type PdfGraph } from './pdf-graph.ts';
import { pdfParts } from './pdf-parts.ts';

/** What of a PDF is compared beside its words. */
export type PdfMatter = Pick<IssuedFile, 'active' | 'details' | 'parts' | 'matter'>;

const matterOf: Readonly<Partial<Record<StreamRole, Matter>>> = {
  content: 'drawing',
  image: 'pictures',
  font: 'fonts',
  characters: 'fonts',
};

/** Its details, its parts, and digests of what it draws, of its pictures and of its fonts; nothing where it cannot be read. */
export function pdfMatter(bytes: Uint8Array): PdfMatter {
  try {
    const pdf = pdfGraph(bytes);
    return {
      active: activeInPdf(pdf),
      details: pdfDetails(pdf, infoOf(pdf)),
      parts: pdfParts(pdf),
      matter: digestsOf(pdf),
    };
  } catch (error) {
    if (!(error instanceof PdfTrouble)) throw error;
    return { active: [], details: [], parts: [], matter: {} };
  }
}

/** The dictionary of properties, told by what only it has. */
function infoOf({ graph }: PdfGraph): PdfValue | undefined {
  return graph.objects.findLast(({ value }) => entryOf(value, 'Producer') !== undefined)?.value;
}

function digestsOf({ graph, room }: PdfGraph): IssuedFile['matter'] {
  const matter: Record<Matter, string[]> = { drawing: [], pictures: [], fonts: [] };
  for (const [object, role] of streamRoles(graph)) {
    const sort = matterOf[role];
    if (sort !== undefined && object.stream !== undefined) matter[sort].push(digestOf(object, room));
  }
  for (const digests of Object.values(matter)) digests.sort();
  return { ...matter, pictures: [...matter.pictures, ...picturesByPage({ graph, room })] };
}

/** The pictures that each page names, page by page: whether two of them changed places. */
function picturesByPage({ graph, room }: PdfGraph): readonly string[] {
  const pictures: string[] = [];
  for (const page of pageNames(graph).keys()) {
    const named = graph.entry(graph.entry(page.value, 'Resources'), 'XObject');
    if (named?.kind !== 'dictionary') continue;
    for (const [, target] of named.entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))
      for (const object of graph.objectsAt(target).slice(-1))
        if (nameAt(object.value, 'Subtype') === 'Image') pictures.push(digestOf(object, room));
  }
  return pictures;
}

function digestOf(object: PdfObject, room: PdfGraph['room']): string {
  return createHash('sha256').update(room.unfiltered(object).bytes).digest('hex');
}
