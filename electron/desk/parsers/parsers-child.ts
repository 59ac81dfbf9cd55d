import { parserJobs } from './parser-jobs.ts';
import { serveJobs } from './serve-jobs.ts';

serveJobs(parserJobs);
