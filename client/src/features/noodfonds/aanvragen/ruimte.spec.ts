import { describe, expect, it } from '@jest/globals';
import { bovenGrens } from './ruimte';

describe('bovenGrens', () => {
  const fonds = { plafondPerCasusInCent: '200000', vrijInCent: '300000' };

  it('says nothing of an amount that fits or is not there yet', () => {
    for (const bedrag of [null, '1', '200000']) expect(bovenGrens(fonds, bedrag)).toBeUndefined();
    expect(bovenGrens({ ...fonds, plafondPerCasusInCent: null }, '300000')).toBeUndefined();
  });

  it('names the ceiling per casus first, and then what is free', () => {
    expect(bovenGrens(fonds, '200001')).toEqual({ grens: 'plafond', inCent: '200000' });
    expect(bovenGrens({ ...fonds, plafondPerCasusInCent: null }, '300001')).toEqual({ grens: 'vrij', inCent: '300000' });
  });
});
