import type { BoundaryFile } from '../../../briefing/charts/boundaries/boundary-file.ts';
import { readBoundaries } from '../../../briefing/house/read-boundaries.ts';
import type { IssuedBundle, IssuedFile } from '../../../briefing/bundle/issued-file.ts';
import type { CaptureRequest } from '../../../briefing/captures/capture-request.ts';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import type { ValueReading } from '../../../briefing/drafts/editor-answers.ts';
import type { WordStory } from '../../../briefing/edited/word-story.ts';
import type { HouseFile } from '../../../briefing/house/house-file.ts';
import { readStyleFile } from '../../../briefing/house/read-style-file.ts';
import { readFont, type FontReading } from '../../../briefing/style/fonts/read-font.ts';
import type { StyleFile } from '../../../briefing/style/style-file.ts';
import { parseIntake } from '../../../briefing/intake/parse-intake.ts';
import type { Intake, IntakeRequest } from '../../../briefing/intake/intake.ts';
import { mergeHouse } from '../../../briefing/merge/house/merge-house.ts';
import type { HouseMergeRequest, HouseMergeResult } from '../../../briefing/merge/house/house-merge.ts';
import { merge } from '../../../briefing/merge/merge.ts';
import type { MergeRequest, MergeResult } from '../../../briefing/merge/merge-request.ts';
import { RenderMemory } from '../../../briefing/merge/render-memory.ts';
import { readTemplate } from '../../../briefing/merge/read-template.ts';
import { readValues, type ValuesRequest } from '../../../briefing/merge/read-values.ts';
import type { TemplateHead } from '../../../briefing/merge/template.ts';
import { done, type Outcome } from '../../../briefing/outcome.ts';
import { readHouseFile, type HouseRequest } from './house/read-house-file.ts';
import { readWord, type WordRequest } from './read-word.ts';
import type { IssuedRequest } from './issued/issued-request.ts';
import { withMaterial, type Material, type MissingMaterial, type SentRequest } from './merge-material.ts';

/** What the child processes can be asked to do. All of it reads foreign bytes. */
export interface ParserJobs {
  readTemplate(request: TemplateRequest): Outcome<TemplateHead>;
  readStyle(request: StyleRequest): Outcome<StyleFile>;
  readFont(request: WordRequest): Outcome<FontReading>;
  merge(request: SentRequest<MergeRequest>): Outcome<MergeResult | MissingMaterial>;
  readValues(request: SentRequest<ValuesRequest>): Outcome<readonly ValueReading[] | MissingMaterial>;
  parseIntake(request: IntakeRequest): Outcome<Intake>;
  readWord(request: WordRequest): Outcome<WordStory>;
  readBoundaries(request: WordRequest): Outcome<BoundaryFile>;
  readHouse(request: HouseRequest): Outcome<HouseFile>;
  mergeHouse(request: SentRequest<HouseMergeRequest>): Outcome<HouseMergeResult | MissingMaterial>;
  readCapture(request: CaptureRequest): Outcome<CaptureText> | Promise<Outcome<CaptureText>>;
  readIssued(request: IssuedRequest): Promise<Outcome<IssuedFile>>;
  readIssuedBundle(request: IssuedRequest): Promise<Outcome<IssuedBundle>>;
}

/** A text that is to be read: a template, whose front matter counts, or a style file. */
export interface TemplateRequest {
  readonly text: string;
  /** For findings: `situation-briefing`, `ministry.yaml`. */
  readonly name: string;
}

/** A style file, and the families of fonts of the desk that is to use it. */
export interface StyleRequest extends TemplateRequest {
  readonly families?: readonly string[] | undefined;
}

const kept = new Map<string, Material>();
/** By the facts that are kept, as each draft has its own. */
const memories = new WeakMap<Material['facts'], RenderMemory>();

/** The jobs of the children that merge and that read files of facts. */
export const parserJobs: Omit<ParserJobs, 'readCapture' | 'readIssued' | 'readIssuedBundle'> = {
  readTemplate: ({ text, name }) => {
    const read = readTemplate(text, name);
    return read.ok ? done(read.value.head, read.findings) : read;
  },
  readStyle: ({ text, name, families }) => readStyleFile(text, { file: name, families }),
  readFont: ({ content, fileName }) => readFont(content, fileName),
  merge: withMaterial(kept, (request: MergeRequest) => {
    const memory = memories.get(request.facts) ?? new RenderMemory();
    memories.set(request.facts, memory);
    return merge(request, memory);
  }),
  readValues: withMaterial(kept, readValues),
  parseIntake,
  readWord,
  readBoundaries: ({ content, fileName }) => readBoundaries(content, fileName),
  readHouse: readHouseFile,
  mergeHouse: withMaterial(kept, mergeHouse),
};
