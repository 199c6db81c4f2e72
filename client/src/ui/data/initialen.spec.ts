import { describe, expect, it } from '@jest/globals';
import { initialen } from './initialen';

describe('initials', () => {
  it.each([
    ['Marit Visser', 'MV'],
    ['Jan van der Berg', 'JB'],
    ['M. Visser', 'MV'],
    ['Zus', 'Z'],
    ['', ''],
  ])('of "%s" are "%s"', (naam, letters) => {
    expect(initialen(naam)).toBe(letters);
  });
});
