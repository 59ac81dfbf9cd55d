import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../../briefing/facts/fact.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import { createDesk } from '../../../electron/desk/create-desk.ts';
import { defaultSettings } from '../../../electron/desk/default-settings.ts';
import { done } from '../../../briefing/outcome.ts';

const places = 'Hasakah Anbar Nineveh Basra Kirkuk Mosul Raqqa Homs Aleppo Erbil Duhok Tikrit'.split(' ');
const groups = 'detainees families soldiers officials aid workers drivers engineers'.split(' ');
const deeds = 'moved received released counted escorted stopped searched'.split(' ');
const markings = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const;
const sourceCount = 200;
const factCount = 100_000;

/** The desk with 100,000 facts, the same each time, and a few hundred sources; made where it is not in the folder yet. */
export async function largeDeskIn(folder: string): Promise<string> {
  const desk = join(folder, 'large-desk');
  if (!existsSync(desk)) await makeLargeDesk(desk);
  return desk;
}

async function makeLargeDesk(folder: string): Promise<void> {
  const made = await createDesk(folder, {
    fill: (store) =>
      store.transaction(() => {
        const settings = store.settings.put(defaultSettings);
        if (!settings.ok) return settings;
        const sources = store.sources.add(Array.from({ length: sourceCount }, (_, at) => sourceAt(at)));
        if (!sources.ok) return sources;
        const added = store.facts.add(factsUpTo(factCount));
        return added.ok ? done(true) : added;
      }),
  });
  if (!made.ok) throw new Error(made.failure.message);
}

function* factsUpTo(count: number): Generator<Fact> {
  for (let at = 0; at < count; at += 1) yield factAt(at);
}

function sourceAt(at: number): Source {
  return {
    id: `S${at}`,
    type: 'news report',
    originator: `Outlet ${at}`,
    reliability: 'C',
    marking: 'TLP:CLEAR',
    captures: [],
    tags: [],
  };
}

function factAt(at: number): Fact {
  const place = pick(places, at * 7);
  const group = pick(groups, at * 3);
  const count = (at * 7919) % 5000;
  return {
    id: `T${at + 1}`,
    kind: 'transfer',
    statement: `Convoy ${at + 1} ${pick(deeds, at)} ${count} ${group} near ${place}, says outlet ${at % sourceCount}.`,
    quantities: [{ qualifier: 'about', value: count, unit: group }],
    date: { precision: 'day', day: dayAt(at) },
    places: [place, pick(places, at * 5 + 1)].filter((name, index, all) => all.indexOf(name) === index),
    saidBy: { name: `Speaker ${at % 900}` },
    evidence: [{ source: `S${at % sourceCount}`, locator: `para. ${(at % 20) + 1}` }],
    credibility: pick([1, 2, 3, 4, 5, 6] as const, at),
    marking: pick(markings, at),
    status: at % 9 === 0 ? 'withdrawn' : 'current',
    knownSince: dayAt(at),
    reviewBy: dayAt(at + 40),
    tags: [`week ${at % 52}`, pick(deeds, at)],
    details: { from: place, who: group },
  };
}

function dayAt(at: number): string {
  const month = String((at % 12) + 1).padStart(2, '0');
  const day = String((at % 28) + 1).padStart(2, '0');
  return `${2019 + (at % 7)}-${month}-${day}`;
}

function pick<T>(list: readonly T[], at: number): T {
  const [first] = list;
  if (first === undefined) throw new Error('nothing to pick from');
  return list[at % list.length] ?? first;
}
