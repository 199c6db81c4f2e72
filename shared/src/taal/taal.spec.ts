import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import * as schemas from '../validation/index.js';
import { taalUitKop, veldzin, zinVan } from './index.js';

describe('the language a request asks for', () => {
  it.each(['en', 'en-GB', 'EN', ' en-US,nl;q=0.8'])('is English for %p', (kop) => expect(taalUitKop(kop)).toBe('en'));

  it.each([undefined, '', 'nl', 'nl-NL,en;q=0.8', 'fr', '*', 'english', 'x'.repeat(5000)])('is Dutch for %p', (kop) => expect(taalUitKop(kop)).toBe('nl'));
});

describe('what a check says', () => {
  it('is the Dutch sentence, and its English is found by it', () => {
    expect(zinVan(veldzin({ nl: 'Kies een kleur.', en: 'Choose a colour.' }))).toEqual({ nl: 'Kies een kleur.', en: 'Choose a colour.' });
  });

  it('has one English for one Dutch sentence', () => {
    veldzin({ nl: 'Kies een vorm.', en: 'Choose a shape.' });
    expect(() => veldzin({ nl: 'Kies een vorm.', en: 'Choose a form.' })).toThrow(/both/);
  });

  it('reads in both languages when a library found the fault, never in the words of the library', () => {
    const { error } = z.string().safeParse(3);
    expect(zinVan(error!.issues[0]!.message)).toEqual({ nl: 'Dit klopt niet. Controleer wat u invulde.', en: 'This is not right. Check what you filled in.' });
  });

  it('is known in English for every field of every form', () => {
    const van = (waarde: unknown) => Object.values(schemas).flatMap((schema) => (schema instanceof z.ZodType ? (schema.safeParse(waarde).error?.issues ?? []) : []));
    const eigen = [...van({}), ...van(''), ...van('x'.repeat(9000)), ...van(-1)].map(({ message }) => message).filter((message) => !/^(Invalid|Too|Unrecognized)/.test(message));
    expect(new Set(eigen).size).toBeGreaterThan(100);
    expect(eigen.filter((message) => !zinVan(message).nl.startsWith(message))).toEqual([]);
  });
});
