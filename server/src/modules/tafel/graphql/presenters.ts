import { mogelijkeActie } from '../../../platform/permissions/actie.type.js';
import { presentCasusKort } from '../../casus/index.js';
import type { DezeWeek } from '../application/deze-week.js';
import type { Werkregel } from '../application/eigen-werk.js';
import type { Puntbeeld, Zittingbeeld } from '../application/zittingbeeld.js';
import type { DezeWeekType } from './deze-week.type.js';
import type { AgendapuntType, ZittingKortType, ZittingType } from './zitting.type.js';

export function presentZitting({ zitting, tafel, ...beeld }: Zittingbeeld): ZittingType {
  const { id, geplandOp, duurMinuten, huidigAgendapuntId, versie } = zitting.gegevens;
  return {
    id,
    tafelId: tafel.id,
    tafelNaam: tafel.naam,
    geplandOp: geplandOp.toISOString(),
    duurMinuten,
    fase: zitting.fase,
    voorzitterNaam: beeld.voorzitterNaam,
    benVoorzitter: tafel.benVoorzitter,
    secretarisNaam: tafel.secretarisNaam,
    antwoordenVerborgen: beeld.antwoordenVerborgen,
    huidigAgendapuntId,
    versie,
    agenda: beeld.agenda.map((punt, plaats) => presentPunt(punt, plaats + 1)),
    aanwezigen: beeld.aanwezigen.map(({ lidId, naam, organisatieId, organisatieNaam }) => ({ lidId, naam, organisatieId, organisatieNaam })),
    acties: beeld.mogelijk.map(([naam, waaromNiet]) => mogelijkeActie(naam, waaromNiet)),
  };
}

export function presentDezeWeek({ tafel, zitting, kandidaten, kandidatenVol, werk, zittingen, eerder }: DezeWeek & { readonly werk: readonly Werkregel[] }): DezeWeekType {
  return {
    tafel: tafel && { id: tafel.id, naam: tafel.naam, ritme: tafel.ritme, voorzitterNaam: tafel.voorzitterNaam, benVoorzitter: tafel.benVoorzitter },
    zitting: zitting && presentZitting(zitting),
    kandidaten: kandidaten.map(({ casus, reden, ernst, dagen, opAgenda }) => ({ casus: presentCasusKort(casus), reden, ernst, dagen, opAgenda })),
    kandidatenVol,
    werk: werk.map((regel) => ({ ...regel })),
    zittingen: zittingen.map(presentZittingKort),
    eerder: eerder.map(presentZittingKort),
  };
}

// Places are counted anew, so that a hole does not betray what was taken off.
function presentPunt({ punt, casus, nodig, startOverMinuten }: Puntbeeld, volgorde: number): AgendapuntType {
  const { id, minuten } = punt;
  if (!casus) return { id, volgorde, minuten, besloten: true, nodig: [] };
  return {
    id,
    volgorde,
    minuten,
    besloten: false,
    casusId: casus.id,
    pseudoniem: casus.pseudoniem,
    vraag: casus.vraag,
    reden: punt.reden,
    uitkomst: punt.uitkomst,
    behandeldOp: punt.behandeldOp?.toISOString(),
    nodig: [...nodig],
    startOverMinuten,
  };
}

function presentZittingKort({ zitting, tafel, agenda }: Zittingbeeld): ZittingKortType {
  const { id, geplandOp, duurMinuten } = zitting.gegevens;
  const tijden = agenda.flatMap(({ startOverMinuten }) => startOverMinuten ?? []);
  return {
    id,
    tafelNaam: tafel.naam,
    geplandOp: geplandOp.toISOString(),
    duurMinuten,
    fase: zitting.fase,
    startOverMinuten: tijden.length > 0 ? Math.min(...tijden) : undefined,
  };
}
