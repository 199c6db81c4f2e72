import { WAARDEN } from '@doorbraaktafel/shared/vocabulary';
import type { Context } from '../../../../platform/context/context.js';
import { mogelijkeActie } from '../../../../platform/permissions/actie.type.js';
import type { Afwijkingbeeld } from '../../application/afwijking/afwijkingen.js';
import type { Signaalbeeld } from '../../application/afwijking/beleidssignalen.js';
import type { Precedentbeeld } from '../../application/afwijking/precedenten.js';
import type { AfwijkingType, UitgewerkteAfwijkingType } from './afwijking.type.js';
import type { BeleidssignaalType } from './beleidssignaal.type.js';
import type { PrecedentType } from './precedent.type.js';

export function presentAfwijking({ voorstelId, casusId, opzij, afwijking, precedenten, waaromNietVastleggen }: Afwijkingbeeld): AfwijkingType {
  const { regelversieId, regelNaam, versieNummer, regelTekst, regelDoel, grond, motief } = opzij;
  return {
    voorstelId, casusId, regelversieId, regelNaam, versieNummer, regelTekst, regelDoel, grond, motief,
    uitwerking: afwijking ? presentUitwerking(afwijking) : null,
    precedenten: precedenten.map(presentPrecedent),
    mogelijk: [mogelijkeActie('afwijkingVastleggen', waaromNietVastleggen)],
  };
}

function presentUitwerking(afwijking: NonNullable<Afwijkingbeeld['afwijking']>): UitgewerkteAfwijkingType {
  const { id, versie, motivering, voorwaarden, eindigtOp, herzienVoor, oordelen, vastgelegdOp, vastgelegdDoorNaam } = afwijking;
  return {
    id, versie, motivering, voorwaarden, eindigtOp, herzienVoor, vastgelegdDoorNaam,
    waardentoets: WAARDEN.map((waarde) => ({ waarde, score: afwijking[waarde].score, tekst: afwijking[waarde].tekst, antwoord: afwijking[waarde].antwoord })),
    oordelen: oordelen.map(({ precedentId, oordeel, reden }) => ({ precedentId, oordeel, reden })),
    vastgelegdOp: vastgelegdOp.toISOString(),
  };
}

export function presentPrecedent({ precedent, verschillen, teBeantwoorden }: Precedentbeeld): PrecedentType {
  const { id, nummer, jaar, regelNaam, versieNummer, grond, soort, wijze, kern, anders, heroverweging, geldt } = precedent;
  return {
    id, nummer, jaar, regelNaam, versieNummer, grond, soort, wijze, kern, anders, heroverweging, geldt, teBeantwoorden,
    verschillen: verschillen.map(({ kenmerk, hier, daar }) => ({ kenmerk, hier: [...hier], daar: [...daar] })),
  };
}

export function presentSignaal(signaal: Signaalbeeld, { rol }: Context): BeleidssignaalType {
  const { id, regelId, regelNaam, organisatieNaam, aantal, ontstaanOp, behandeldOp, behandeldDoorNaam, uitkomst, toelichting, waaromNiet } = signaal;
  return {
    id, regelId, regelNaam, organisatieNaam, aantal, uitkomst, toelichting,
    behandeldDoorNaam: rol === 'fg_of_auditor' ? null : behandeldDoorNaam,
    ontstaanOp: ontstaanOp.toISOString(),
    behandeldOp: behandeldOp?.toISOString() ?? null,
    mogelijk: [mogelijkeActie('beleidssignaalBehandelen', waaromNiet)],
  };
}
