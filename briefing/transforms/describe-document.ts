import type { Banner } from '../document/banner.ts';
import type { Meta } from '../document/document.ts';
import type { Picture } from '../document/picture.ts';
import { labelsFor } from '../document/labels-for.ts';
import type { Briefing } from '../drafts/briefing.ts';
import type { DeskSettings } from '../drafts/desk-settings.ts';
import { datedLanguage } from '../facts/date-format.ts';
import { formatInstant } from '../facts/format-instant.ts';
import type { TemplateHead } from '../merge/template.ts';
import type { TitleRows } from '../style/style-file.ts';
import { issueNumber, titleBlock } from './title-block.ts';
import { houseWordsIn } from './words/house-words-in.ts';
import { filled } from '../text/fill-pattern.ts';

/** Languages that are written from right to left where their tag names no script, by their ISO 639 codes. */
const rightToLeft: ReadonlySet<string> = new Set(
  'ar arc bal ckb dv fa glk he ks lrc mzn nqo ps sd syr ug ur yi'.split(' '),
);
/** Scripts that run from right to left, by their ISO 15924 codes. */
const scriptsFromRight: ReadonlySet<string> = new Set(
  'adlm arab hebr mand nkoo rohg samr syrc thaa'.split(' '),
);

/** What the page and its style say of the document. */
export interface PageSettings {
  readonly banner: Banner;
  readonly logo?: Picture | undefined;
  /** How the page style arranges the title block. */
  readonly titleRows?: TitleRows | undefined;
}

/** What is said of the document as a whole: title block, running lines, banner, properties. */
export function describeDocument(
  head: TemplateHead,
  briefing: Briefing,
  settings: DeskSettings,
  { banner, logo, titleRows }: PageSettings,
): Meta {
  const language = briefing.language ?? head.language;
  const dated = datedLanguage(language, settings.dates);
  const matter = { briefing, settings, language: dated, details: head.details, rows: titleRows };
  const number = issueNumber(matter);
  const product = number === undefined ? head.title : `${head.title} ${number}`;
  const section = briefing.section ?? settings.section;
  const producer = briefing.producer ?? settings.producer;
  const { cutOff } = briefing;
  const { details: words } = houseWordsIn(language);
  return {
    kind: head.title,
    look: head.look,
    title: briefing.title,
    language,
    direction: directionOf(language),
    producer,
    ...(section === undefined ? {} : { section }),
    ...(logo === undefined || producer !== settings.producer
      ? {}
      : { logo: { picture: logo, description: filled(words.logo, producer) } }),
    runningTitle: runningTitleOf(product, briefing, language),
    ...(cutOff === undefined
      ? {}
      : {
          runningFoot: filled(words.runningFoot, formatInstant(cutOff, dated, settings.timeZone, 'long')),
        }),
    details: titleBlock(matter),
    banner,
    ...(head.pages === undefined ? {} : { mostPages: head.pages }),
    issued: issuedInstant(briefing),
    subject: product,
    keywords: head.needs,
    labels: labelsFor(language),
  };
}

/** A draft that is called like its template is not named twice. */
function runningTitleOf(product: string, { title, shortTitle = title }: Briefing, language: string): string {
  return product === shortTitle ? product : product + labelsFor(language).colon + shortTitle;
}

/** Where a text in this language (BCP 47) begins. */
export function directionOf(language: string): Meta['direction'] {
  const [code = '', ...rest] = language.toLowerCase().split('-');
  const script = rest.find((part) => /^[a-z]{4}$/u.test(part));
  const isFromRight = script === undefined ? rightToLeft.has(code) : scriptsFromRight.has(script);
  return isFromRight ? 'rtl' : 'ltr';
}

/** A draft that was not issued takes its last change, so that the files' properties hold a date that an input gave. */
function issuedInstant(briefing: Briefing): string {
  const moment = briefing.issued ?? briefing.changed ?? briefing.cutOff ?? '1970-01-01';
  return moment.length === 10 ? `${moment}T00:00:00Z` : moment;
}
