import { schrijfEuro } from '@doorbraaktafel/shared/money';
import type { Inzagedossier } from '@doorbraaktafel/shared/validation';
import { groepstitel } from '../../casus/index.js';
import { alinea, nadruk, type Blok, type Deel, type Document, type Feit } from '../../../platform/documenten/document.js';
import type { Inhoud } from '../application/inhoud.js';
import { anderWoord, WOORDEN } from './woorden.js';

const { kop, feit } = WOORDEN;
const DAG = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long', year: 'numeric' });

const dagwoord = (moment: string): string => DAG.format(new Date(moment.length === 10 ? `${moment}T12:00:00Z` : moment));
const groepwoord = (groep: string): string => anderWoord(groep) ?? groepstitel(groep).toLowerCase();
const vul = (zin: string, gaten: Readonly<Record<string, string | number>>): string => zin.replace(/\{(\w+)\}/g, (heel, naam: string) => String(gaten[naam] ?? heel));
const deel = (naam: string, blokken: readonly Blok[], niveau: 1 | 2 = 1): Deel => ({ kop: naam, niveau, blokken });
const lijst = (punten: readonly string[]): Blok[] => (punten.length > 0 ? [{ soort: 'lijst', punten }] : [alinea(WOORDEN.leeg)]);
const feiten = (paren: readonly (readonly [string, string | number | null])[]): Blok => ({
  soort: 'feiten', feiten: paren.flatMap(([naam, waarde]): Feit[] => (waarde === null || waarde === '' ? [] : [{ naam, waarde: String(waarde) }])),
});

/** The copy on paper: the same as in the JSON, in headings, lists and sentences. */
export function maakKopie({ dossier, besluitdelen }: Inhoud): Document {
  const { casus } = dossier;
  return {
    titel: vul(WOORDEN.titel, { zaak: casus.schuilnaam }),
    voet: vul(WOORDEN.voet, { zaak: casus.schuilnaam }),
    inleiding: inleiding(dossier),
    delen: [
      deel(kop.zaak, [feiten([[feit.vraag, casus.vraag], [feit.eigenWoorden, casus.eigenWoorden], [feit.aangemeld, dagwoord(casus.aangemeldOp)], [feit.afgesloten, casus.afgeslotenOp && dagwoord(casus.afgeslotenOp)]])]),
      ...(dossier.persoon ? [deel(kop.persoon, [feiten([[feit.naam, dossier.persoon.naam], [feit.geboortejaar, dossier.persoon.geboortejaar], [feit.telefoon, dossier.persoon.telefoon]])])] : []),
      deel(kop.dossier, dossier.dossier.length > 0 ? [] : [alinea(WOORDEN.leeg)]),
      ...dossier.dossier.map(dossierdeel),
      deel(kop.netwerk, lijst(dossier.netwerk.map(({ relatie, doet, bron }) => [vul(WOORDEN.netwerk, { relatie, bron }), doet].filter(Boolean).join('. ')))),
      deel(kop.besluiten, besluitdelen.length > 0 ? [] : [alinea(WOORDEN.leeg)]),
      ...besluitdelen.flatMap(({ nummer, delen }) => [deel(vul(kop.besluit, { nummer }), [], 2), ...delen.map((een): Deel => ({ ...een, niveau: 3 }))]),
      ...rondom(dossier),
    ],
  };
}

function inleiding({ gemaaktOp, namens, casus: { verantwoordelijke } }: Inzagedossier): Blok[] {
  const zinnen = WOORDEN.inleiding;
  return [
    alinea(vul(zinnen.wat, { dag: dagwoord(gemaaktOp) })), alinea(vul(zinnen.wie, { wie: verantwoordelijke })), nadruk(zinnen.anderen),
    alinea(namens === 'organisatie' ? zinnen.organisatie : zinnen.eigen), alinea(zinnen.fout), alinea(zinnen.klacht),
  ];
}

function aanvulling({ namens, organisatie, tekst, reden, gevraagdOp, antwoord, antwoordtekst }: Inzagedossier['dossier'][number]['aanvullingen'][number]): Blok[] {
  const woorden = WOORDEN.aanvulling;
  const wie = namens === 'client' ? woorden.client : organisatie;
  const gevraagd: Blok = { soort: 'citaat', van: vul(woorden.gevraagd, { wie, dag: dagwoord(gevraagdOp), reden }), tekst };
  if (antwoord === null) return [gevraagd, alinea(woorden.open)];
  return [gevraagd, { soort: 'citaat', van: antwoord === 'aangevuld' ? woorden.aangevuld : woorden.geweigerd, tekst: antwoordtekst ?? '' }];
}

function dossierdeel({ gegevensgroep, bron, grondslag, doel, gewijzigdOp, regels, afspraak, aanvullingen }: Inzagedossier['dossier'][number]): Deel {
  return deel(groepstitel(gegevensgroep), [
    ...(regels.length > 0 ? [feiten(regels.map(({ label, waarde }) => [label, waarde] as const))] : []),
    feiten([[feit.afspraak, afspraak], [feit.bron, bron], [feit.gewijzigd, dagwoord(gewijzigdOp)], [feit.grondslag, grondslag], [feit.doel, doel]]),
    ...aanvullingen.flatMap(aanvulling),
  ], 2);
}

function rondom({ acties, deelnemers, toestemmingen, uitgaven, berichten, gekeken }: Inzagedossier): Deel[] {
  return [
    deel(kop.acties, lijst(acties.map(({ organisatie, voor, afgerondOp, tekst }) => vul(afgerondOp ? WOORDEN.actieKlaar : WOORDEN.actie, { organisatie, dag: dagwoord(afgerondOp ?? voor), tekst })))),
    deel(kop.deelnemers, lijst(deelnemers.map(({ organisatie, vanaf, reden, doel, grondslag, tot }) =>
      [vul(WOORDEN.deelnemer, { organisatie, dag: dagwoord(vanaf), reden, doel, grondslag }), ...(tot ? [vul(WOORDEN.vertrokken, { dag: dagwoord(tot) })] : [])].join(' ')))),
    deel(kop.toestemmingen, lijst(toestemmingen.map(({ ontvanger, gegevensgroep, gegevenOp, grond, ingetrokkenOp }) =>
      [vul(WOORDEN.toestemming, { ontvanger, groep: groepwoord(gegevensgroep), dag: dagwoord(gegevenOp), grond }), ...(ingetrokkenOp ? [vul(WOORDEN.ingetrokken, { dag: dagwoord(ingetrokkenOp) })] : [])].join(' ')))),
    deel(kop.uitgaven, lijst(uitgaven.map(({ soort, bedragInCent, aangevraagdOp }) => vul(WOORDEN.uitgave, { soort: soort.replaceAll('_', ' '), bedrag: schrijfEuro(BigInt(bedragInCent)), dag: dagwoord(aangevraagdOp) })))),
    deel(kop.berichten, berichten.length === 0 ? [alinea(WOORDEN.leeg)] : berichten.map(({ organisatie, gegevensgroep, tekst, geplaatstOp }): Blok => (
      { soort: 'citaat', van: vul(WOORDEN.bericht, { organisatie, dag: dagwoord(geplaatstOp), groep: groepwoord(gegevensgroep) }), tekst }))),
    deel(kop.gekeken, lijst(gekeken.map(({ dag, organisatie, rol, gegevensgroep, doel, noodReden }) =>
      [vul(WOORDEN.gekeken, { dag: dagwoord(dag), organisatie, rol: rol.replaceAll('_', ' '), groep: groepwoord(gegevensgroep), doel }), ...(noodReden ? [vul(WOORDEN.nood, { reden: noodReden })] : [])].join('. ')))),
  ];
}
