import { black, contrastOf, leastContrast, readColour, white, type Colour } from '../colour.ts';
import type { HiddenReason } from '../hidden-reason.ts';
import type { Declarations } from './declarations.ts';

/** How the text of an element looks, as far as that decides whether it is seen. */
export interface HtmlLook {
  /** Why nothing inside is seen, whatever the elements inside say. */
  readonly gone?: HiddenReason;
  /** `visibility`, which an element inside may take back. */
  readonly unseen: boolean;
  /** In pixels. */
  readonly fontSize: number;
  readonly colour: Colour | 'transparent' | undefined;
  /** Undefined where a picture, or a colour that is not known, lies behind. */
  readonly background: Colour | undefined;
  /** Line ends count. */
  readonly kept: boolean;
}

/** Text of a page that says nothing about its look: black on white. */
export const startLook: HtmlLook = {
  unseen: false,
  fontSize: 16,
  colour: black,
  background: white,
  kept: false,
};

/** Text smaller than so many pixels is not read by anyone. */
const leastSize = 2;

/** Why a text of this look is not seen; undefined where it is. */
export function hiddenBy({ gone, unseen, fontSize, colour, background }: HtmlLook): HiddenReason | undefined {
  if (gone !== undefined) return gone;
  if (unseen) return 'not-displayed';
  if (fontSize < leastSize) return 'tiny';
  if (colour === 'transparent') return 'transparent';
  if (colour === undefined || background === undefined) return undefined;
  return contrastOf(colour, background) < leastContrast ? 'same-colour' : undefined;
}

/** The look inside an element that declares this, in the look around it. */
export function lookInside(around: HtmlLook, declared: Declarations): HtmlLook {
  const gone = around.gone ?? goneBy(declared);
  const visibility = declared.get('visibility');
  const space = declared.get('white-space');
  return {
    ...(gone === undefined ? {} : { gone }),
    unseen: visibility === undefined ? around.unseen : /^(?:hidden|collapse)$/.test(visibility),
    fontSize: fontSizeOf(declared.get('font-size'), around.fontSize),
    colour: colourOf(declared.get('color'), around.colour),
    background: backgroundOf(declared, around.background),
    kept: space === undefined ? around.kept : /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(space),
  };
}

function goneBy(declared: Declarations): HiddenReason | undefined {
  if (declared.get('display') === 'none' || declared.get('content-visibility') === 'hidden')
    return 'not-displayed';
  const opacity = Number.parseFloat(declared.get('opacity') ?? '1');
  if (opacity < 0.05) return 'transparent';
  if (isClipped(declared)) return 'tiny';
  return isOutside(declared) ? 'outside' : undefined;
}

function isClipped(declared: Declarations): boolean {
  if (
    /^rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?\s*\)$/.test(
      declared.get('clip') ?? '',
    )
  )
    return true;
  if (/^inset\(\s*(?:50|100)%/.test(declared.get('clip-path') ?? '')) return true;
  const overflow = declared.get('overflow') ?? '';
  if (!/hidden|clip/.test(overflow)) return false;
  return ['width', 'height', 'max-height', 'max-width'].some((name) => pixelsOf(declared.get(name)) <= 1);
}

function isOutside(declared: Declarations): boolean {
  if (pixelsOf(declared.get('text-indent')) <= -500) return true;
  if (!/^(?:absolute|fixed|relative)$/.test(declared.get('position') ?? '')) return false;
  return ['left', 'top', 'inset-inline-start', 'right'].some((name) => pixelsOf(declared.get(name)) <= -500);
}

/** Pixels where a length says so; a length in letters counts 16 for each, and none says nothing. */
function pixelsOf(length: string | undefined): number {
  const [, digits, unit] = /^(-?[\d.]+)(px|em|rem|pt|%|)$/.exec(length ?? '') ?? [];
  if (digits === undefined) return Number.NaN;
  return Number.parseFloat(digits) * (/^r?em$/.test(unit ?? '') ? 16 : 1);
}

function fontSizeOf(size: string | undefined, around: number): number {
  const [, digits, unit] = /^([\d.]+)(px|pt|r?em|%|)$/.exec(size ?? '') ?? [];
  if (digits === undefined) return size === undefined ? around : startLook.fontSize;
  const number = Number.parseFloat(digits);
  if (unit === 'em') return number * around;
  if (unit === '%') return (number / 100) * around;
  if (unit === 'rem') return number * startLook.fontSize;
  return unit === 'pt' ? (number * 4) / 3 : number;
}

function colourOf(colour: string | undefined, around: HtmlLook['colour']): HtmlLook['colour'] {
  return colour === undefined || colour === 'inherit' ? around : readColour(colour);
}

function backgroundOf(declared: Declarations, around: Colour | undefined): Colour | undefined {
  const image = declared.get('background-image');
  if (image !== undefined && image !== 'none') return undefined;
  const background = declared.get('background-color') ?? declared.get('background');
  if (background === undefined || /^(?:none|inherit|initial|unset)$/.test(background)) return around;
  if (/url\(|gradient\(/.test(background)) return undefined;
  const word = /(?:#|rgba?\()[^)]*\)?|[a-z]+/.exec(background)?.[0]?.trim() ?? '';
  const colour = readColour(word);
  return colour === 'transparent' ? around : colour;
}
