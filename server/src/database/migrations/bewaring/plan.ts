/** What destruction does with the rows of a casus in one table. */
export type Lot =
  | { readonly tabel: string; readonly lot: 'weg'; readonly waar?: string; readonly later?: true }
  /** The row stays for the tables that lean on it; what people wrote in it goes. */
  | { readonly tabel: string; readonly lot: 'leeg'; readonly zet: string; readonly waar?: string }
  | { readonly tabel: string; readonly lot: 'blijft'; readonly waarom: string };

const VAN_CASUS = 't.regio_id = v_regio and t.casus_id = v_casus';
export const WEG_WOORD = 'Vernietigd.';
const W = `'${WEG_WOORD}'`;
const alsGevuld = (kolom: string) => `${kolom} = case when ${kolom} is null then null else ${W} end`;
const weg = (namen: string): Lot[] => namen.split(' ').map((tabel) => ({ tabel, lot: 'weg' }));
const blijft = (waarom: string, namen: string): Lot[] => namen.split(' ').map((tabel) => ({ tabel, lot: 'blijft', waarom }));

/** The condition under which a row belongs to the casus that is destroyed; `t` is the row. */
export const waarVan = (lot: Lot): string => ('waar' in lot && lot.waar) || VAN_CASUS;

/** A table that came after the act itself: its migration adds it to the act with `ookVernietigen`. */
export const REKENING_VAN_REGEL: Lot = { tabel: 'betaalregelrekening', lot: 'weg', later: true };

/**
 * Every table that holds something of a casus, in the order in which rows can go: what leans on a row goes before it.
 * A table that is not here fails `server/test/bewaring/plan.spec.ts`.
 */
export const VERNIETIGINGSPLAN: readonly Lot[] = [
  ...weg('herinnering evaluatie verwachting gelijkheidsoordeel afwijking besluitgrond standpuntbevestiging standpunt gesprek medeondertekening zienswijze doorzetvoornemen'),
  ...weg('crisisgenodigde crisisoverleg geldroute fiatverzoek kostenraming kennisgeving minderheidsstandpunt heroverweging beschikking actie'),
  ...weg('voorstelactie driehoekvraag bevinding uitzoekopdracht buitentafel opschaalstap overdracht toestemming machtiging regievoering deelnemer'),
  ...weg('bsn netwerklid functioneel_deel rectificatie dossierdeel persoonsgegeven casusvraag casusfeit bericht inzagekopie bewaarstop'),
  { tabel: 'afschrifttekst', lot: 'weg', waar: `t.regio_id = v_regio and t.afschriftregel_id in (select r.id from afschriftregel r join uitgave u on u.regio_id = r.regio_id and u.id = r.uitgave_id
      where r.regio_id = v_regio and u.casus_id = v_casus)` },
  REKENING_VAN_REGEL,
  ...weg('betaalgegevens bon'),
  { tabel: 'noodinzage', lot: 'leeg', zet: `reden = ${W}` },
  { tabel: 'agendapunt_casus', lot: 'leeg', zet: `reden = ${W}, ${alsGevuld('vervallen_reden')}` },
  { tabel: 'casusafsluiting', lot: 'leeg', zet: 'toelichting = null' },
  { tabel: 'opzijzetting', lot: 'leeg', zet: `motief = ${W}` },
  { tabel: 'ronde', lot: 'leeg', zet: alsGevuld('reden') },
  { tabel: 'voorstel', lot: 'leeg', zet: `tekst = ${W}, begunstigde = null, gronden = null` },
  { tabel: 'besluit', lot: 'leeg', zet: `tekst = ${W}, ${alsGevuld('einde_reden')}` },
  { tabel: 'uitgavebegunstigde', lot: 'leeg', zet: `naam = ${W}, factuur = null, iban = null` },
  { tabel: 'uitgavereden', lot: 'leeg', zet: `tekst = ${W}` },
  { tabel: 'voorliggende_toets', lot: 'leeg', zet: alsGevuld('reden') },
  { tabel: 'risicodeling', lot: 'leeg', zet: `contract = ${W}` },
  { tabel: 'risicoclaim', lot: 'leeg', zet: alsGevuld('reden') },
  {
    tabel: 'casus', lot: 'leeg', waar: 't.regio_id = v_regio and t.id = v_casus',
    zet: `pseudoniem = 'Vernietigd ' || right(t.id::text, 12), vraag = ${W}, eigen_woorden = null, client_id = null, volgende_termijn = null, aangehouden_tot = null`,
  },
  ...weg('casustoegang vindplaats'),
  ...blijft('boeking of betaling zonder naam: zeven jaar bewaren (Awr art. 52 lid 4)',
    'uitgave uitgavegoedkeuring uitgavesteekproef boeking rekening lening aflossing betaalregel afschriftregel risicodelingspartij toezegging toezeggingsignaal voorschotsignaal'),
  ...blijft('geanonimiseerd voor gelijke behandeling (ADR 0008)', 'precedent precedentwoord besluittelling mandaatgebruik'),
  ...blijft('wie keek en wat er gebeurde, zonder inhoud en met een nummer dat naar niemand meer wijst (NEN 7513, ten minste vijf jaar)', 'toegangsregel gebeurtenis vernietiging'),
];
