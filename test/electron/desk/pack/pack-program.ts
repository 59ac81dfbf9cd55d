import { sampleDocument } from '../../../briefing/writers/sample-document.ts';
import { packed } from './packed.ts';

// A process of its own, to see whether its place and language show in the bytes it makes.
process.stdout.write(await packed(sampleDocument));
