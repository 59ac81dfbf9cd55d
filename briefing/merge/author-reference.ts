import { chartKinds } from '../document/chart-order.ts';
import { authorFilters } from './filters/author-filters.ts';
import { frontMatterSchema } from './front-matter-schema.ts';
import { fieldsByThing } from './merge-data.ts';
import { chartOptionsFor } from './tags/chart-options.ts';

/** What authors of templates may write, for completion and for looking it up. */
export interface AuthorReference {
  readonly tags: readonly AuthorTagNote[];
  readonly filters: readonly { readonly name: string; readonly about: string; readonly takes: boolean }[];
  /** The kinds of charts, with the options that each has. */
  readonly charts: readonly {
    readonly kind: string;
    readonly options: readonly { readonly name: string; readonly about: string }[];
  }[];
  /** Names of fields by what has them: `a fact`. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** The names a path can begin with. */
  readonly roots: readonly string[];
  /** The own fields of kinds of facts, by the names of kinds. */
  readonly details: Readonly<Record<string, readonly string[]>>;
  /** Keys of the front matter. */
  readonly frontMatter: readonly string[];
}

/** What a tag does, in a line. */
export interface AuthorTagNote {
  readonly name: string;
  /** As it is written: `{% slot "name" %}`. */
  readonly written: string;
  readonly about: string;
}

/** A line for every tag; a test holds that none is missing. */
export const authorTagNotes: readonly AuthorTagNote[] = [
  { name: 'slot', written: '{% slot "name" %}', about: 'The place for the analyst’s prose in a slot.' },
  { name: 'chronology', written: '{% chronology facts %}', about: 'A list of facts by date, each cited.' },
  {
    name: 'chart',
    written: '{% chart series facts, caption: "…" %}',
    about: 'A picture of numbers: series, bars, timeline or map.',
  },
  { name: 'fact_list', written: '{% fact_list facts %}', about: 'A bullet list of facts, each cited.' },
  { name: 'if', written: '{% if … %} … {% endif %}', about: 'Prints its content where the condition holds.' },
  {
    name: 'unless',
    written: '{% unless … %} … {% endunless %}',
    about: 'Prints its content where it does not hold.',
  },
  { name: 'case', written: '{% case … %}{% when … %} … {% endcase %}', about: 'Chooses by a value.' },
  {
    name: 'for',
    written: '{% for fact in facts %} … {% endfor %}',
    about: 'Repeats its content for each of a list.',
  },
  { name: 'break', written: '{% break %}', about: 'Ends a repetition.' },
  { name: 'continue', written: '{% continue %}', about: 'Goes on with the next of a repetition.' },
  { name: 'assign', written: '{% assign name = value %}', about: 'Gives a value a name.' },
  {
    name: 'capture',
    written: '{% capture name %} … {% endcapture %}',
    about: 'Gives what is printed a name.',
  },
  { name: 'comment', written: '{% comment %} … {% endcomment %}', about: 'Prints nothing.' },
  { name: '#', written: '{% # … %}', about: 'A remark of one line; prints nothing.' },
];

/** The reference for a desk: `details` are the own fields of its kinds of facts. */
export function authorReference(details: AuthorReference['details']): AuthorReference {
  return {
    tags: authorTagNotes,
    filters: Object.entries(authorFilters).map(([name, { about, takes }]) => ({
      name,
      about,
      takes: takes[1] > 0,
    })),
    charts: chartKinds.map((kind) => ({ kind, options: chartOptionsFor(kind) })),
    fields: fieldsByThing(),
    roots: ['facts', 'judgements', 'sources', 'briefing', 'parameters', 'slots', 'today'],
    details,
    frontMatter: Object.keys(frontMatterSchema.shape),
  };
}
