/** One thing that was asked of the fake Electron. */
export interface Asked {
  readonly what: string;
  readonly given: readonly unknown[];
}

/** All that was asked of the fake Electron, in order. */
export const asked: Asked[] = [];

/** A function that notes that it was called, and answers what `answer` says. */
export function recorded<Given extends readonly unknown[], Answer>(
  what: string,
  answer: (...given: Given) => Answer,
): (...given: Given) => Answer {
  return (...given) => {
    asked.push({ what, given });
    return answer(...given);
  };
}

/** What a function was called with, each time. */
export function callsOf(what: string): readonly (readonly unknown[])[] {
  return asked.filter((one) => one.what === what).map(({ given }) => given);
}
