import { join } from 'node:path';
import { WACHTERS } from '../../../infra/isolation/wachters.mjs';
import { verdwenen } from '../../../infra/isolation/zonder-wachter.mjs';

const WORTEL = join(import.meta.dirname, '..', '..', '..');

describe('the guards against attacks', () => {
  it('stand in the source as the list says that takes each of them out', () => {
    expect(WACHTERS.flatMap(({ breuken }) => verdwenen(WORTEL, breuken))).toEqual([]);
    expect(WACHTERS.length).toBeGreaterThan(30);
  });
});
