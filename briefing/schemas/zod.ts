import * as z from 'zod';

/** No schema is compiled to code at run time: the window’s and the parsers’ policies forbid it. */
z.config({ jitless: true });

export { z };
