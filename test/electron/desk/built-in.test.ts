import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../../briefing/merge/read-template.ts';
import {
  builtInTemplate,
  builtInTemplates,
  builtInTitle,
  translationOf,
} from '../../../electron/desk/built-in.ts';

const languages = (first?: string): readonly string[] => [
  ...new Set(builtInTemplates(first).map(({ language }) => language)),
];

describe('the built-in templates', () => {
  test('are told by their file what they translate, and into what their head says', () => {
    for (const { name, original, language } of builtInTemplates()) {
      expect(builtInTemplate(name), name).toContain(
        `\nlanguage: ${language === 'en' ? 'en-GB' : language}\n`,
      );
      expect(name).toBe(language === 'en' ? original : `${original}-${language}`);
    }
  });

  test('have the titles that their heads say', () => {
    for (const { name } of builtInTemplates())
      expect(readTemplate(builtInTemplate(name) ?? '', name)).toMatchObject({
        value: { head: { title: builtInTitle(name) } },
      });
  });

  test('are there eight times in each language', () => {
    const counts = Map.groupBy(builtInTemplates(), ({ language }) => language);
    expect([...counts].map(([language, all]) => [language, all.length])).toEqual([
      ['en', 8],
      ['ar', 8],
      ['fr', 8],
    ]);
  });

  test('stand in the language of the desk first, then in English', () => {
    expect(languages('en-US')).toEqual(['en', 'ar', 'fr']);
    expect(languages('fr-CH')).toEqual(['fr', 'en', 'ar']);
    expect(languages('de')).toEqual(['en', 'ar', 'fr']);
  });

  test('lead to their translations, from any of them', () => {
    expect(translationOf('situation-briefing', 'fr-BE')?.name).toBe('situation-briefing-fr');
    expect(translationOf('situation-briefing-fr', 'ar')?.name).toBe('situation-briefing-ar');
    expect(translationOf('situation-briefing-ar', 'en-US')?.name).toBe('situation-briefing');
    expect(translationOf('situation-briefing', 'de')).toBeUndefined();
    expect(translationOf('house-note', 'fr')).toBeUndefined();
  });
});
