import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const regels = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
const DELEN = ['server/src', 'client/src', 'shared/src'];

/**
 * Checks the rules of docs/architecture.md §3 on a tree that is laid out like this repository.
 * @returns {Promise<{ bestanden: number, overtredingen: { regel: string, van: string, naar: string }[], kringen: number }>}
 */
export async function controleerAfhankelijkheden(wortel) {
  const { forbidden, options } = regels;
  const delen = DELEN.filter((deel) => existsSync(join(wortel, deel)));
  const { output } = await cruise(delen, { ...options, baseDir: wortel, ruleSet: { forbidden }, validate: true }, options.enhancedResolveOptions, {
    tsConfig: extractTSConfig(new URL('../../tsconfig.base.json', import.meta.url).pathname),
  });
  const overtredingen = output.summary.violations.map(({ rule, from, to }) => ({ regel: rule.name, van: from, naar: to }));
  return {
    bestanden: output.modules.filter(({ source }) => DELEN.some((deel) => source.startsWith(deel))).length,
    overtredingen,
    kringen: overtredingen.filter(({ regel }) => regel === '9-no-cycles').length,
  };
}
