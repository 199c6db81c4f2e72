import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Aanvraagwereld } from './aanvraagwereld.js';
import { Betaalwereld } from './betaalwereld.js';
import { uitgaveVan } from './samenloop.js';
import type { Regio, Wereld } from './wereld.js';

/** An act that is ready to go, and the fonds whose lock it must ask before it writes. */
interface Klaar {
  readonly fondsId: string;
  readonly act: () => Promise<unknown>;
}

type Opzet = (wereld: Wereld, regio: Regio) => Promise<Klaar>;

const metOpdracht = async (wereld: Wereld, regio: Regio) => {
  const betaal = new Betaalwereld(wereld);
  const { fondsId, uitgaveId } = await uitgaveVan(wereld, regio);
  await betaal.zetBetaalwijze(regio, fondsId);
  await betaal.vulAan(regio, uitgaveId);
  return { betaal, fondsId, uitgaveId };
};

export const metAanvraag = async (wereld: Wereld, regio: Regio) => {
  const vraag = new Aanvraagwereld(wereld);
  const fondsId = await wereld.fonds(regio);
  await vraag.zetRegels(regio, fondsId, { snelTotEnMetInCent: 1_000n });
  const casusId = await wereld.casus(regio);
  return { vraag, fondsId, casusId, uitgaveId: await vraag.vraagAan(regio, { fondsId, casusId, bedragInCent: 700n }) };
};

const metRisico = async (wereld: Wereld, regio: Regio) => {
  const vraag = new Aanvraagwereld(wereld);
  const fondsId = await wereld.fonds(regio);
  await wereld.opzetten(async (sql) => void (await sql("update fonds set soort = 'waarborgfonds' where id = $1", [fondsId])));
  const uitgaveId = await wereld.reserveer(regio, { fondsId, ...(await wereld.besluit(regio, fondsId, 900n)), bedragInCent: 900n, goedgekeurdDoor: regio.beheerder });
  return { vraag, fondsId, uitgaveId };
};

/** For every function that asks the lock of a fonds: an act that goes through it. */
export const FONDSSLOTEN: Readonly<Record<string, Opzet>> = {
  fonds_begroten: async (wereld, regio) => {
    const fondsId = await wereld.fonds(regio);
    return { fondsId, act: () => wereld.begroot(regio, fondsId, 10n) };
  },
  fonds_te_beheren: async (wereld, regio) => {
    const fondsId = await wereld.fonds(regio);
    return { fondsId, act: () => new Aanvraagwereld(wereld).zetRegels(regio, fondsId) };
  },
  fonds_afsluiten: async (wereld, regio) => {
    const fondsId = await wereld.fonds(regio);
    return { fondsId, act: () => new Aanvraagwereld(wereld).sluitAf(regio, fondsId) };
  },
  fonds_reserveren: async (wereld, regio) => {
    const fondsId = await wereld.fonds(regio);
    const besluit = await wereld.besluit(regio, fondsId, 100n);
    return { fondsId, act: () => wereld.reserveer(regio, { fondsId, ...besluit, bedragInCent: 100n }) };
  },
  fonds_goedkeuren: async (wereld, regio) => {
    const { fondsId, uitgaveId } = await uitgaveVan(wereld, regio, 500n, false);
    return { fondsId, act: () => wereld.keurGoed(regio, uitgaveId) };
  },
  fonds_betalen: async (wereld, regio) => {
    const { fondsId, uitgaveId } = await uitgaveVan(wereld, regio);
    return { fondsId, act: () => wereld.betaal(regio, uitgaveId, 5n) };
  },
  fonds_vrijlaten: async (wereld, regio) => {
    const { fondsId, uitgaveId } = await uitgaveVan(wereld, regio);
    return { fondsId, act: () => wereld.laatVrij(regio, uitgaveId) };
  },
  fonds_laten_vervallen: async (wereld, regio) => {
    const { fondsId, uitgaveId } = await uitgaveVan(wereld, regio);
    await wereld.verloop(uitgaveId);
    return { fondsId, act: () => wereld.laatVervallen(regio, uitgaveId) };
  },
  fonds_corrigeren: async (wereld, regio) => {
    const { fondsId, uitgaveId } = await uitgaveVan(wereld, regio);
    const betaling = nieuwId();
    await wereld.betaal(regio, uitgaveId, 5n, betaling);
    return { fondsId, act: () => wereld.corrigeer(regio, uitgaveId, betaling) };
  },
  fonds_terugontvangen: async (wereld, regio) => {
    const { fondsId, uitgaveId } = await uitgaveVan(wereld, regio);
    await wereld.betaal(regio, uitgaveId, 5n);
    return { fondsId, act: () => new Betaalwereld(wereld).ontvangTerug(regio, uitgaveId, 2n) };
  },
  fonds_vergrendelen_samen: async (wereld, regio) => {
    const { fondsId, uitgaveId } = await uitgaveVan(wereld, regio);
    return { fondsId, act: () => wereld.betaalSamen(regio, [uitgaveId, uitgaveId], 5n) };
  },
  fonds_betaalgegevens_aanvullen: async (wereld, regio) => {
    const { fondsId, uitgaveId } = await uitgaveVan(wereld, regio);
    return { fondsId, act: () => new Betaalwereld(wereld).vulAan(regio, uitgaveId) };
  },
  fonds_betaalopdracht_maken: async (wereld, regio) => {
    const { betaal, fondsId, uitgaveId } = await metOpdracht(wereld, regio);
    return { fondsId, act: () => betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent: 5n }]) };
  },
  fonds_regel_afhandelen: async (wereld, regio) => {
    const { betaal, fondsId, uitgaveId } = await metOpdracht(wereld, regio);
    const [regelId] = await betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent: 5n }]);
    return { fondsId, act: () => betaal.handelAf(regio, uitgaveId, regelId!, true) };
  },
  fonds_betaalopdracht_intrekken: async (wereld, regio) => {
    const { betaal, fondsId, uitgaveId } = await metOpdracht(wereld, regio);
    const opdrachtId = nieuwId();
    await betaal.maakOpdracht(regio, fondsId, [{ uitgaveId, bedragInCent: 5n }], opdrachtId);
    return { fondsId, act: () => betaal.trekIn(regio, opdrachtId, [uitgaveId]) };
  },
  fonds_afschrift_inlezen: async (wereld, regio) => {
    const { betaal, fondsId } = await metOpdracht(wereld, regio);
    return { fondsId, act: () => betaal.leesIn(regio, fondsId, [{ bedragInCent: 5n }]) };
  },
  fonds_afschriftregel_verwerken: async (wereld, regio) => {
    const { betaal, fondsId } = await metOpdracht(wereld, regio);
    const [regelId] = await betaal.leesIn(regio, fondsId, [{ bedragInCent: 5n }]);
    return { fondsId, act: () => betaal.verwerk(regio, regelId!, 'terzijde', null, 'Van een ander.') };
  },
  fonds_lening_vastleggen: async (wereld, regio) => {
    const { fondsId, uitgaveId } = await uitgaveVan(wereld, regio);
    return { fondsId, act: () => new Aanvraagwereld(wereld).leen(regio, uitgaveId, 500n) };
  },
  fonds_risico_delen: async (wereld, regio) => {
    const { vraag, fondsId, uitgaveId } = await metRisico(wereld, regio);
    return { fondsId, act: () => vraag.deelRisico(regio, uitgaveId) };
  },
  fonds_risicoclaim_beslissen: async (wereld, regio) => {
    const { vraag, fondsId, uitgaveId } = await metRisico(wereld, regio);
    await vraag.deelRisico(regio, uitgaveId);
    const claimId = await vraag.claim(regio, uitgaveId, 100n);
    return { fondsId, act: () => vraag.beslisClaim(regio, uitgaveId, claimId, true) };
  },
  fonds_aanvragen: async (wereld, regio) => {
    const fondsId = await wereld.fonds(regio);
    const casusId = await wereld.casus(regio);
    return { fondsId, act: () => new Aanvraagwereld(wereld).vraagAan(regio, { fondsId, casusId, bedragInCent: 5n }) };
  },
  fonds_afwijzen: async (wereld, regio) => {
    const { vraag, fondsId, uitgaveId } = await metAanvraag(wereld, regio);
    return { fondsId, act: () => vraag.wijsAf(regio, uitgaveId) };
  },
  fonds_toekennen: async (wereld, regio) => {
    const { vraag, fondsId, uitgaveId } = await metAanvraag(wereld, regio);
    return { fondsId, act: () => vraag.kenToe(regio, uitgaveId) };
  },
  fonds_voorstel_koppelen: async (wereld, regio) => {
    const { vraag, fondsId, casusId, uitgaveId } = await metAanvraag(wereld, regio);
    const { rondeId } = await wereld.besluit(regio, fondsId, 700n, casusId);
    const [ronde] = await wereld.database.alsBeheer<{ voorstelId: string }>('select voorstel_id as "voorstelId" from ronde where id = $1', [rondeId]);
    return { fondsId, act: () => vraag.koppel(regio, uitgaveId, ronde!.voorstelId) };
  },
};
