import type { Handlers } from '../../../briefing/contract/call.ts';
import type { Preferences } from '../../../briefing/contract/preferences.ts';
import type { userCalls } from '../../../briefing/contract/user-calls.ts';
import { usualPreferences } from '../../../briefing/contract/preferences.ts';
import { somePreferencesSchema } from '../../../briefing/contract/user-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { z } from '../../../briefing/schemas/zod.ts';
import type { HostContext } from '../host/host-context.ts';
import { UserFile } from '../host/user-file.ts';
import type { WindowSession } from '../host/window-session.ts';

const rememberedSchema = z.record(z.string().max(200), z.json());

type Remembered = z.infer<typeof rememberedSchema>;

/** The most characters of one thing that is remembered, and the most things. */
const longestValue = 16_384;
const mostRemembered = 500;

/** What belongs to the user on this computer. */
export function userHandlers({
  shell,
  userFolder,
  tellAll,
}: HostContext): Handlers<typeof userCalls, WindowSession> {
  const chosen = new UserFile<Partial<Preferences>>(
    userFolder,
    'preferences.json',
    somePreferencesSchema,
    {},
  );
  const remembered = new UserFile<Remembered>(userFolder, 'window.json', rememberedSchema, {});
  return {
    'user:preferences': async () => {
      const preferences = { ...usualPreferences, ...(await chosen.read()) };
      await shell.notePreferences(preferences);
      return done(preferences);
    },
    'user:prefer': async (some) => {
      const all = await chosen.change((before) => ({ ...before, ...some }));
      if (!all.ok) return all;
      const preferences = { ...usualPreferences, ...all.value };
      tellAll({ kind: 'preferences', preferences });
      await shell.notePreferences(preferences);
      return done(preferences);
    },
    'user:remembered': async () => done(await remembered.read()),
    'user:remember': ({ key, value }) => remember(remembered, key, value),
  };
}

async function remember(
  file: UserFile<Remembered>,
  key: string,
  value: Remembered[string],
): Promise<Outcome<true>> {
  if (JSON.stringify(value).length > longestValue)
    return refused('bad-input', 'This is more than a window remembers.');
  const changed = await file.change(({ [key]: _before, ...others }) => {
    const kept = Object.entries(others).slice(-(mostRemembered - 1));
    return { ...Object.fromEntries(kept), [key]: value };
  });
  return changed.ok ? done(true) : changed;
}
