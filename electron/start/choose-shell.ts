/** What is known of the computer when the app is started from source. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly hasDisplay: boolean;
  readonly isRoot: boolean;
  /** Path of Electron’s program, or why there is none: `it was not downloaded`. */
  readonly electron: { readonly program: string } | { readonly missing: string };
  /** Path of an installed Chromium. */
  readonly chromium: string | undefined;
}

/** In what the window is opened, with one line that says which and why; or why in nothing. */
export type Choice =
  | { readonly shell: 'electron' | 'chromium'; readonly program: string; readonly line: string }
  | { readonly shell: 'none'; readonly line: string };

const withoutWindow = '“npm run brief” exports the sample briefing without a window.';

/** Electron where it is there and can run, else Chromium. */
export function chooseShell(computer: Computer): Choice {
  const { electron, chromium, hasDisplay } = computer;
  if (!hasDisplay)
    return { shell: 'none', line: `There is no display to open a window on. ${withoutWindow}` };
  const without = whyNotElectron(computer);
  if (without === undefined && 'program' in electron)
    return { shell: 'electron', program: electron.program, line: 'Opening Attaché in Electron.' };
  if (chromium !== undefined)
    return {
      shell: 'chromium',
      program: chromium,
      line: `Opening Attaché in Chromium (${chromium}), because ${without}.`,
    };
  return {
    shell: 'none',
    line: `No window can be opened, because ${without}, and no Chromium is installed. ${installed(computer.platform)} ${withoutWindow}`,
  };
}

function whyNotElectron({ electron, isRoot }: Computer): string | undefined {
  if ('missing' in electron) return electron.missing;
  return isRoot ? 'Electron’s sandbox does not run for root' : undefined;
}

function installed(platform: NodeJS.Platform): string {
  const how =
    platform === 'linux'
      ? 'Install the package “chromium” (sudo apt-get install chromium)'
      : 'Install Chrome or Chromium';
  return `${how}, or set CHROMIUM_PATH to the path of one.`;
}
