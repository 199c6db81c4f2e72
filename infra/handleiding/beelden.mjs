import { join } from 'node:path';
import { WORTEL } from '../start/instellingen.mjs';
import { draaiNode } from '../test/proces.mjs';

/** Runs the journeys and keeps the pictures of the manual that they take on the way. */
const BEELDEN_MAP = join(WORTEL, 'docs', 'handleiding', 'beelden');

process.exitCode = await draaiNode(['infra/test/run.mjs', '--only', 'reizen'], { BEELDEN_MAP });
