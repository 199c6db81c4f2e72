import type { INestApplicationContext } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Noodfonds } from '../../modules/noodfonds/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { wie, type GebouwdeRegio } from '../bouw-regio.js';

/** Opens the noodfonds of a regio and puts this year's budget in it. Answers its id. */
export async function openNoodfonds(app: INestApplicationContext, regio: GebouwdeRegio, begrootInCent: bigint): Promise<string> {
  const fondsId = nieuwId();
  const boekjaar = new Date().getFullYear();
  const goedkeurders = regio.lid.has('fonds2') ? [wie(regio, 'fonds2').lidId] : [];
  await app.get(UnitOfWork).run(wie(regio, 'fonds'), async (tx) => {
    await app.get(Noodfonds).open(tx, {
      id: fondsId,
      naam: `Noodfonds ${boekjaar}`,
      soort: 'noodfonds',
      boekjaar,
      beheerderLidId: tx.lidId,
      drempelTweedeAkkoordInCent: 100_000n,
      plafondPerCasusInCent: 200_000n,
      goedkeurders,
    });
    await app.get(Noodfonds).begroot(tx, {
      fondsId,
      orgaan: 'Algemeen bestuur (verzonnen)',
      kenmerk: `BB-${boekjaar}-01`,
      genomenOp: `${boekjaar}-01-08`,
      bedragInCent: begrootInCent,
      boekingId: nieuwId(),
    });
  });
  return fondsId;
}
