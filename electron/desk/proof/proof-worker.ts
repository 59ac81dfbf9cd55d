import { answerOnce } from '../workers/answer-once.ts';
import type { ProofRequest } from './prove-in-thread.ts';
import { proveFiles } from './prove-files.ts';

answerOnce((request) => {
  const { files, withheld } = request as ProofRequest;
  return proveFiles(files, withheld);
});
