import { afgerondFonds } from '../muteren.js';
import { GRENZEN, houdtTegen } from '../grenzen.js';
import type { Proefdatabase } from '../database.js';
import type { Regio } from '../wereld.js';

const LEEG = 'boeking, boekingsketen, uitgavegoedkeuring, uitgavebegunstigde, uitgavereden, uitgave, rekening, begrotingsbesluit, fondsgoedkeurder, fonds';

/** Drops each named constraint and index in turn, with a row that nothing else keeps out. @returns how many held, and those that live on unnoticed */
export async function elkeGrensTelt(database: Proefdatabase, regio: Regio): Promise<{ keren: number; levend: string[] }> {
  const proef = await database.kopie();
  try {
    await proef.alsBeheer(`set session_replication_role = 'replica'; truncate ${LEEG} cascade`);
    await afgerondFonds(proef, regio);
    const client = await proef.pool('postgres').connect();
    const levend: string[] = [];
    try {
      for (const grens of GRENZEN) {
        const [met, zonder] = [await houdtTegen(client, grens, false), await houdtTegen(client, grens, true)];
        if (met !== grens.grens || zonder !== undefined) levend.push(grens.grens);
      }
    } finally {
      client.release();
    }
    return { keren: GRENZEN.length, levend };
  } finally {
    await proef.verwijder();
  }
}
