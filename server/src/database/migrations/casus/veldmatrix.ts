/** Columns of the matrix: roles in a casus. */
const ROLLEN = [
  'ketenregisseur', 'bct_toetser', 'uitstroomcoordinator', 'gemeente_wmo', 'gemeente_inkomen_schuld', 'woningcorporatie',
  'zorgaanbieder_eigen_client', 'zorgaanbieder_overig', 'wijkteam', 'fondsbeheerder', 'bestuurder', 'fg_of_auditor',
  'clientondersteuner', 'ggz_behandelaar', 'ggd_oggz', 'zorgkantoor', 'bewindvoerder', 'client',
] as const;

/**
 * Which role sees which data group of a casus, with the ground or source of each row.
 * R read, T only with consent or recorded necessity, F functional translation, P pseudonym,
 * L only under an audit assignment, E deelnemer, I on request, A aggregated, G cut per paragraph, - none.
 * A proposal for a DPIA after DSP-2020 §2.5, Wmo 2015 ch. 5 and the AVG; not law.
 */
const MATRIX: readonly (readonly [groep: string, codes: string, bron: string])[] = [
  ['personalia', 'RRRRRRRTRRPLEEETRR', 'DSP-2020 §2.5'],
  ['bsn', '-R-RR-R--------T-R', 'Wmo 5.2.9; corporatie alleen na Woningwet-grondslag (36379)'],
  ['inkomen', 'RRRRRRRTTRPLE---RR', 'DSP-2020 §2.5'],
  ['schulden', 'RRRRRRRTTRPLE-T-RR', 'DSP-2020 §2.5'],
  ['huurhistorie', 'RRRRRRRTT-PLE-T-TR', 'DSP-2020 bijlage 2 crit. 3; zwarte lijst van corporatie apart'],
  ['strafrechtelijk', 'RTRR-FR---PLE-T--R', 'AVG 10; DSP-2020 §2.5.4: alleen gevolg en wachttermijn'],
  ['huishouden', 'RRRRRFRTTFPLETE-TR', 'DSP-2020 §2.12: grootte van huishouden als functioneel gegeven'],
  ['voorkeursgemeenten', 'RRRR-FRTT-PLETT--R', 'DSP-2020 §2.4, §2.6'],
  ['woonvereiste', 'RRRR-RRTR-PLETE--R', 'DSP-2020 §2.6: alleen de eis, niet de oorzaak'],
  ['diagnose', '-TTT--R----LTRTT-R', 'AVG 9; Wmo 5.1.1; WGBO'],
  ['verslaving', 'FTTT--R-T--LTRT--R', 'idem'],
  ['veiligheid', 'RTRR-FR-T-PLTTT--R', 'functionele afspraak voor corporatie: wie bellen, wat doen'],
  ['perspectiefplan', 'TRRR--R----LETT--R', 'DSP-2020 §2.5: beoordeeld door BCT en coördinator'],
  ['perspectiefplan_doelen', 'RRRRRTRTT-PLETT-TR', 'minimale uitsnede'],
  ['begeleiding', 'RRRR-RRRR-PLEEETER', 'UvA-2023 checklist; P31-2018 meterkastkaart'],
  ['netwerkpersonen', 'RTRR--RTT--LETT--R', 'Wmo 5.1.1 lid 3: noodzakelijk en van betrokkene of cliënt verkregen'],
  ['discussie', 'EEEEEEEEE-PLEEEEEI', 'E = deelnemer van deze casus, mits gegevenssoort toegestaan; I = op inzageverzoek'],
  ['besluit', 'RRRRRRRRRFRLEEEEER', 'Awb 3:46'],
  ['gronden', 'GGGGGGGGGFGLGGGGGR', 'Awb 3:46'],
  ['fondsuitgave', 'RRR-RFRTFRRLEFF-FR', 'F = soort en bedrag zonder reden'],
  ['nazorg', 'R-RR-RRTR-PLETT-TR', 'P31-2018 Opstapregeling; DSP-2020 H4'],
  ['toegangslog', '-----------RI----R', 'FG: volledig (kolom fg = beheer); cliënt: eigen log'],
  ['cijfers', 'AAAAAAAAAAAAAAAA--', 'niet herleidbaar; kleine aantallen onderdrukken'],
];

/** SQL that fills the matrix; codes and names are constants of this file. */
export function veldmatrixSql(): string {
  const rijen = MATRIX.flatMap(([groep, codes, bron]) =>
    ROLLEN.map((rol, kolom) => `('${groep}', '${rol}', '${codes[kolom]}', '${bron.replaceAll("'", "''")}')`),
  );
  return `insert into veldmatrix (gegevensgroep, rol, code, bron) values\n${rijen.join(',\n')};`;
}
