import { startParsers, type Parsers } from './parsers.ts';

/** Does work with parsers that are ended when it is done, whatever comes of it. They warm up while the work begins. */
export async function withParsers<T>(work: (parsers: Parsers) => Promise<T>): Promise<T> {
  const parsers = startParsers();
  try {
    return await work(parsers);
  } finally {
    parsers.close();
  }
}
