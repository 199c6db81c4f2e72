import { readFileSync } from 'node:fs';
import swc from '@swc/jest';

// A guard that is taken out of the source while it is read; nothing on disk changes.
const BREUKEN = JSON.parse(process.env.ZONDER_WACHTER ?? '[]');

const breek = (bron, pad) => BREUKEN.filter(({ bestand }) => pad.endsWith(`/${bestand}`)).reduce((tekst, { van, naar }) => tekst.replace(van, () => naar), bron);

/** Whether every guard of these still stands in its file as it was written down. @returns {string[]} those that do not */
export const verdwenen = (wortel, breuken) => breuken.filter(({ bestand, van }) => !readFileSync(`${wortel}/${bestand}`, 'utf8').includes(van)).map(({ bestand, van }) => `${bestand}: ${van}`);

export default {
  createTransformer(instellingen) {
    const eigen = swc.createTransformer(instellingen);
    return {
      ...eigen,
      process: (bron, pad, opties) => eigen.process(breek(bron, pad), pad, opties),
      processAsync: (bron, pad, opties) => eigen.processAsync(breek(bron, pad), pad, opties),
      getCacheKey: (bron, pad, opties) => eigen.getCacheKey(breek(bron, pad), pad, opties),
    };
  },
};
