import { markKinds } from '../../../briefing/reviewing/review-marks.ts';
import type { BoundaryFile } from '../../../briefing/charts/boundaries/boundary-file.ts';
import { detailKinds, type IssuedBundle, type IssuedFile } from '../../../briefing/bundle/issued-file.ts';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import type { WordStory } from '../../../briefing/edited/word-story.ts';
import type { HouseFile } from '../../../briefing/house/house-file.ts';
import type { HouseMergeResult } from '../../../briefing/merge/house/house-merge.ts';
import { hiddenReasons } from '../../../briefing/captures/hidden-reason.ts';
import type { ValueReading } from '../../../briefing/drafts/editor-answers.ts';
import { checkSettingsSchema } from '../../../briefing/drafts/check-settings-schema.ts';
import { styleFileSchema } from '../../../briefing/style/style-file-schema.ts';
import type { StyleFile } from '../../../briefing/style/style-file.ts';
import { refused, type Outcome } from '../../../briefing/outcome.ts';
import type { Intake } from '../../../briefing/intake/intake.ts';
import type { MergeResult } from '../../../briefing/merge/merge-request.ts';
import type { TemplateHead } from '../../../briefing/merge/template.ts';
import type { FontReading } from '../../../briefing/style/fonts/read-font.ts';
import { areBlocks } from './check-blocks.ts';
import { isFontReading } from './fonts/check-font.ts';
import type { MissingMaterial } from './merge-material.ts';
import { isHouseFile, isHouseMerge } from './house/check-house.ts';
import { isStory } from './check-story.ts';
import { either, fields, json, list, maybe, number, oneOf, text, yesNo, type Shape } from './check-shape.ts';

const finding = fields({
  rule: text,
  severity: oneOf('error', 'warning', 'note'),
  message: text,
  place: maybe(
    fields({
      file: maybe(text),
      row: maybe(number),
      field: maybe(text),
      template: maybe(text),
      slot: maybe(text),
      line: maybe(number),
      column: maybe(number),
      fact: maybe(text),
      source: maybe(text),
    }),
  ),
  found: maybe(text),
  allowed: maybe(text),
  fixes: maybe(list(fields({ find: text, use: text }))),
});
const findings = list(finding);

const parameter = fields({
  name: text,
  label: text,
  type: oneOf('text', 'number', 'day', 'yes-no', 'choice'),
  choices: maybe(list(text)),
  default: maybe((value) => ['string', 'number', 'boolean'].includes(typeof value)),
  required: yesNo,
});

const head = fields({
  title: text,
  about: maybe(text),
  look: oneOf('briefing', 'alert'),
  language: text,
  marking: maybe(text),
  style: maybe(text),
  house: maybe(text),
  parameters: list(parameter),
  needs: list(text),
  slots: list(fields({ name: text, prompt: text, required: yesNo })),
  details: list(oneOf('period', 'nextIssue', 'validUntil', 'distribution')),
  sources: yesNo,
  portions: maybe(yesNo),
  checks: maybe(isCheckSettings),
  release: maybe(
    fields({
      quantity: maybe(text),
      place: maybe(text),
      date: maybe(text),
      speaker: maybe(text),
      source: maybe(text),
    }),
  ),
  pages: maybe(number),
  contentsFrom: number,
});

function isStyleFile(value: unknown): boolean {
  return styleFileSchema.safeParse(value).success;
}

function isCheckSettings(value: unknown): boolean {
  return checkSettingsSchema.safeParse(value).success;
}

/** What an intake holds is checked again, row by row, before it is stored. */
const intake = fields({
  settings: maybe(json),
  kinds: list(json),
  sources: list(json),
  facts: list(json),
  briefings: list(json),
});

const capture = fields({
  format: oneOf('text', 'html', 'pdf'),
  title: maybe(text),
  text,
  paragraphs: list(
    fields({
      start: number,
      end: number,
      number: maybe(number),
      page: maybe(number),
      heading: maybe(oneOf(true)),
    }),
  ),
  hidden: list(fields({ start: number, end: number, reason: oneOf(...hiddenReasons) })),
  pages: maybe(number),
});

const parts = list(fields({ name: text, digest: text }));
const reviewMark = fields({
  kind: oneOf(...markKinds),
  by: text,
  on: text,
  words: text,
  about: maybe(text),
});
const passages = list(fields({ words: text, part: text, page: maybe(number) }));
const issuedBundle = fields({ format: oneOf('pdf', 'docx'), bundle: maybe(text) });
const issued = fields({
  format: oneOf('pdf', 'docx'),
  bundle: maybe(text),
  passages,
  hidden: list(text),
  active: list(text),
  details: list(fields({ what: oneOf(...detailKinds), words: text, page: maybe(number) })),
  parts,
  review: maybe(
    fields({
      comments: number,
      changes: number,
      marks: list(reviewMark),
      rest: parts,
      rejected: maybe(passages),
    }),
  ),
  matter: fields({ pictures: maybe(list(text)), drawing: maybe(list(text)), fonts: maybe(list(text)) }),
});

const point: Shape = (value) => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
const area = fields({
  type: oneOf('Feature'),
  properties: fields({ name: text }),
  geometry: fields({ type: oneOf('MultiPolygon'), coordinates: list(list(list(point))) }),
});
const boundaries = fields({ type: oneOf('FeatureCollection'), features: list(area) });

const missing = fields({ missing: oneOf(true) });

/** Reads the reply to `readTemplate`. */
export function headReply(reply: unknown): Outcome<TemplateHead> {
  return checked(reply, head);
}

/** Reads the reply to `readStyle`. */
export function styleReply(reply: unknown): Outcome<StyleFile> {
  return checked(reply, isStyleFile);
}

/** Reads the reply to `readFont`. */
export function fontReply(reply: unknown): Outcome<FontReading> {
  return checked(reply, isFontReading);
}

/** Reads the reply to `merge`. */
export function mergeReply(reply: unknown): Outcome<MergeResult | MissingMaterial> {
  return checked(reply, either(fields({ head, blocks: areBlocks, findings }), missing));
}

/** Reads the reply to `readValues`. */
export function valuesReply(reply: unknown): Outcome<readonly ValueReading[] | MissingMaterial> {
  const reading = fields({ value: text, words: maybe(text), facts: list(text), trouble: maybe(text) });
  return checked(reply, either(list(reading), missing));
}

/** Reads the reply to `parseIntake`. */
export function intakeReply(reply: unknown): Outcome<Intake> {
  return checked(reply, intake);
}

/** Reads the reply to `readWord`. */
export function wordReply(reply: unknown): Outcome<WordStory> {
  return checked(reply, isStory);
}

/** Reads the reply to `readBoundaries`. */
export function boundariesReply(reply: unknown): Outcome<BoundaryFile> {
  return checked(reply, boundaries);
}

/** Reads the reply to `readHouse`. */
export function houseReply(reply: unknown): Outcome<HouseFile> {
  return checked(reply, isHouseFile);
}

/** Reads the reply to `mergeHouse`. */
export function houseMergeReply(reply: unknown): Outcome<HouseMergeResult | MissingMaterial> {
  return checked(reply, either(isHouseMerge, missing));
}

/** Reads the reply to `readIssued`. */
export function issuedReply(reply: unknown): Outcome<IssuedFile> {
  return checked(reply, issued);
}

/** Reads the reply to `readIssuedBundle`. */
export function issuedBundleReply(reply: unknown): Outcome<IssuedBundle> {
  return checked(reply, issuedBundle);
}

/** Reads the reply to `readCapture`. */
export function captureReply(reply: unknown): Outcome<CaptureText> {
  return checked(reply, capture);
}

function checked<T>(reply: unknown, value: Shape): Outcome<T> {
  const failure = fields({
    code: oneOf('findings', 'wrong-usage', 'bad-input', 'cannot-write', 'bug'),
    message: text,
    findings,
  });
  const worked = fields({ ok: oneOf(true), value, findings });
  const failed = fields({ ok: oneOf(false), failure });
  if (worked(reply, 0) || failed(reply, 0)) return reply as Outcome<T>;
  return refused(
    'bug',
    'What the parsers gave back is not what was asked for, so it was not used. Nothing was changed. Try once more; if it happens again, report it.',
  );
}
