import { draftIn, showDraft } from './open-draft.ts';
import { openApp } from '../../e2e/open-app.ts';

/** Opens a draft in the app, types the text that it is given, says so, and waits to be killed. */
const [folder = '', text = ''] = process.argv.slice(2);
const app = await openApp({ desk: 'sample', folder });
await showDraft(app.page, 'B1');
await draftIn(app, 'B1').typeInto('Gaps', text);
process.stdout.write('typed\n');
await app.page.waitForTimeout(60_000);
