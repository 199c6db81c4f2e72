import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const BRON = ['server/src', 'client/src', 'shared/src'];
const TESTS = [...BRON, 'server/test', 'client/journeys'];
const NIET_GETELD = /\.spec\.tsx?$|\.d\.ts$|\.generated\.ts$|\/generated\/|^server\/src\/database\/migrations\/|^client\/src\/platform\/i18n\/(nl|en)\//;
const NIET_BEZOCHT = /^(node_modules|dist|generated|fixtures)$/;

/** Hand-written source: without generated files, migrations, text catalogues and tests. */
export const bronbestanden = (wortel) => lees(wortel, BRON, (pad) => !NIET_GETELD.test(pad));

export const testbestanden = (wortel) => lees(wortel, TESTS, (pad) => /\.spec\.tsx?$/.test(pad));

function lees(wortel, mappen, kies) {
  return mappen
    .flatMap((map) => paden(wortel, map))
    .filter((pad) => /\.tsx?$/.test(pad) && kies(pad))
    .map((pad) => ({ pad, tekst: readFileSync(join(wortel, pad), 'utf8') }));
}

function paden(wortel, map) {
  if (!existsSync(join(wortel, map))) return [];
  return readdirSync(join(wortel, map), { withFileTypes: true }).flatMap((deel) => {
    const pad = `${map}/${deel.name}`;
    if (!deel.isDirectory()) return [pad];
    return NIET_BEZOCHT.test(deel.name) ? [] : paden(wortel, pad);
  });
}
