import { Tag, type Context, type Emitter, type Liquid, type TagToken, type TopLevelToken } from 'liquidjs';
import { slotPlaceholder } from '../marks.ts';
import { dataOf } from '../merge-context.ts';

/** `{% slot "name" %}`: the place of a slot’s prose. Without prose it leaves nothing behind. */
export class SlotTag extends Tag {
  /** Empty where the tag names no slot. */
  readonly slot: string;

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    const name = this.tokenizer.readQuoted() ?? this.tokenizer.readIdentifier();
    this.slot = name.content;
    this.tokenizer.skipBlank();
    this.tokenizer.assert(
      this.slot !== '' && this.tokenizer.end(),
      'expected the name of one slot in quotes',
    );
  }

  render(context: Context, emitter: Emitter): void {
    if (dataOf(context).filled.has(this.slot)) emitter.write(slotPlaceholder(this.slot));
  }
}
