/** Levels of assurance that the invented provider gives. Source: eIDAS, Implementing Regulation (EU) 2015/1502. */
export const HOOG = 'http://eidas.europa.eu/LoA/substantial';
export const LAAG = 'http://eidas.europa.eu/LoA/low';

/** Invented people whom the invented provider knows; `onderwerp` says who somebody is, whatever he is called. */
export const MENSEN = [
  { onderwerp: 'medewerker-1001', naam: 'Hidde Zandhaver', niveau: HOOG },
  { onderwerp: 'medewerker-1002', naam: 'Tom Wegedoorn', niveau: HOOG },
  { onderwerp: 'medewerker-1003', naam: 'Noor Akelei', niveau: LAAG },
  { onderwerp: 'medewerker-1999', naam: 'Vreemde Vogelkers', niveau: HOOG },
];
