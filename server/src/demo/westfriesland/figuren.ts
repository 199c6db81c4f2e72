import type { Teldatum } from '../../modules/uitstroom/index.js';

interface Kolom {
  /** Column of the CSV file, and key of the stored column. */
  readonly sleutel: string;
  readonly kop: string;
  readonly soort: 'aantal' | 'doel' | 'percentage';
  readonly jaar: number;
  readonly van: string;
  readonly tot: string;
}

export interface Figuur {
  readonly nummer: string;
  readonly titel: string;
  readonly vindplaats: string;
  readonly bestand: string;
  readonly rijkolom: string;
  readonly teldatum: Teldatum;
  readonly opmerking?: string;
  /** Printed row names that differ from ours. */
  readonly rijnamen?: Readonly<Record<string, string>>;
  readonly kolommen: readonly Kolom[];
}

export const BRON = 'DSP-groep, Naar een eigen plek, evaluatie pilot uitstroom Westfriesland, 2020';

/** The last day on which the source counts anything. */
export const PEILDATUM = '2020-05-31';

type Periode = readonly [jaar: number, van: string, tot: string];
const PILOT_2018: Periode = [2018, '2018-07-01', '2018-12-31'];
const TM_APRIL: Periode = [2020, '2020-01-01', '2020-04-30'];
const TM_MEI: Periode = [2020, '2020-01-01', '2020-05-31'];
const heel = (jaar: number): Periode => [jaar, `${jaar}-01-01`, `${jaar}-12-31`];

function kolom(soort: Kolom['soort'], sleutel: string, kop: string, [jaar, van, tot]: Periode): Kolom {
  return { sleutel, kop, soort, jaar, van, tot };
}

/** The printed figures: where they stand, and what each column counts. */
export const FIGUREN: readonly Figuur[] = [
  {
    nummer: '2',
    titel: 'Aanmeldingen per zorgaanbieder',
    vindplaats: '§2.2, figuur 2',
    bestand: 'bron/westfriesland_fig2_aanmeldingen_zorgaanbieders.csv',
    rijkolom: 'zorgaanbieder',
    teldatum: 'aanmelding',
    opmerking: 'Steenuil doet pas vanaf 2020 mee.',
    kolommen: [
      kolom('aantal', 'vanaf_juli_2018', 'vanaf juli 2018', PILOT_2018),
      kolom('aantal', '2019', '2019', heel(2019)),
      kolom('aantal', '2020_tm_mei', '2020 t/m mei', TM_MEI),
    ],
  },
  {
    nummer: '3',
    titel: 'Aanmeldingen per kwartaal in 2019',
    vindplaats: '§2.2, figuur 3',
    bestand: 'bron/westfriesland_fig3_aanmeldingen_kwartaal_2019.csv',
    rijkolom: 'zorgaanbieder',
    teldatum: 'aanmelding',
    kolommen: [
      kolom('aantal', 'q1', 'kwartaal 1', [2019, '2019-01-01', '2019-03-31']),
      kolom('aantal', 'q2', 'kwartaal 2', [2019, '2019-04-01', '2019-06-30']),
      kolom('aantal', 'q3', 'kwartaal 3', [2019, '2019-07-01', '2019-09-30']),
      kolom('aantal', 'q4', 'kwartaal 4', [2019, '2019-10-01', '2019-12-31']),
    ],
  },
  {
    nummer: '4',
    titel: 'Geleverde woningen per corporatie',
    vindplaats: '§2.2, figuur 4',
    bestand: 'bron/westfriesland_fig4_geleverde_woningen_corporaties.csv',
    rijkolom: 'corporatie',
    teldatum: 'registratie',
    opmerking: 'Voor 2018 noemt de bron geen corporatie; die acht woningen staan onder Onbekend.',
    kolommen: [
      kolom('aantal', 'geleverd_2018', 'geleverd 2018', PILOT_2018),
      kolom('percentage', 'pct_2018', 'procent 2018', PILOT_2018),
      kolom('doel', 'doel_2019', 'doel 2019', heel(2019)),
      kolom('aantal', 'behaald_2019', 'behaald 2019', heel(2019)),
      kolom('percentage', 'pct_behaald_bron', 'procent 2019', heel(2019)),
      kolom('aantal', 'geleverd_2020_tm_mei', 'geleverd 2020 t/m mei', TM_MEI),
    ],
  },
  {
    nummer: '5',
    titel: 'Woningverplichting en levering per gemeente',
    vindplaats: '§2.2, figuur 5',
    bestand: 'bron/westfriesland_fig5_woningverplichting_gemeente.csv',
    rijkolom: 'gemeente',
    teldatum: 'oplevering',
    opmerking: 'De kop zegt t/m april, figuur 2 en 4 zeggen t/m mei; het totaal van 14 is hetzelfde.',
    kolommen: [
      kolom('doel', 'doel_2018', 'doel 2018', PILOT_2018),
      kolom('aantal', 'werkelijk_2018', 'werkelijk 2018', PILOT_2018),
      kolom('percentage', 'pct_2018_bron', 'procent 2018', PILOT_2018),
      kolom('doel', 'doel_2019', 'doel 2019', heel(2019)),
      kolom('aantal', 'werkelijk_2019', 'werkelijk 2019', heel(2019)),
      kolom('percentage', 'pct_2019_bron', 'procent 2019', heel(2019)),
      kolom('doel', 'doel_2020', 'doel 2020', heel(2020)),
      kolom('aantal', 'werkelijk_2020_tm_april', 'werkelijk 2020 t/m april', TM_APRIL),
    ],
  },
  {
    nummer: '7',
    titel: 'Reguliere uitstromers buiten de pilot',
    vindplaats: '§2.3, figuur 7',
    bestand: 'bron/westfriesland_fig7_reguliere_uitstromers.csv',
    rijkolom: 'voorziening',
    teldatum: 'uitstroom',
    rijnamen: { 'BW (alleen Leviaan)': 'BW' },
    opmerking: 'BW is alleen Leviaan. In 2018 sloot daar een locatie van zes plaatsen.',
    kolommen: [2017, 2018, 2019].map((jaar) => kolom('aantal', `${jaar}`, `${jaar}`, heel(jaar))),
  },
];
