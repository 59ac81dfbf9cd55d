import { describe, expect, it } from 'vitest';
import { rankOf } from '../../../briefing/document/marking.ts';
import { merge } from '../../../briefing/merge/merge.ts';
import { readTemplate } from '../../../briefing/merge/read-template.ts';
import { RenderMemory } from '../../../briefing/merge/render-memory.ts';
import type { TemplateHead } from '../../../briefing/merge/template.ts';
import { releaseBriefing, type Release } from '../../../briefing/releases/release-briefing.ts';
import { sourcesBehind } from '../../../briefing/sources/sources-behind.ts';
import { pageStyleNamed } from '../../../briefing/style/page-styles.ts';
import { compose } from '../../../briefing/transforms/compose.ts';
import { writeHtml } from '../../../briefing/writers/html/write-html.ts';
import { writeMarkdown } from '../../../briefing/writers/markdown/write-markdown.ts';
import { randomDesk, type RandomDesk } from './random-desk.ts';
import { Random } from './random.ts';

const style = pageStyleNamed('attache', 'A4');
if (style === undefined) throw new Error('there is no style');

const memory = new RenderMemory();
const heads = new Map<string, TemplateHead>();

function headOf(template: string): TemplateHead {
  const known = heads.get(template);
  if (known !== undefined) return known;
  const read = readTemplate(template, 'note');
  if (!read.ok) throw new Error(read.failure.message);
  heads.set(template, read.value.head);
  return read.value.head;
}

function release({ facts, ...desk }: RandomDesk, level: string): Release {
  const made = releaseBriefing({ ...desk, facts, deskFacts: facts, head: headOf(desk.template), level });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

/** Everything that readers of the release get, with figures as digits alone. */
function shown({ briefing, template, facts, sources, settings }: Release, isWholePage: boolean): string {
  const request = { templateName: 'note', template, briefing, facts, pictures: {}, today: '2026-03-01' };
  const behind = sourcesBehind(facts, sources);
  const merged = merge({ ...request, sources: behind, markings: settings.markings }, memory);
  if (!merged.ok) throw new Error(merged.failure.message);
  const { document } = compose({ merged: merged.value, briefing, facts, sources, settings });
  const html = isWholePage ? writeHtml(document, style ?? expect.fail()) : '';
  const forms = [html, writeMarkdown(document), JSON.stringify(document)];
  return forms.join('\n').replaceAll(/(?<=\d)[,\u00A0\u202F](?=\d)/gu, '');
}

/** The words that must not be shown to the readers of a level. */
function withheldWords(
  { facts, sources, settings, words, prose }: RandomDesk,
  level: string,
): readonly string[] {
  const isAbove = (label: string): boolean =>
    rankOf(settings.markings, label) > rankOf(settings.markings, level);
  const closed = new Set(
    [...facts, ...sources].filter(({ marking }) => isAbove(marking)).map(({ id }) => id),
  );
  return [
    ...words.filter(({ of, isOwn }) => isOwn === true || of.some((id) => closed.has(id))),
    ...prose.filter(
      ({ cites, mark }) => cites.some((id) => closed.has(id)) || (mark !== undefined && isAbove(mark)),
    ),
  ].map(({ word }) => word);
}

const desks = 3000;
/** Writing a page takes longer than all else; what is in the document, the others show. */
const pageEvery = 3;

describe('of three thousand desks', () => {
  it('no release shows a word that is withheld, and each shows all facts of its level', () => {
    let searched = 0;
    for (let seed = 1; seed <= desks; seed += 1) {
      const random = new Random(seed);
      const desk = randomDesk(random);
      const { label } = random.pick(desk.settings.markings.levels);
      const made = release(desk, label);
      const text = shown(made, seed % pageEvery === 0);
      const withheld = withheldWords(desk, label);
      const leaks = withheld.filter((word) => text.includes(word));
      const missing = made.facts.filter(({ statement }) => !text.includes(statement));
      expect({ seed, label, leaks, missing }).toEqual({ seed, label, leaks: [], missing: [] });
      searched += withheld.length;
    }
    expect(searched).toBeGreaterThan(desks * 10);
  });

  it('a narrower level has at least the facts and sources of a wider one', () => {
    for (let seed = 1; seed <= desks; seed += 3) {
      const desk = randomDesk(new Random(seed));
      const shownAt = desk.settings.markings.levels.map(
        ({ label }) => new Set(release(desk, label).idsOnDesk.values()),
      );
      for (const [at, ids] of shownAt.entries())
        expect({ seed, at, kept: shownAt[at - 1]?.isSubsetOf(ids) ?? true }).toEqual({
          seed,
          at,
          kept: true,
        });
    }
  });

  it('the words are there to be found where nothing is withheld', () => {
    const desk = randomDesk(new Random(1));
    const [open, ...narrower] = desk.settings.markings.levels.map(({ label }) => label);
    const withheld = withheldWords(desk, open ?? '');
    const text = shown(release(desk, narrower.at(-1) ?? ''), true);
    const found = withheld.filter((word) => text.includes(word));
    expect(found.length).toBeGreaterThan(withheld.length / 4);
  });
});
