import type { Cel, Cijferrij, GedrukteFiguur, Kolom, Telling, Verplichting } from './cijfers.js';
import type { Figuurnummer, Teldatum } from './definities.js';

const TOTAAL = 'Totaal';
const ONBEKEND = 'Onbekend';

/** Everything one figure is made of. */
export interface Figuurbron {
  readonly nummer: Figuurnummer;
  readonly teldatum: Teldatum;
  /** Last day that counts. */
  readonly peildatum: string;
  readonly kolommen: readonly Kolom[];
  readonly tellingen: readonly Telling[];
  readonly verplichtingen: readonly Verplichting[];
  readonly gedrukt?: GedrukteFiguur;
}

type Waarde = Pick<Cel, 'berekend' | 'onderdrukt'>;

/** Puts the computed table beside the printed one, cell by cell. */
export function vergelijk(bron: Figuurbron): Cijferrij[] {
  return rijnamen(bron).map((naam) => ({
    naam,
    totaal: naam === TOTAAL,
    cellen: bron.kolommen.map((kolom) => vergelijkCel(bron, naam, kolom)),
  }));
}

/** Printed order first, then what only we know, the total last. */
function rijnamen({ tellingen, gedrukt }: Figuurbron): string[] {
  const gedrukteNamen = gedrukt?.cijfers.map((cijfer) => cijfer.rij) ?? [];
  const eigenNamen = tellingen.map((telling) => telling.rij).sort((a, b) => a.localeCompare(b, 'nl'));
  const namen = new Set([...gedrukteNamen, ...eigenNamen].filter((naam) => naam !== TOTAAL && naam !== ONBEKEND));
  return [...namen, ...(eigenNamen.includes(ONBEKEND) ? [ONBEKEND] : []), TOTAAL];
}

function vergelijkCel(bron: Figuurbron, rij: string, kolom: Kolom): Cel {
  const cijfer = bron.gedrukt?.cijfers.find((c) => c.rij === rij && c.kolom === kolom.sleutel);
  const waarde = berekend(bron, rij, kolom);
  const vergelijkbaar = cijfer && waarde.berekend !== undefined && bron.peildatum >= (bron.gedrukt?.peildatum ?? '');
  const verschil = vergelijkbaar ? waarde.berekend! - cijfer.waarde : undefined;
  const oorzaken = verschil === undefined ? [] : (cijfer?.verschillen.filter((v) => v.teldatum === bron.teldatum) ?? []);
  const genoemd = oorzaken.reduce((som, oorzaak) => som + oorzaak.verschil, 0);
  return {
    kolom: kolom.sleutel,
    ...waarde,
    gedrukt: cijfer?.waarde,
    verschil,
    verklaard: verschil === undefined || verschil === genoemd,
    toelichtingen: oorzaken.map((oorzaak) => oorzaak.toelichting),
    opmerking: cijfer?.opmerking ?? undefined,
  };
}

function berekend(bron: Figuurbron, rij: string, kolom: Kolom): Waarde {
  if (kolom.soort === 'aantal') return aantal(bron, rij, kolom);
  const doel = doelVan(bron, rij, kolom.jaar);
  if (kolom.soort === 'doel') return { berekend: doel, onderdrukt: false };
  const teller = bron.kolommen.find((k) => k.soort === 'aantal' && k.jaar === kolom.jaar);
  const geleverd: Waarde = teller ? aantal(bron, rij, teller) : { onderdrukt: false };
  if (geleverd.berekend === undefined || !doel) return { onderdrukt: geleverd.onderdrukt };
  return { berekend: Math.round((100 * geleverd.berekend) / doel), onderdrukt: false };
}

/** A zero says nothing in a column where homes without a known corporatie could fill it, so it stays empty. */
function aantal({ tellingen }: Figuurbron, rij: string, { sleutel }: Kolom): Waarde {
  const inKolom = tellingen.filter((telling) => telling.kolom === sleutel);
  const telling = inKolom.find((t) => t.rij === rij);
  const verdeeld = inKolom.every((t) => t.rij !== ONBEKEND || t.aantal === 0);
  const onzeker = !verdeeld && rij !== ONBEKEND && rij !== TOTAAL && telling?.aantal === 0;
  if (!telling || telling.onderdrukt || onzeker) return { onderdrukt: telling?.onderdrukt ?? false };
  return { berekend: telling.aantal ?? 0, onderdrukt: false };
}

/** The total falls back on the other cut where nothing was agreed per row, as for corporaties in 2018. */
function doelVan({ verplichtingen, nummer }: Figuurbron, rij: string, jaar: number): number | undefined {
  const vanJaar = verplichtingen.filter((v) => v.jaar === jaar);
  const eigen = vanJaar.filter((v) => v.snede === nummer);
  if (rij !== TOTAAL) return eigen.find((v) => v.rij === rij)?.doel;
  const telbaar = eigen.length > 0 ? eigen : vanJaar;
  return telbaar.length > 0 ? telbaar.reduce((som, v) => som + v.doel, 0) : undefined;
}
