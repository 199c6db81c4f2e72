import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import type { Casusbeeld } from '../application/lezen.js';
import type { CasusKort } from '../application/overzicht.js';
import { groepstitel } from '../domain/dossier.js';
import type { CasusPersoonType, DeelnemerType, DossierdeelType, RegievoeringType } from './casus-delen.type.js';
import type { CasusKortType } from './casus-kort.type.js';
import type { CasusType } from './casus.type.js';

export function presentCasusKort(kort: CasusKort): CasusKortType {
  return { ...kort, wachtSinds: kort.wachtSinds.toISOString(), niveauSinds: kort.niveauSinds.toISOString(), redenen: [...kort.redenen] };
}

export function presentCasus(beeld: Casusbeeld): CasusType {
  const { casus: k } = beeld;
  return {
    id: k.id,
    pseudoniem: k.pseudoniem,
    fase: k.fase,
    vraag: k.vraag,
    blokkade: k.blokkade,
    eigenWoorden: k.eigenWoorden,
    clientWeetDit: k.clientWeetDit,
    inNoodTot: k.inNoodTot?.toISOString(),
    niveau: k.niveau,
    niveauSinds: k.niveauSinds.toISOString(),
    wachtSinds: k.wachtSinds.toISOString(),
    wachtDagen: beeld.wachtDagen,
    volgendeTermijn: k.volgendeTermijn,
    aangehoudenTot: k.aangehoudenTot,
    spoed: k.spoed,
    versie: k.versie,
    naam: beeld.naam,
    regisseur: persoon(beeld, 'regisseur'),
    plaatsvervanger: persoon(beeld, 'plaatsvervanger'),
    gemeente: { id: k.gemeenteId, naam: k.gemeenteNaam, soort: 'gemeente' },
    brengendeOrganisatie: { id: k.brengendeOrganisatieId, naam: k.brengendeOrganisatieNaam, soort: k.brengendeOrganisatieSoort },
    deelnemers: deelnemers(beeld),
    meekijkers: meekijkers(beeld),
    regie: beeld.regie.map(presentRegie),
    delen: beeld.delen.map(presentDeel),
    stagnatie: [...beeld.stagnatie],
    vragen: [...beeld.vragen],
    stand: [...beeld.stand],
    acties: beeld.acties.map(([naam, waaromNiet]) => mogelijkeActie(naam, waaromNiet)),
  };
}

type MetToegang = Casusbeeld['toegang'][number];

const alsPersoon = ({ lidId, naam, functie, organisatieNaam }: MetToegang): CasusPersoonType => ({ lidId, naam, functie, organisatieNaam });

function persoon({ toegang }: Casusbeeld, grond: string): CasusPersoonType | undefined {
  const wie = toegang.find((t) => t.grond === grond);
  return wie && alsPersoon(wie);
}

function meekijkers({ deelnemers: lijst, toegang }: Casusbeeld): CasusPersoonType[] {
  return toegang.filter(({ grond, organisatieId, beeindigd }) => !beeindigd && grond === 'bestuurder' && !lijst.some((d) => d.organisatieId === organisatieId)).map(alsPersoon);
}

const ALS_DEELNEMER = ['deelnemer', 'fondsbeheerder', 'bestuurder'];

function deelnemers({ deelnemers: lijst, toegang }: Casusbeeld): DeelnemerType[] {
  return lijst.map((d) => ({
    id: d.id,
    organisatie: { id: d.organisatieId, naam: d.organisatieNaam, soort: d.organisatieSoort },
    reden: d.reden,
    doel: d.doel,
    grondslag: d.grondslag,
    uitgenodigdOp: d.uitgenodigdOp.toISOString(),
    leden: toegang.filter((t) => !t.beeindigd && t.organisatieId === d.organisatieId && ALS_DEELNEMER.includes(t.grond)).map(({ naam }) => naam),
  }));
}

function presentRegie({ onderwerp, organisatieId, organisatieNaam, sinds }: Casusbeeld['regie'][number]): RegievoeringType {
  return { onderwerp, organisatieId, organisatieNaam, sinds: sinds.toISOString() };
}

function magMetDeel({ nietVragen, nietBeantwoorden }: Casusbeeld['delen'][number]) {
  return [mogelijkeActie('rectificatieVragen', nietVragen), mogelijkeActie('rectificatieBeantwoorden', nietBeantwoorden)];
}

function presentDeel(deel: Casusbeeld['delen'][number]): DossierdeelType {
  return {
    gegevensgroep: deel.gegevensgroep,
    titel: groepstitel(deel.gegevensgroep),
    bronNaam: deel.bronNaam,
    bronOrganisatieId: deel.bronOrganisatieId,
    rectificaties: deel.rectificaties.map((een) => ({ ...een })),
    acties: magMetDeel(deel),
    regels: deel.regels ?? [],
    functioneel: deel.functioneel,
    grondslag: deel.grondslag,
    doel: deel.doel,
    gewijzigdOp: deel.gewijzigdOp.toISOString(),
  };
}
