import { register } from 'node:module';

// TypeScript of the product and its tests runs as it is, without a build, in a command and in its child processes.
register('./haak.mjs', import.meta.url);
