import { createHash } from 'node:crypto';

const VULBLOK = 256;
const tijd = (kolom) => `to_char(g.${kolom} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as ${kolom}`;

/** The columns of event `g` and payload `i` that are compared with a leaf. */
export const gebeurteniskolommen = `g.regio_id, g.id, ${tijd('gebeurd_op')}, ${tijd('vastgelegd_op')}, g.actor_lid_id, g.namens_organisatie_id,
  g.actie, g.onderwerp_soort, g.onderwerp_id, g.casus_id, g.doel, g.trace_id, i.inhoud, i.zout`;

/** Which event column each field of a leaf repeats. */
const KOLOM = {
  regio: 'regio_id', gebeurtenis: 'id', gebeurdOp: 'gebeurd_op', vastgelegdOp: 'vastgelegd_op', actor: 'actor_lid_id',
  namens: 'namens_organisatie_id', actie: 'actie', onderwerpSoort: 'onderwerp_soort', onderwerp: 'onderwerp_id',
  casus: 'casus_id', doel: 'doel', trace: 'trace_id',
};

/** Dutch sentences about an event that is no longer what its leaf says; whether the leaf is sound the verifier tells. */
export function bevindingenOver(rij) {
  const blad = leesBlad(rij.blad);
  if (!blad) return [`Regel ${rij.nummer} is onleesbaar.`];
  if (rij.id === null) return [`De gebeurtenis van regel ${rij.nummer} staat niet meer in de database.`];
  const anders = Object.keys(KOLOM).filter((veld) => blad[veld] !== rij[KOLOM[veld]]);
  const gewijzigd = anders.map((veld) => `De gebeurtenis van regel ${rij.nummer} is gewijzigd: ${KOLOM[veld]} is niet wat in het logboek staat.`);
  return [...gewijzigd, ...bevindingenOverInhoud(rij, blad.verplichting)];
}

function bevindingenOverInhoud({ nummer, inhoud, zout, gewist }, verplichting) {
  if (zout === null) {
    return verplichting === null || gewist ? [] : [`De inhoud bij regel ${nummer} is verdwenen zonder dat is vastgelegd dat zij is gewist.`];
  }
  return verplichtingVan(inhoud, zout, nummer) === verplichting ? [] : [`De inhoud bij regel ${nummer} is een andere dan toen de regel werd geschreven.`];
}

function leesBlad(bytes) {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function verplichtingVan(inhoud, zout, nummer) {
  const tekst = Buffer.from(canoniek(inhoud));
  const blok = Buffer.alloc(Math.ceil((tekst.length + 1) / VULBLOK) * VULBLOK);
  tekst.copy(blok);
  blok[tekst.length] = 0x80;
  const plaats = Buffer.alloc(8);
  plaats.writeBigUInt64BE(BigInt(nummer));
  return createHash('sha256').update(blok).update(zout).update(plaats).digest('hex');
}

function canoniek(waarde) {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  if (waarde === null || typeof waarde !== 'object') return JSON.stringify(waarde);
  return `{${Object.keys(waarde).sort().map((sleutel) => `${JSON.stringify(sleutel)}:${canoniek(waarde[sleutel])}`).join(',')}}`;
}
