import { useCallback, useEffect, useState } from 'react';
import type { FolderListing } from '../../briefing/contract/window-calls.ts';
import { call } from '../bridge/call.ts';

/** A folder as a dialog shows it, and how to go to another one. */
export interface ShownFolder {
  readonly listing: FolderListing | undefined;
  /** Why the folder that was asked for last could not be read; the one before stays. */
  readonly trouble: string | undefined;
  readonly goTo: (folder: string | undefined) => void;
}

/** Lists the user's own folder and then those it is sent to; read afresh each time, as others work on them too. */
export function useFolder(endings: readonly string[] | undefined, from?: string): ShownFolder {
  const [listing, setListing] = useState<FolderListing>();
  const [trouble, setTrouble] = useState<string>();
  const wanted = endings?.join();
  const read = useCallback(
    async (folder: string | undefined): Promise<boolean> => {
      const listed = await call('places:list', {
        ...(folder === undefined ? {} : { folder }),
        ...(wanted === undefined ? {} : { endings: wanted.split(',') }),
      });
      if (listed.ok) setListing(listed.value);
      setTrouble(listed.ok ? undefined : listed.failure.message);
      return listed.ok;
    },
    [wanted],
  );
  useEffect(() => {
    const begin = async (): Promise<void> => {
      if (!(await read(from))) await read(undefined);
    };
    void begin();
  }, [read, from]);
  return { listing, trouble, goTo: (folder) => void read(folder) };
}
