import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import type { Deelnamebeeld } from '../application/deelnamebeeld.js';
import type { NoodinzageRij } from '../application/noodinzages.js';
import type { ToestemmingRij } from '../application/toestemmingen.js';
import { leestIemandDossier } from '../domain/deelname.js';
import { groepstitel } from '../domain/dossier.js';
import type { CasusdeelnameType, NoodinzageType, ToestemmingType } from './deelname.type.js';

export function presentDeelname(beeld: Deelnamebeeld): CasusdeelnameType {
  const { verantwoordelijke: v, overdracht } = beeld;
  const team = (id: string) => beeld.deelnemers.find((d) => d.organisatieId === id)?.team ?? false;
  return {
    casusId: beeld.casusId,
    pseudoniem: beeld.pseudoniem,
    verantwoordelijke: { organisatieId: v.id, naam: v.naam, team: team(v.id) },
    overdracht: overdracht && {
      id: overdracht.id, naarOrganisatieNaam: overdracht.naarOrganisatieNaam, reden: overdracht.reden, aangebodenOp: overdracht.aangebodenOp.toISOString(),
    },
    deelnemers: beeld.deelnemers.map((d) => ({ organisatieId: d.organisatieId, naam: d.organisatieNaam, team: d.team })),
    collegas: beeld.collegas.map(({ lidId, naam, rol }) => ({ lidId, naam, leestDossier: leestIemandDossier([rol]) })),
    ondersteuners: beeld.ondersteuners.map(({ lidId, naam }) => ({ lidId, naam })),
    toestemmingen: beeld.toestemmingen.map(presentToestemming),
    mogelijkeToestemmingen: beeld.mogelijkeToestemmingen.map((m) => ({ ...m, titel: groepstitel(m.gegevensgroep) })),
    machtigingen: beeld.machtigingen.map(({ id, naam, organisatieNaam, document, geldigTot, geldt }) => ({ id, naam, organisatieNaam, document, geldigTot, geldt })),
    noodinzages: beeld.noodinzages.map(presentNoodinzage),
    acties: beeld.acties.map(([naam, waaromNiet]) => mogelijkeActie(naam, waaromNiet)),
  };
}

export function presentNoodinzage({ begonnenOp, tot, gezienOp, ...rest }: NoodinzageRij): NoodinzageType {
  return { ...rest, begonnenOp: begonnenOp.toISOString(), tot: tot.toISOString(), gezienOp: gezienOp?.toISOString() };
}

function presentToestemming(t: ToestemmingRij): ToestemmingType {
  const { id, gegevensgroep, organisatieNaam, versie, grond, geldigTot, geldt } = t;
  return {
    id, gegevensgroep, organisatieNaam, versie, grond, geldigTot, geldt, titel: groepstitel(gegevensgroep),
    gegevenOp: t.gegevenOp.toISOString(), ingetrokkenOp: t.ingetrokkenOp?.toISOString(),
  };
}
