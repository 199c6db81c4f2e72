import type { Zin } from '../taal/index.js';

export type Gevoeligheid = 'gezondheid' | 'strafrechtelijk' | 'nummer';

interface Woordregel {
  readonly soort: Gevoeligheid;
  /** The law that forbids it without a ground, and why these words. */
  readonly bron: string;
  /** Beginnings of words, lower case and without accents. */
  readonly begin: readonly string[];
}

/**
 * Words that betray more than the text may tell whoever reads along: a warning, never a judgement, and no list is ever whole.
 * Sources per rule; the words are the data groups `diagnose`, `verslaving` and `strafrechtelijk` of the veldmatrix as people write them.
 */
export const WOORDREGELS: readonly Woordregel[] = [
  {
    soort: 'gezondheid',
    bron: 'AVG art. 9 lid 1; Wmo 2015 art. 5.1.1; WGBO (BW 7:457)',
    begin: [
      'diagnose', 'gediagnosticeerd', 'medicatie', 'medicijn', 'antidepress', 'antipsychot', 'methadon', 'psychose', 'psychotisch', 'schizofren', 'bipolair', 'borderline', 'depressie', 'depressief',
      'autis', 'ptss', 'adhd', 'suicid', 'zelfmoord', 'zelfdoding', 'verslaa', 'verslav', 'alcohol', 'drugs', 'cocain', 'heroin', 'zwanger', 'abortus', 'hiv', 'kanker', 'epilep', 'dement',
    ],
  },
  {
    soort: 'strafrechtelijk',
    bron: 'AVG art. 10; UAVG art. 31',
    begin: ['veroordeel', 'strafblad', 'gedetineer', 'detentie', 'gevangenis', 'reclassering', 'enkelband', 'hennep', 'wietplant', 'drugshandel', 'verdachte', 'aangifte', 'mishandel', 'zedendelict'],
  },
];

const ZINNEN: Readonly<Record<Gevoeligheid, Zin>> = {
  gezondheid: { nl: 'Dit gaat over gezondheid of gebruik. Niet iedereen die meeleest mag dat weten.', en: 'This is about health or substance use. Not everybody who reads along may know that.' },
  strafrechtelijk: { nl: 'Dit gaat over iets strafbaars. Niet iedereen die meeleest mag dat weten.', en: 'This is about an offence. Not everybody who reads along may know that.' },
  nummer: { nl: 'Hier staat een burgerservicenummer. Haal dat weg. Het hoort in geen enkele tekst.', en: 'There is a citizen service number here. Remove it. It belongs in no text at all.' },
};

/** What the writer reads beside the field. */
export const zinOver = (soort: Gevoeligheid): Zin => ZINNEN[soort];

/** What a text betrays, the heaviest first; nothing when no rule knows a word of it. */
export function gevoeligIn(tekst: string): Gevoeligheid[] {
  const woorden = tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/\p{L}+/gu) ?? [];
  const soorten = WOORDREGELS.filter(({ begin }) => woorden.some((woord) => begin.some((deel) => woord.startsWith(deel)))).map(({ soort }) => soort);
  return heeftBurgerservicenummer(tekst) ? ['nummer', ...soorten] : soorten;
}

const KENMERK = /(?<![0-9a-f])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])/gi;

/**
 * Nine digits that pass the eleven test of the BSN, also when written in groups; digits within the UUID of a link or a mark are none.
 * Source: Wet algemene bepalingen burgerservicenummer art. 10: only for who may use it.
 */
export function heeftBurgerservicenummer(tekst: string): boolean {
  return (tekst.replace(KENMERK, ' ; ').match(/(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g) ?? []).some((stuk) => {
    const cijfers = [...stuk.replace(/\D/g, '')].map(Number);
    return cijfers.some(Boolean) && cijfers.reduce((som, cijfer, plaats) => som + cijfer * (plaats === 8 ? -1 : 9 - plaats), 0) % 11 === 0;
  });
}
