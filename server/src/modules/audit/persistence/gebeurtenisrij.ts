import { type Blad, type Inhoud, verplichtingVan } from '../domain/blad.js';
import type { Json } from '../domain/canoniek.js';

const TIJD = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;
const tijd = (kolom: string): string => `to_char(g.${kolom} at time zone 'UTC', ${TIJD}) as ${kolom}`;

/** The columns of an event `g` and its payload `i` that a leaf is made of. */
export const GEBEURTENISKOLOMMEN = `g.regio_id, g.id, ${tijd('gebeurd_op')}, ${tijd('vastgelegd_op')}, g.actor_lid_id,
  g.namens_organisatie_id, g.actie, g.onderwerp_soort, g.onderwerp_id, g.casus_id, g.doel, g.trace_id, i.inhoud, i.zout`;

export const INHOUD_ERBIJ = 'left join gebeurtenis_inhoud i on i.regio_id = g.regio_id and i.gebeurtenis_id = g.id';

export interface GebeurtenisRij {
  readonly regio_id: string;
  readonly id: string;
  readonly gebeurd_op: string;
  readonly vastgelegd_op: string;
  readonly actor_lid_id: string | null;
  readonly namens_organisatie_id: string | null;
  readonly actie: string;
  readonly onderwerp_soort: string;
  readonly onderwerp_id: string;
  readonly casus_id: string | null;
  readonly doel: string;
  readonly trace_id: string;
  readonly inhoud: Json;
  readonly zout: Buffer | null;
}

/** The leaf of an event at its place in the log, with the commitment given or computed from the payload. */
export function naarBlad(rij: GebeurtenisRij, nummer: number, verplichting = verplichtingVanRij(rij, nummer)): Blad {
  return {
    regioId: rij.regio_id,
    nummer,
    gebeurtenisId: rij.id,
    gebeurdOp: rij.gebeurd_op,
    vastgelegdOp: rij.vastgelegd_op,
    actorLidId: rij.actor_lid_id,
    namensOrganisatieId: rij.namens_organisatie_id,
    actie: rij.actie,
    onderwerpSoort: rij.onderwerp_soort,
    onderwerpId: rij.onderwerp_id,
    casusId: rij.casus_id,
    doel: rij.doel,
    traceId: rij.trace_id,
    verplichting,
  };
}

function verplichtingVanRij(rij: GebeurtenisRij, nummer: number): string | null {
  const inhoud = inhoudVan(rij);
  return inhoud ? verplichtingVan(inhoud, nummer) : null;
}

/** The payload of an event, when it has one and it was not erased. */
export function inhoudVan({ inhoud, zout }: Pick<GebeurtenisRij, 'inhoud' | 'zout'>): Inhoud | undefined {
  return zout ? { inhoud, zout } : undefined;
}
