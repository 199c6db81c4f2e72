import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const OPTIES = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

/** `./naam.js` is the source `./naam.ts` beside it; the source of the shared library goes before its build. */
export async function resolve(naam, context, volgende) {
  const bron = naam.startsWith('.') && naam.endsWith('.js') ? new URL(`${naam.slice(0, -3)}.ts`, context.parentURL) : undefined;
  if (bron && existsSync(bron)) return { url: bron.href, shortCircuit: true };
  return volgende(naam, { ...context, conditions: ['doorbraaktafel-src', ...context.conditions] });
}

export async function load(url, context, volgende) {
  if (!url.endsWith('.ts')) return volgende(url, context);
  const pad = fileURLToPath(url);
  const { code } = await transform(await readFile(pad, 'utf8'), { ...OPTIES, filename: pad });
  return { format: 'module', source: code, shortCircuit: true };
}
