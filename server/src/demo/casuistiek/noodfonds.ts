import type { INestApplicationContext } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Fondsbeheer, Noodfonds, type Fondsregels } from '../../modules/noodfonds/index.js';
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
      genomenOp: `${boekjaar - 1}-12-08`,
      bedragInCent: begrootInCent,
      boekingId: nieuwId(),
    });
  });
  if (goedkeurders.length > 0) await stelRegels(app, regio, fondsId, goedkeurders);
  return fondsId;
}

/** Up to € 1.500 an approver decides; a second one agrees above € 1.000, as without the fast lane. */
function regelsVoor(goedkeurders: readonly string[], anders: Partial<Fondsregels> = {}): Fondsregels {
  return {
    snelTotEnMetInCent: 150_000n, alleenTotEnMetInCent: 0n, drempelTweedeAkkoordInCent: 100_000n, plafondPerCasusInCent: 200_000n,
    reserveringVervaltNaDagen: 60, steekproefEenOp: 10, kostenplaats: 'NF-2100', taakveld: '6.3', drempels: [], plafonds: [],
    goedkeurders: goedkeurders.map((lidId) => ({ lidId, totEnMetInCent: null, soorten: null })), ...anders,
  };
}

function stelRegels(app: INestApplicationContext, regio: GebouwdeRegio, fondsId: string, goedkeurders: readonly string[]): Promise<void> {
  return app.get(UnitOfWork).run(wie(regio, 'fonds'), (tx) => app.get(Fondsbeheer).zetRegels(tx, fondsId, regelsVoor(goedkeurders)));
}

/** A budget from which a professional decides alone: € 150 each time, € 500 a quarter. */
export async function openVrijInzetbaar(app: INestApplicationContext, regio: GebouwdeRegio): Promise<void> {
  const boekjaar = new Date().getFullYear();
  const id = nieuwId();
  await app.get(UnitOfWork).run(wie(regio, 'fonds'), async (tx) => {
    const plafonds = [{ per: 'aanvrager', periode: 'kwartaal', uitgaveSoort: null, bedragInCent: 50_000n }] as const;
    const regels = regelsVoor([wie(regio, 'fonds2').lidId], { snelTotEnMetInCent: 0n, alleenTotEnMetInCent: 15_000n, plafonds });
    await app.get(Fondsbeheer).open(tx, { id, naam: `Vrij inzetbaar budget ${boekjaar}`, soort: 'vrij_inzetbaar', boekjaar, beheerderLidId: tx.lidId }, regels);
    await app.get(Fondsbeheer).begroot(tx, {
      fondsId: id, orgaan: 'Algemeen bestuur (verzonnen)', kenmerk: `BB-${boekjaar}-02`, genomenOp: `${boekjaar - 1}-12-08`, bedragInCent: 300_000n, boekingId: nieuwId(),
      gemeenteId: regio.organisatie.get('haarlem') ?? null,
    });
  });
}
