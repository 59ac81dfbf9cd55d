import type { Found } from '../../briefing/contract/search-calls.ts';
import { goTo } from '../state/window-state.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** What was found on the desk, as lines that lead to it. */
export function foundEntries({ facts, briefings, sources, templates }: Found): readonly PaletteEntry[] {
  return [
    ...facts.map(({ id, statement, date, grade }): PaletteEntry => ({
      key: `fact ${id}`,
      group: 'Facts',
      badge: id,
      text: statement,
      fact: id,
      ...(date === undefined ? {} : { end: date }),
      ...(grade === undefined ? {} : { grade }),
      open: () => goTo({ kind: 'facts', chosen: id }),
    })),
    ...briefings.map(({ id, title, state }): PaletteEntry => ({
      key: `briefing ${id}`,
      group: 'Briefings',
      icon: state === 'draft' ? 'pencil' : 'archive',
      text: title,
      end: state === 'draft' ? 'Draft' : 'Archived',
      open: () => goTo({ kind: 'draft', briefing: id }),
    })),
    ...sources.map(({ id, title, originator, reliability }): PaletteEntry => ({
      key: `source ${id}`,
      group: 'Sources',
      icon: 'book',
      text: title,
      end: originator ?? id,
      ...(reliability === undefined ? {} : { grade: reliability }),
      open: () => goTo({ kind: 'sources', chosen: id }),
    })),
    ...templates.map(({ name, title }): PaletteEntry => ({
      key: `template ${name}`,
      group: 'Templates',
      icon: 'template',
      text: title ?? name,
      ...(title === undefined ? {} : { end: name }),
      open: () => goTo({ kind: 'templates', chosen: name }),
    })),
  ];
}
