/** What Chromium would do besides: the last two would start a page for suggestions in its address bar, which took half of a start. */
const unwantedFeatures = [
  'Translate',
  'AutofillServerCommunication',
  'OptimizationHints',
  'MediaRouter',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** Turns off what is of no use to a window. */
export const fewerFeatures = `--disable-features=${unwantedFeatures.join(',')}`;

/** How Chromium is started: nothing of its own goes to the network, and it keeps as little as it can. */
export function browserArguments(
  { width, height }: { readonly width: number; readonly height: number },
  headless: boolean,
): readonly string[] {
  return [
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-domain-reliability',
    fewerFeatures,
    '--disable-save-password-bubble',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--test-type',
    `--window-size=${width},${height}`,
    ...(headless ? ['--disable-gpu'] : ['--app=data:text/html,<title>Attach%C3%A9</title>']),
  ];
}
