import { countWords } from '../../../briefing/document/count-words.ts';
import type { Document } from '../../../briefing/document/document.ts';
import { plainText } from '../../../briefing/document/plain-text.ts';
import type { PreviewPart } from '../../../briefing/drafts/preview.ts';
import type { PageStyle } from '../../../briefing/style/page-style.ts';
import type { UsedIn } from '../../../briefing/transforms/find-uses.ts';
import { describeUses, findUses } from '../../../briefing/transforms/find-uses.ts';
import type { HtmlPart } from '../../../briefing/writers/html/write-parts.ts';
import { writeHtmlParts } from '../../../briefing/writers/html/write-parts.ts';

/** The parts of one preview after the other: what is in a part as before keeps its key, and is not described again. */
export class PartKeys {
  #known = new Map<string, PreviewPart>();
  #count = 0;

  /** The parts of a document in their order; of those that are the same, each has a key of its own. */
  partsOf(document: Document, style: PageStyle): readonly PreviewPart[] {
    const seen = new Map<string, PreviewPart>();
    const parts = writeHtmlParts(document, style).map((part) => this.#part(part, seen));
    this.#known = seen;
    return parts;
  }

  #part(part: HtmlPart, seen: Map<string, PreviewPart>): PreviewPart {
    const uses = part.block === undefined ? [] : findUses(part.block);
    let content = `${part.html}\n${JSON.stringify(uses.map(({ at }) => at))}`;
    while (seen.has(content)) content += '\n';
    const known = this.#known.get(content) ?? this.#described(part, uses);
    seen.set(content, known);
    return known;
  }

  #described({ html, block }: HtmlPart, uses: readonly UsedIn[]): PreviewPart {
    this.#count += 1;
    const words = block === undefined ? 0 : countWords(block);
    const described = { key: `p${this.#count}`, html, words, uses: uses.flatMap(describeUses) };
    return block?.kind === 'heading' ? { ...described, heading: plainText(block.content) } : described;
  }
}
