import { captureJobs } from './capture-jobs.ts';
import { serveJobs } from './serve-jobs.ts';

serveJobs(captureJobs);
