import { SOORTREGELS } from '../domain/besluitsoorten.js';
import { toestandVan } from '../domain/naspel.js';
import type { Besluitbeeld, Rondebeeld } from '../application/beeld.js';
import type { HoorverslagType } from './hoorverslag.type.js';
import type { BesluitverloopType, DoorzetvoornemenType } from './naspel.type.js';

type Voornemenbeeld = NonNullable<Rondebeeld['voornemen']>;

const opTijd = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** @param zonderNamen for toezicht, which reads organisations but no people */
export function presentVerloop({ besluit, naspel }: Besluitbeeld, zonderNamen: boolean): BesluitverloopType {
  const { eindeReden, vervangenDoor, vervangenDoorNummer, vervangtNummer, tegenspraakDag, heroverwegingDag, soort } = besluit;
  return {
    toestand: toestandVan(besluit),
    eindeReden, vervangenDoorId: vervangenDoor, vervangenDoorNummer, vervangtNummer, tegenspraakDag, heroverwegingDag,
    naarBeschikking: SOORTREGELS[soort].beschikking,
    beschikking: naspel.beschikking && { kenmerk: naspel.beschikking.kenmerk, bekendOp: naspel.beschikking.bekendOp, bezwaarTot: naspel.beschikking.bezwaarTot },
    minderheidsstandpunten: naspel.minderheidsstandpunten.map(({ organisatieId, organisatieNaam, tekst, gegevenOp }) => ({
      organisatieId, organisatieNaam, tekst, gegevenOp: gegevenOp.toISOString(),
    })),
    heroverwegingen: naspel.heroverwegingen.map(({ id, reden, namens, organisatieNaam, gevraagdOp, antwoordDag, uitkomst, motivering, beantwoordOp, beantwoordDoorNaam }) => ({
      id, reden, namens, organisatieNaam, antwoordDag, uitkomst, motivering,
      gevraagdOp: gevraagdOp.toISOString(), beantwoordOp: opTijd(beantwoordOp), beantwoordDoorNaam: zonderNamen ? null : beantwoordDoorNaam,
    })),
    hoorverslag: naspel.hoorverslag && presentHoorverslag(naspel.hoorverslag, zonderNamen),
    kennisgevingen: naspel.kennisgevingen.map(({ organisatieId, organisatieNaam, gezienOp }) => ({ organisatieId, organisatieNaam, gezienOp: opTijd(gezienOp) })),
  };
}

function presentHoorverslag(verslag: NonNullable<Besluitbeeld['naspel']['hoorverslag']>, zonderNamen: boolean): HoorverslagType {
  const { aangekondigdOp, aangekondigdDoorNaam, termijnDag, waarom, opschaling, medeondertekendDoorNaam, gehoord } = verslag;
  return {
    termijnDag, waarom, opschaling,
    aangekondigdOp: aangekondigdOp.toISOString(),
    aangekondigdDoorNaam: zonderNamen ? null : aangekondigdDoorNaam,
    medeondertekendDoorNaam: zonderNamen ? null : medeondertekendDoorNaam,
    gehoord: gehoord.map((een) => ({ ...een, gegevenOp: opTijd(een.gegevenOp) })),
  };
}

export function presentVoornemen(v: Voornemenbeeld): DoorzetvoornemenType {
  const { id, waarom, opschaling, aangekondigdDoorNaam, termijnDag, termijnOp, termijnVoorbij, medeondertekendDoorNaam, zienswijzen } = v;
  return {
    id, waarom, opschaling, aangekondigdDoorNaam, termijnDag, termijnVoorbij, medeondertekendDoorNaam,
    termijnOp: termijnOp.toISOString(),
    zienswijzen: zienswijzen.map(({ organisatieId, organisatieNaam, tekst, gegevenOp }) => ({ organisatieId, organisatieNaam, tekst, gegevenOp: opTijd(gegevenOp) })),
  };
}
