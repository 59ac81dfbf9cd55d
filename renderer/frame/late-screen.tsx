import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';

/** A screen whose code comes after the window has opened. */
export interface LateScreen<Props extends object> {
  /** Shows the screen: at once where its code is there, else as soon as it has come. */
  readonly Screen: ComponentType<Props>;
  /** Fetches the code, so that the screen opens without a wait. */
  readonly fetch: () => Promise<void>;
}

/** Parts the code of a screen from that of the window, which so opens sooner. */
export function lateScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LateScreen<Props> {
  let there: ComponentType<Props> | undefined;
  const fetch = async (): Promise<void> => {
    there ??= await load();
  };
  function Screen(props: Props) {
    const [Shown, setShown] = useState(() => there);
    useEffect(() => {
      if (Shown === undefined) void fetch().then(() => setShown(() => there));
    }, [Shown]);
    return Shown === undefined ? null : <Shown {...props} />;
  }
  return { Screen, fetch };
}
