import type { HouseStory } from '../house-file.ts';
import { endOf, openPart, startOf, writeNode } from '../xml/write-xml.ts';
import { childNamed, isElement, valueOf, withChildren, type XmlElement } from '../xml/xml-element.ts';
import { hoistRowTags } from './hoist-row-tags.ts';
import { joinPlaceholders } from './join-placeholders.ts';
import { areControls, hasLiquid, isBlockPlace, liquidParts, needsOwnParagraph } from './liquid-parts.ts';
import { ownWords, wordsOf } from './own-texts.ts';
import { StoryLiquid } from './story-liquid.ts';
import { TagPlaces, type TagTrouble } from './tag-places.ts';

/** The text of a part that is to be filled, and what is wrong with where its tags stand. */
export interface PlannedStory extends Pick<HouseStory, 'chunks' | 'formats' | 'liquid' | 'paragraphs'> {
  readonly troubles: readonly TagTrouble[];
}

/** Takes a part apart into stretches of XML that stay as they are, and Liquid between them. */
export function planStory(part: XmlElement, kind: HouseStory['kind']): PlannedStory {
  const root = joinPlaceholders(part);
  const planner = new StoryPlanner(kind === 'text');
  planner.story.xml(openPart(root));
  planner.inside(root);
  planner.story.xml(endOf(root));
  planner.story.flush();
  const { chunks, formats, paragraphs } = planner.story;
  return { chunks, formats, paragraphs, liquid: planner.story.liquid(), troubles: planner.places.troubles() };
}

class StoryPlanner {
  readonly story = new StoryLiquid();
  readonly places = new TagPlaces();
  readonly #takesBlocks: boolean;
  readonly #known = new WeakMap<XmlElement, boolean>();
  #boxes = 0;

  /** Blocks and notes stand in the main text alone. */
  constructor(takesBlocks: boolean) {
    this.#takesBlocks = takesBlocks;
  }

  inside(element: XmlElement): void {
    for (const child of element.children) {
      if (isElement(child)) this.#visit(child, element);
      else this.story.xml(writeNode(child));
    }
  }

  #visit(element: XmlElement, parent: XmlElement): void {
    if (!this.#hasLiquid(element)) this.story.xml(writeNode(element));
    else if (element.name === 'w:p') this.#paragraph(element, parent);
    else if (element.name === 'w:tr') this.#row(element, parent);
    else if (element.name === 'w:r') this.#run(element, parent);
    else if (element.name === 'w:txbxContent') {
      this.#boxes += 1;
      this.#around(element);
      this.#boxes -= 1;
    } else this.#around(element);
  }

  #around(element: XmlElement): void {
    this.story.xml(startOf(element));
    this.inside(element);
    this.story.xml(endOf(element));
  }

  #row(row: XmlElement, table: XmlElement): void {
    const { before, row: left, after } = hoistRowTags(row);
    if (before.length > 0) {
      this.story.line([...before, ...after].map(({ text }) => text).join(' '));
      this.#tags(before, table);
    }
    if (left !== undefined && this.#hasLiquid(left)) this.#around(left);
    else if (left !== undefined) this.story.xml(writeNode(left));
    this.#tags(after, table);
  }

  #tags(tags: Parameters<StoryLiquid['tags']>[0], container: XmlElement): void {
    if (tags.length === 0) return;
    this.story.tags(tags);
    for (const tag of tags) this.places.add(tag, container, this.story.paragraphs.length);
  }

  #paragraph(paragraph: XmlElement, parent: XmlElement): void {
    const words = ownWords(paragraph);
    if (hasLiquid(words)) this.story.line(words);
    const parts = liquidParts(words);
    if (hasDrawing(paragraph)) this.#around(paragraph);
    else if (areControls(parts)) {
      this.#tags(
        parts.filter(({ kind }) => kind === 'tag'),
        parent,
      );
      this.#keepSection(paragraph);
    } else if (isBlockPlace(parts)) {
      if (!this.#takesBlocks || this.#boxes > 0)
        for (const part of parts.filter(needsOwnParagraph))
          this.places.outside(part, this.story.paragraphs.length);
      this.story.block(parts);
      this.#keepSection(paragraph);
    } else {
      for (const part of parts.filter(needsOwnParagraph))
        this.places.crowded(part, this.story.paragraphs.length);
      this.#around(paragraph);
    }
  }

  /** The end of a section stays, though the words that stood before it are gone. */
  #keepSection(paragraph: XmlElement): void {
    const properties = childNamed(paragraph, 'w:pPr');
    if (childNamed(properties, 'w:sectPr') === undefined || properties === undefined) return;
    this.story.xml(writeNode(withChildren(paragraph, [properties])));
  }

  /** A run is parted where words of it are to be filled: these become runs of their own, of the same format. */
  #run(run: XmlElement, holder: XmlElement): void {
    const properties = childNamed(run, 'w:rPr');
    const format = properties === undefined ? '' : writeNode(properties);
    const start = `${startOf(run)}${format}`;
    for (const child of run.children) {
      if (child === properties || !isElement(child)) continue;
      if (child.name === 'w:t' && this.#hasLiquid(child)) this.#words(child, format, holder);
      else if (this.#isNote(child)) this.story.note(valueOf(child, 'w:id'));
      else {
        this.story.xml(start);
        this.#visit(child, run);
        this.story.xml(endOf(run));
      }
    }
  }

  #words(text: XmlElement, properties: string, holder: XmlElement): void {
    const parts = liquidParts(wordsOf(text));
    this.story.words(parts, { properties, notes: this.#takesBlocks && this.#boxes === 0 });
    for (const part of parts)
      if (part.kind === 'tag') this.places.add(part, holder, this.story.paragraphs.length);
  }

  #isNote({ name }: XmlElement): boolean {
    return this.#takesBlocks && name === 'w:footnoteReference';
  }

  #hasLiquid(element: XmlElement): boolean {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const has = element.children.some((child) =>
      isElement(child)
        ? this.#isNote(child) || this.#hasLiquid(child)
        : element.name === 'w:t' && hasLiquid(child),
    );
    this.#known.set(element, has);
    return has;
  }
}

function hasDrawing(element: XmlElement): boolean {
  return element.children
    .filter(isElement)
    .some(
      ({ name, children }) =>
        /^(?:w:drawing|w:pict|mc:AlternateContent)$/u.test(name) ||
        (name === 'w:r' &&
          children.some(
            (child) => isElement(child) && /^(?:w:drawing|w:pict|mc:AlternateContent)$/u.test(child.name),
          )),
    );
}
