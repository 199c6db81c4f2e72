import { describe, expect, it } from '@jest/globals';
import { duurVan } from './duur';

describe('how long, in words people read', () => {
  it('counts hours below a day and whole days from there on', () => {
    expect([0, 89, 1439, 1440, 2879, 2880].map(duurVan)).toEqual([
      { eenheid: 'uren', aantal: 0 }, { eenheid: 'uren', aantal: 1 }, { eenheid: 'uren', aantal: 24 },
      { eenheid: 'dagen', aantal: 1 }, { eenheid: 'dagen', aantal: 1 }, { eenheid: 'dagen', aantal: 2 },
    ]);
  });
});
