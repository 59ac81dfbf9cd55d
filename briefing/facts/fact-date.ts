/** When something happened, as exactly as it is known and never more. Parts are ISO 8601: `2026-01-21`, `2026-02`, `2019`. */
export type FactDate =
  | { readonly precision: 'day'; readonly day: string }
  | { readonly precision: 'month'; readonly month: string; readonly weekday?: Weekday }
  | { readonly precision: 'year'; readonly year: string }
  | { readonly precision: 'range'; readonly from: string; readonly to: string }
  | {
      readonly precision: 'phrase';
      readonly phrase: string;
      readonly from?: string;
      readonly to?: string;
    };

/** A day of the week, in English. */
export type Weekday = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday';
