import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import fc from 'fast-check';
import type { Weigering } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../src/platform/database/transaction.js';
import { GROOTBOEKWEIGERINGEN } from '../../src/modules/noodfonds/persistence/sqlstates.js';
import { UitgaveRepository } from '../../src/modules/noodfonds/persistence/uitgave.repository.js';
import type { GelezenUitgave } from '../../src/modules/noodfonds/domain/uitgave.js';
import { Proefdatabase } from './database.js';
import { uitkomst } from './uitkomst.js';
import { type Regio, Wereld } from './wereld.js';

let database: Proefdatabase;
let wereld: Wereld;
let regio: Regio;
let casusId: string;

beforeAll(async () => {
  database = await Proefdatabase.maak();
  wereld = new Wereld(database);
  regio = await wereld.regio();
  casusId = await wereld.casus(regio);
});
afterAll(() => database.verwijder());

const lees = (lidId: string, uitgaveId: string): Promise<GelezenUitgave> =>
  wereld.handel(regio, lidId, ['fonds', nieuwId()], (sql) =>
    new UitgaveRepository().get({ regioId: regio.regioId, lidId, sql } as unknown as Tx, uitgaveId));

const code = (antwoord: string): string => {
  const [sqlstate = '', detail] = antwoord.split(' ');
  return antwoord === 'gelukt' ? antwoord : (GROOTBOEKWEIGERINGEN[sqlstate]?.(detail).code ?? antwoord);
};

const voorspeld = (weigering: Weigering | undefined) => weigering?.code ?? 'gelukt';

type Zet = { doe: 'goedkeuren' | 'betalen' | 'deel' | 'vrijlaten'; door: 'aanvrager' | 'beheerder' | 'bestuurder' | 'corporatie' };

async function speel(uitgaveId: string, { doe, door }: Zet): Promise<void> {
  const lid = regio[door];
  const { uitgave, door: handelende } = await lees(lid, uitgaveId);
  const verwacht = {
    goedkeuren: () => uitgave.waaromNietGoedkeuren(handelende),
    betalen: () => uitgave.waaromNietBetalen(handelende),
    deel: () => uitgave.waaromNietBetalen(handelende),
    vrijlaten: () => uitgave.waaromNietVrijlaten(handelende),
  }[doe]();
  const act = {
    goedkeuren: () => wereld.keurGoed(regio, uitgaveId, lid),
    betalen: () => wereld.betaal(regio, uitgaveId, null, nieuwId(), lid),
    deel: () => wereld.betaal(regio, uitgaveId, 1n, nieuwId(), lid),
    vrijlaten: () => wereld.laatVrij(regio, uitgaveId, nieuwId(), lid),
  }[doe];
  expect(`${doe} ${door} ${code(await uitkomst(act()))}`).toBe(`${doe} ${door} ${voorspeld(verwacht)}`);
}

describe('the buttons and the ledger', () => {
  it('always say the same, for everybody, in every state', async () => {
    const zet: fc.Arbitrary<Zet> = fc.record({
      doe: fc.constantFrom('goedkeuren', 'betalen', 'deel', 'vrijlaten'),
      door: fc.constantFrom('aanvrager', 'beheerder', 'bestuurder', 'corporatie'),
    });
    const verhaal = fc.record({
      zetten: fc.array(zet, { minLength: 1, maxLength: 12 }),
      groot: fc.boolean(),
      goedgekeurd: fc.boolean(),
      beheerderVraagt: fc.boolean(),
      verlooptNa: fc.option(fc.nat(8)),
      ingetrokkenNa: fc.option(fc.nat(8)),
      heroverwegenNa: fc.option(fc.nat(8)),
    });
    await fc.assert(
      fc.asyncProperty(verhaal, async ({ zetten, groot, goedgekeurd, beheerderVraagt, verlooptNa, ingetrokkenNa, heroverwegenNa }) => {
        const vrager = beheerderVraagt ? { ...regio, aanvrager: regio.beheerder } : regio;
        const fondsId = await wereld.fonds(regio, { drempelInCent: 50n });
        const bedragInCent = groot ? 60n : 40n;
        const besluit = await wereld.besluit(vrager, fondsId, bedragInCent, casusId);
        const goedgekeurdDoor = goedgekeurd && !beheerderVraagt ? regio.beheerder : null;
        const uitgaveId = await wereld.reserveer(vrager, { fondsId, ...besluit, bedragInCent, goedgekeurdDoor });
        for (const [nummer, stap] of zetten.entries()) {
          if (nummer === verlooptNa) await wereld.verloop(uitgaveId);
          if (nummer === ingetrokkenNa) {
            await wereld.opzetten(async (sql) => void (await sql("update besluit set ingetrokken_op = now(), einde_reden = 'Niet meer nodig.' where id = $1", [besluit.besluitId])));
          }
          if (nummer === heroverwegenNa) await wereld.heroverweging(vrager, besluit);
          await speel(uitgaveId, stap);
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 120_000);
});
