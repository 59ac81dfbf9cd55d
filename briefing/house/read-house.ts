import { done, refused, type Finding, type Outcome } from '../outcome.ts';
import { shortened } from '../text/shortened.ts';
import type { HouseFile, HouseLink, HouseStory } from './house-file.ts';
import { houseLimits } from './limits.ts';
import { planStory } from './plan/plan-story.ts';
import { isBody, liquidParts } from './plan/liquid-parts.ts';
import { openHouse, type HousePackage } from './scan/open-house.ts';
import { pageOfBody } from './scan/page-of-body.ts';
import { writePart } from './xml/write-xml.ts';

/**
 * Scans the parts of a Word file and takes it apart to be filled. Whatever is active, remote or not known refuses the whole
 * file, with a finding for each reason; comments, changes, hidden text and other remains of its past are left out.
 */
export function readHouse(entries: ReadonlyMap<string, Uint8Array>, file: string): Outcome<HouseFile> {
  const opened = openHouse(entries);
  const { refused: reasons } = opened;
  if (reasons.length > 0) {
    const findings = reasons.slice(0, houseLimits.findings).map((message) => findingOf(file, message));
    return refused(
      'bad-input',
      `${file} cannot be used as a house file. Nothing in it was opened.`,
      findings,
    );
  }
  const [main] = opened.stories;
  if (main === undefined) return refused('bad-input', `${file} holds no text.`);
  const troubles: Finding[] = [];
  const stories = opened.stories.map(({ name, kind, root, links }): HouseStory => {
    const { troubles: found, ...planned } = planStory(root, kind);
    for (const { line, message, found: tag } of found)
      troubles.push({ ...findingOf(file, message, 'house-tag', line), found: shortened(tag) });
    return { name, kind, links: links.map(linkOf), ...planned };
  });
  if (troubles.length > 0)
    return refused(
      'bad-input',
      `${file} cannot be filled: the tags in it stand where they would cut it apart.`,
      troubles.slice(0, houseLimits.findings),
    );
  const parts = Object.fromEntries([...opened.parts].map(([name, root]) => [name, writePart(root)]));
  const places = liquidParts(stories[0]?.liquid ?? '');
  return done(
    {
      stories,
      parts,
      media: opened.media,
      page: pageOfBody(main.root),
      hasBody: places.some(isBody),
      hasTitle: places.some(({ text }) => /^\{\{-?\s*(?:briefing\.)?title\b/u.test(text)),
    },
    leftOut(opened, file),
  );
}

function linkOf({ id, type, target, isExternal }: HouseLink): HouseLink {
  return { id, type, target, isExternal };
}

function leftOut({ hidden }: HousePackage, file: string): readonly Finding[] {
  if (hidden === 0) return [];
  const message = `Hidden text was left out in ${hidden} ${hidden === 1 ? 'place' : 'places'}. Show it in Word, if it is to be printed.`;
  return [{ ...findingOf(file, message, 'house-hidden'), severity: 'note' }];
}

function findingOf(file: string, message: string, rule = 'house-file', line?: number): Finding {
  return { rule, severity: 'error', message, place: line === undefined ? { file } : { file, line } };
}
