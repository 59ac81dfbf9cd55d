import { useCallback, useEffect, useState } from 'react';
import type { FolderListing } from '../../briefing/contract/window-calls.ts';
import { call } from '../bridge/call.ts';

/** A folder as a dialog shows it, and how to go to another one. */
export interface ShownFolder {
  readonly listing: FolderListing | undefined;
  /** Why the folder that was asked for last could not be read; the one before stays. */
  readonly trouble: string | undefined;
  readonly goTo: (folder: string | undefined) => void;
  /** The folder that is listed first, for whoever is done before it is; undefined where none can be read. */
  readonly begun: Promise<FolderListing | undefined>;
}

/** Lists the user's own folder and then those it is sent to; read afresh each time, as others work on them too. */
export function useFolder(endings: readonly string[] | undefined, from?: string): ShownFolder {
  const [listing, setListing] = useState<FolderListing>();
  const [trouble, setTrouble] = useState<string>();
  const [begun] = useState(() => Promise.withResolvers<FolderListing | undefined>());
  const wanted = endings?.join();
  const read = useCallback(
    async (folder: string | undefined): Promise<FolderListing | undefined> => {
      const listed = await call('places:list', {
        ...(folder === undefined ? {} : { folder }),
        ...(wanted === undefined ? {} : { endings: wanted.split(',') }),
      });
      if (listed.ok) setListing(listed.value);
      setTrouble(listed.ok ? undefined : listed.failure.message);
      return listed.ok ? listed.value : undefined;
    },
    [wanted],
  );
  useEffect(() => {
    const begin = async (): Promise<void> => {
      begun.resolve((await read(from)) ?? (await read(undefined)));
    };
    void begin();
  }, [read, from, begun]);
  return { listing, trouble, goTo: (folder) => void read(folder), begun: begun.promise };
}
