import { run } from './run.ts';

process.exitCode = run(['astro', ...process.argv.slice(2)].join(' '));
