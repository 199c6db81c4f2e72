import { NogNietTeEvalueren } from './leren.js';
import { TermijnVoorbij } from './naspel.js';
import { VersieTeVroeg } from './regel.js';
import { TermijnLoopt } from './ronde.js';

describe('A day in a refusal', () => {
  it.each([TermijnLoopt, TermijnVoorbij, NogNietTeEvalueren, VersieTeVroeg])('%p is read in words', (Weigering) => {
    const { message } = new Weigering('2026-12-04');
    expect(message).toContain(' 4 december 2026');
    expect(message).not.toContain('2026-12-04');
  });
});
