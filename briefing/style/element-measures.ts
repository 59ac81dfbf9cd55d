/** Measures of single elements, in points; the type itself is in {@link PageStyle.text}. */
export interface ElementMeasures {
  readonly kindRule: number;
  readonly kindRuleAlert: number;
  /** Between the rule and the kind below it. */
  readonly kindGap: number;
  /** The title block's four columns and the space around its values. */
  readonly details: {
    readonly columns: readonly [number, number, number, number];
    readonly pad: number;
    readonly gap: number;
    readonly after: number;
  };
  /** The tinted box with a bar at its left: bottom line, warning, key judgement. */
  readonly panel: {
    readonly bar: number;
    readonly inset: number;
    readonly pad: number;
    readonly right: number;
    readonly after: number;
    readonly warningBar: number;
  };
  /** The thin bar beside a comment. */
  readonly comment: { readonly bar: number; readonly gap: number };
  readonly quotationInset: number;
  readonly attributionAbove: number;
  /** How far the text of a list item stands from its bullet, and from a number with so many digits. */
  readonly hang: number;
  readonly numberHang: { readonly base: number; readonly digit: number };
  readonly listAfter: number;
  /** Text that is nested deeper is not set in any further where its lines would become narrower. */
  readonly narrowest: number;
  readonly rule: { readonly heavy: number; readonly light: number };
  readonly cell: {
    readonly pad: number;
    readonly gap: number;
    /** Between a qualifier and its figure. */
    readonly qualifierGap: number;
  };
  readonly judgementPad: number;
  readonly ruledPad: number;
  readonly scale: { readonly pad: number; readonly gap: number };
  readonly likelihoodBar: { readonly width: number; readonly height: number; readonly above: number };
  readonly notes: {
    readonly rule: number;
    readonly ruleWidth: number;
    readonly above: number;
    readonly below: number;
    /** How far the number stands left of the note's text. */
    readonly hang: number;
  };
  readonly banner: { readonly pad: number; readonly limitGap: number };
  readonly contents: { readonly indent: number; readonly numberWidth: number };
  /** The greatest share of a page's depth that a picture takes. */
  readonly figureDepth: number;
  readonly tableAfter: number;
}

/** The house's measures, from the design of the printed page. */
export const attacheMeasures: ElementMeasures = {
  kindRule: 2,
  kindRuleAlert: 8,
  kindGap: 7,
  details: { columns: [126, 113.76, 113.76, 113.76], pad: 4, gap: 12, after: 14 },
  panel: { bar: 3, inset: 9, pad: 9, right: 12, after: 14, warningBar: 5 },
  comment: { bar: 2, gap: 8 },
  quotationInset: 12,
  attributionAbove: 2,
  hang: 12,
  numberHang: { base: 8, digit: 6 },
  listAfter: 7,
  narrowest: 120,
  rule: { heavy: 1, light: 0.5 },
  cell: { pad: 4, gap: 8, qualifierGap: 3 },
  judgementPad: 5,
  ruledPad: 5,
  scale: { pad: 3, gap: 2 },
  likelihoodBar: { width: 96, height: 4, above: 3 },
  notes: { rule: 0.5, ruleWidth: 114, above: 8, below: 5, hang: 18 },
  banner: { pad: 7, limitGap: 8 },
  contents: { indent: 12, numberWidth: 36 },
  figureDepth: 0.8,
  tableAfter: 10,
};
