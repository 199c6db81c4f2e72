import { schrijfEuro } from '@doorbraaktafel/shared/money';
import { alinea, nadruk, type Blok, type Deel, type Feit } from '../../../platform/documenten/document.js';
import type { Besluitbeeld } from '../application/beeld.js';
import { SOORTREGELS } from '../domain/besluitsoorten.js';
import { toestandVan } from '../domain/naspel.js';
import { isOnbevestigd } from '../domain/standpunten.js';
import type { GelezenAfwijking } from '../persistence/afwijking/afwijking.repository.js';
import type { Gehoorde } from '../persistence/hoorverslag.js';
import { BEDRAGWOORD, dagwoord, grondwoord, SOORTWOORD, STANDPUNTWOORD, vul, WIJZEWOORD, WOORDEN } from './woorden.js';

/** A besluit as one reader may read it, with the deviation when that reader may read it. */
export type Leesbaar = Besluitbeeld & { readonly afwijking?: GelezenAfwijking };

/** Whether the besluit still holds, in one sentence; nothing when it does. */
export function stand({ besluit }: Besluitbeeld): Blok[] {
  const { eindeReden, vervangenDoorNummer, vervangtNummer } = besluit;
  const reden = eindeReden ?? '';
  const toestand = toestandVan(besluit);
  return [
    ...(toestand === 'ingetrokken' ? [nadruk(vul(WOORDEN.stand.ingetrokken, { reden }))] : []),
    ...(toestand === 'vervangen' ? [nadruk(vul(WOORDEN.stand.vervangen, { reden, nummer: vervangenDoorNummer ?? '' }))] : []),
    ...(vervangtNummer ? [alinea(vul(WOORDEN.stand.vervangt, { nummer: vervangtNummer }))] : []),
  ];
}

/** What was decided, why, who saw it otherwise, on which mandate it rests and who does what. */
export function kern(beeld: Leesbaar, niveau: 1 | 2): Deel[] {
  const onder = (niveau + 1) as 2 | 3;
  const deel = (kop: string, blokken: readonly Blok[]): Deel => ({ kop, niveau, blokken });
  const { gronden, standpunten, afwijking } = beeld;
  // What somebody took on afterwards is read at the casus; only what the table asked belongs to the besluit.
  const acties = beeld.acties.filter(({ gemaaktOp }) => gemaaktOp <= beeld.besluit.genomenOp);
  const delen: (Deel | false)[] = [
    deel(WOORDEN.deel.besloten, [alinea(beeld.besluit.tekst), { soort: 'feiten', feiten: feiten(beeld) }]),
    deel(WOORDEN.deel.waarom, gronden.length > 0 ? [] : [alinea(WOORDEN.gronden.geen)]),
    ...gronden.map(({ soort, tekst }): Deel => ({ kop: grondwoord(soort), niveau: onder, blokken: [alinea(tekst)] })),
    afwijking ? deel(WOORDEN.deel.afwijking, uitgewerkt(afwijking)) : false,
    standpunten.length > 0 && deel(WOORDEN.deel.standpunten, [{ soort: 'lijst', punten: standpunten.map(standpuntregel) }]),
    beeld.naspel.hoorverslag ? deel(WOORDEN.deel.gehoord, gehoord(beeld.naspel.hoorverslag)) : false,
    deel(WOORDEN.deel.anders, tegenspraak(beeld)),
    deel(WOORDEN.deel.mandaat, mandaat(beeld)),
    acties.length > 0 && deel(WOORDEN.deel.acties, [{ soort: 'lijst', punten: acties.map(actieregel) }]),
    beeld.naspel.heroverwegingen.length > 0 && deel(WOORDEN.deel.opnieuw, beeld.naspel.heroverwegingen.flatMap(opnieuw)),
  ];
  return delen.filter((een) => een !== false);
}

/** Where to go with it: a second look, bezwaar against the beschikking if there is one, help, a complaint. */
export function oneens({ besluit, naspel }: Besluitbeeld, niveau: 1 | 2): Deel {
  const { heroverwegingDag, heroverwegingVoorbij, soort } = besluit;
  const woorden = WOORDEN.oneens;
  const dag = heroverwegingDag ? dagwoord(heroverwegingDag) : '';
  const geldt = toestandVan(besluit) === 'geldt';
  const tweedeBlik = heroverwegingVoorbij ? [vul(woorden.heroverwegingVoorbij, { dag })] : [vul(woorden.heroverweging, { dag }), woorden.wacht];
  const zinnen = [
    ...(geldt ? [] : [woorden.afgelopen]),
    ...(geldt && heroverwegingDag ? tweedeBlik : []),
    ...(SOORTREGELS[soort].beschikking ? rechtsgang(naspel.beschikking) : [woorden.geenBeschikking]),
    woorden.hulp,
  ];
  return { kop: WOORDEN.deel.oneens, niveau, blokken: zinnen.map(alinea) };
}

function rechtsgang(beschikking: Besluitbeeld['naspel']['beschikking']): string[] {
  if (!beschikking) return [WOORDEN.oneens.nogBeschikking];
  const { kenmerk, bekendOp, bezwaarTot } = beschikking;
  return [vul(WOORDEN.oneens.beschikking, { kenmerk, dag: dagwoord(bekendOp), tot: dagwoord(bezwaarTot) }), WOORDEN.oneens.bezwaarWaar];
}

function feiten({ besluit, pseudoniem }: Besluitbeeld): Feit[] {
  const { nummer, soort, wijze, genomenOp, genomenDoorNaam, bedragInCent, fondsSoort, herzienVoor } = besluit;
  const { feit } = WOORDEN;
  return [
    { naam: feit.zaak, waarde: pseudoniem ?? '' },
    { naam: feit.nummer, waarde: String(nummer) },
    { naam: feit.soort, waarde: SOORTWOORD[soort] },
    { naam: feit.wijze, waarde: WIJZEWOORD[wijze] },
    { naam: feit.dag, waarde: dagwoord(genomenOp) },
    { naam: wijze === 'toekenning' ? feit.fonds : feit.wie, waarde: genomenDoorNaam },
    ...(bedragInCent === null ? [] : [{ naam: fondsSoort ? BEDRAGWOORD[fondsSoort] : feit.bedrag, waarde: schrijfEuro(bedragInCent) }]),
    ...(herzienVoor ? [{ naam: feit.herzien, waarde: dagwoord(herzienVoor) }] : []),
  ].filter(({ waarde }) => waarde !== '');
}

function uitgewerkt({ motivering, voorwaarden, eindigtOp, herzienVoor, vastgelegdDoorNaam }: GelezenAfwijking): Blok[] {
  const { feit } = WOORDEN;
  return [
    alinea(motivering),
    { soort: 'feiten', feiten: [
      { naam: feit.voorwaarden, waarde: voorwaarden },
      ...(eindigtOp ? [{ naam: feit.eindigt, waarde: dagwoord(eindigtOp) }] : []),
      ...(herzienVoor ? [{ naam: feit.herzien, waarde: dagwoord(herzienVoor) }] : []),
      { naam: feit.uitgewerkt, waarde: vastgelegdDoorNaam },
    ] },
  ];
}

function gehoord({ aangekondigdOp, aangekondigdDoorNaam, waarom, opschaling, medeondertekendDoorNaam, gehoord: wie }: NonNullable<Besluitbeeld['naspel']['hoorverslag']>): Blok[] {
  const woorden = WOORDEN.gehoord;
  const dag = dagwoord(aangekondigdOp);
  return [
    waarom === null ? alinea(vul(woorden.voornemenKort, { wie: aangekondigdDoorNaam, dag })) : { soort: 'citaat', van: vul(woorden.voornemen, { wie: aangekondigdDoorNaam, dag }), tekst: waarom },
    ...(opschaling ? [{ soort: 'citaat' as const, van: woorden.opschaling, tekst: opschaling }] : []),
    ...wie.map(zienswijze),
    ...(medeondertekendDoorNaam ? [alinea(vul(woorden.medeondertekend, { wie: medeondertekendDoorNaam }))] : []),
  ];
}

function zienswijze({ organisatieNaam: organisatie, tekst, gegevenOp, afgeschermd }: Gehoorde): Blok {
  const woorden = WOORDEN.gehoord;
  if (!gegevenOp) return alinea(vul(woorden.stil, { organisatie }));
  const dag = dagwoord(gegevenOp);
  if (tekst) return { soort: 'citaat', van: vul(woorden.van, { organisatie, dag }), tekst };
  return alinea(vul(afgeschermd ? woorden.afgeschermd : woorden.niets, { organisatie, dag }));
}

function tegenspraak({ besluit, naspel }: Besluitbeeld): Blok[] {
  const { tegenspraakDag, tegenspraakVoorbij } = besluit;
  if (naspel.minderheidsstandpunten.length > 0) {
    return [
      alinea(WOORDEN.anders.intro),
      ...naspel.minderheidsstandpunten.map(({ organisatieNaam, gegevenOp, tekst }): Blok => ({
        soort: 'citaat', van: vul(WOORDEN.anders.van, { organisatie: organisatieNaam, dag: dagwoord(gegevenOp) }), tekst,
      })),
    ];
  }
  return [alinea(tegenspraakDag && !tegenspraakVoorbij ? vul(WOORDEN.anders.nog, { dag: dagwoord(tegenspraakDag) }) : WOORDEN.anders.geen)];
}

function mandaat({ besluit: { mandaten, wijze } }: Besluitbeeld): Blok[] {
  if (wijze === 'advies') return [nadruk(WOORDEN.mandaat.advies)];
  if (wijze === 'toekenning') return [alinea(WOORDEN.mandaat.fonds)];
  if (mandaten.length === 0) return [alinea(WOORDEN.mandaat.geen)];
  return mandaten.map(({ organisatieNaam, houderNaam, document, geldigTot, door }) => {
    const van = vul(WOORDEN.mandaat.van, { organisatie: organisatieNaam, houder: houderNaam, document, dag: dagwoord(geldigTot) });
    return alinea(door?.naam ? `${van} ${vul(WOORDEN.mandaat.door, { wie: door.naam })}` : van);
  });
}

function standpuntregel(standpunt: Besluitbeeld['standpunten'][number]): string {
  const { organisatieNaam, klopt, gezegd, opmerking } = standpunt;
  const { open, verbeterd, betwist } = WOORDEN.bevestiging;
  const woord = STANDPUNTWOORD[standpunt.standpunt];
  if (klopt === false) return `${organisatieNaam}: ${vul(betwist, { genoteerd: woord, zelf: gezegd ? STANDPUNTWOORD[gezegd] : '' })}. ${vul(verbeterd, { tekst: opmerking ?? '' })}`;
  return [`${organisatieNaam}: ${woord}`, ...(isOnbevestigd(standpunt) ? [open] : [])].join('. ');
}

function actieregel({ actie: { feiten: { voor, tekst } }, organisatieNaam }: Besluitbeeld['acties'][number]): string {
  return vul(WOORDEN.acties.regel, { organisatie: organisatieNaam, dag: dagwoord(voor), tekst });
}

function opnieuw(vraag: Besluitbeeld['naspel']['heroverwegingen'][number]): Blok[] {
  const { namens, organisatieNaam, gevraagdOp, reden, uitkomst, antwoordDag, beantwoordOp, motivering } = vraag;
  const woorden = WOORDEN.opnieuw;
  const wie = namens === 'client' ? woorden.client : organisatieNaam;
  const gevraagd: Blok = { soort: 'citaat', van: vul(woorden.gevraagd, { wie, dag: dagwoord(gevraagdOp) }), tekst: reden };
  if (!uitkomst || !beantwoordOp) return [gevraagd, nadruk(vul(woorden.open, { dag: dagwoord(antwoordDag) }))];
  return [gevraagd, { soort: 'citaat', van: vul(woorden[uitkomst], { dag: dagwoord(beantwoordOp) }), tekst: motivering ?? '' }];
}
