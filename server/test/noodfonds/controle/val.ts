import assert from 'node:assert/strict';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../../src/create-app.js';
import type { TestApp } from '../../harness/app.js';
import { signIn, TestClient } from '../../harness/graphql.js';
import { makeRegios } from '../../harness/regios.js';
import { boekhoudingKlopt } from '../boekhouding.js';
import { Proefdatabase } from '../database.js';
import { type Regio, Wereld } from '../wereld.js';
import type { Cluster } from './cluster.js';
import { toevalVan } from './toeval.js';

const KLANTEN = 6;
const WACHT_MS = 30_000;
const SAMEN = `mutation ($invoer: UitgavenSamenBetalenInvoer!) { uitgavenSamenBetalen(invoer: $invoer) { __typename } }`;
const LOS = `mutation ($invoer: UitgaveBetalenInvoer!) { uitgaveBetalen(invoer: $invoer) { __typename } }`;

interface Poging {
  readonly keten: string;
  readonly betalingen: readonly { readonly boekingId: string; readonly uitgaveId: string; readonly bedragInCent: string }[];
}

export interface Valuitslag {
  readonly bevestigd: number;
  readonly onbekend: number;
  readonly ketens: number;
  /** What broke, in words; empty when every promise was kept. */
  readonly breuken: readonly string[];
}

/** Which promise is broken on purpose, to see that it is noticed. */
export type Valmutant = 'losseBetalingen' | 'bevestigtVoorSchijf';

/** Payments from several clients while server and database are killed; every answer is written down outside of both. */
export class Val {
  private readonly logboek: string;
  private regio!: Regio;
  private database!: Proefdatabase;
  private cookie = '';
  private fondsen: string[] = [];
  private uitgaven: string[] = [];
  private url = '';
  private klaar = false;
  private aantalJa = 0;
  private bijJa: () => void = () => undefined;
  /** Settles when what was killed serves again. */
  private hersteld: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly cluster: Cluster,
    private readonly zaad: number,
    private readonly mutant?: Valmutant,
  ) {
    this.logboek = join(cluster.map, `bevestigingen-${nieuwId()}.log`);
  }

  async speel(keren: number): Promise<Valuitslag> {
    await this.bereidVoor();
    try {
      const toeval = toevalVan(this.zaad);
      this.url = await this.cluster.startServer();
      const klanten = Array.from({ length: KLANTEN }, (_, nummer) => this.klant(toevalVan(this.zaad + nummer + 1)));
      for (let keer = 0; keer < keren; keer += 1) await this.val(keer % 2 ? 'server' : 'database', 20 + Math.floor(toeval() * 40));
      this.klaar = true;
      await Promise.all(klanten);
      return await this.tel();
    } finally {
      this.klaar = true;
      await this.cluster.doodServer();
      await this.database.sluit();
    }
  }

  /** Kills after so many more acknowledgements, so that the moment depends on the work and not on a clock. */
  private async val(wie: 'server' | 'database', na: number): Promise<void> {
    await this.totBevestigd(this.aantalJa + na);
    this.hersteld = wie === 'database' ? this.cluster.doodPostgres() : this.cluster.doodServer().then(() => this.cluster.startServer()).then((url) => (this.url = url));
    await this.hersteld;
  }

  private totBevestigd(aantal: number): Promise<void> {
    return new Promise((klaar, mislukt) => {
      const termijn = setTimeout(() => mislukt(new Error(`in ${WACHT_MS / 1000} seconden kwam er geen antwoord meer`)), WACHT_MS);
      this.bijJa = () => {
        if (this.aantalJa < aantal) return;
        clearTimeout(termijn);
        klaar();
      };
    });
  }

  private async klant(toeval: () => number): Promise<void> {
    while (!this.klaar) {
      const poging = this.maakPoging(toeval);
      appendFileSync(this.logboek, `vraag ${JSON.stringify(poging)}\n`);
      if (!(await this.stuur(poging).catch(() => false))) {
        await this.hersteld;
        continue;
      }
      appendFileSync(this.logboek, `ja ${poging.keten}\n`);
      this.aantalJa += 1;
      this.bijJa();
    }
  }

  private maakPoging(toeval: () => number): Poging {
    const kies = () => this.uitgaven[Math.floor(toeval() * this.uitgaven.length)] ?? '';
    const betalingen = Array.from({ length: 4 }, () => ({ boekingId: nieuwId(), uitgaveId: kies(), bedragInCent: '1' }));
    return { keten: nieuwId(), betalingen };
  }

  private async stuur({ keten, betalingen }: Poging): Promise<boolean> {
    const client = new TestClient(this.url, this.cookie);
    if (this.mutant !== 'losseBetalingen') {
      const antwoord = await client.field<{ __typename: string }>(SAMEN, { invoer: { opdrachtId: keten, betalingen } });
      return antwoord.__typename === 'UitgavenSamenBetaald';
    }
    for (const { boekingId, ...betaling } of betalingen) await client.field(LOS, { invoer: { opdrachtId: boekingId, ...betaling } });
    return true;
  }

  private regels(soort: 'vraag' | 'ja'): string[] {
    return readFileSync(this.logboek, 'utf8').split('\n').filter((regel) => regel.startsWith(`${soort} `)).map((regel) => regel.slice(soort.length + 1));
  }

  private async tel(): Promise<Valuitslag> {
    const pogingen = this.regels('vraag').map((regel) => JSON.parse(regel) as Poging);
    const bevestigd = new Set(this.regels('ja'));
    const breuken: string[] = [];
    const geboekt = await this.geboekt();
    for (const { keten, betalingen } of pogingen) {
      const aantallen = betalingen.map(({ boekingId }) => geboekt.get(boekingId) ?? 0);
      const som = aantallen.reduce((tot, aantal) => tot + aantal, 0);
      if (aantallen.some((aantal) => aantal > 1)) breuken.push(`een betaling van ${keten} staat er meer dan eens`);
      if (som > 0 && som < betalingen.length) breuken.push(`van keten ${keten} staat een deel: ${som} van ${betalingen.length}`);
      if (bevestigd.has(keten) && som < betalingen.length) breuken.push(`keten ${keten} is bevestigd en staat er niet`);
    }
    if (breuken.length === 0) breuken.push(...(await this.herhaal(pogingen.filter(({ keten }) => !bevestigd.has(keten)))));
    for (const fondsId of this.fondsen) await boekhoudingKlopt(this.database, fondsId).catch((fout: Error) => breuken.push(fout.message));
    return { bevestigd: bevestigd.size, onbekend: pogingen.length - bevestigd.size, ketens: pogingen.length, breuken };
  }

  /** Whoever heard nothing asks again with the same ids; then everything stands once. */
  private async herhaal(onbekend: readonly Poging[]): Promise<string[]> {
    for (const poging of onbekend) assert.ok(await this.stuur(poging), `keten ${poging.keten} lukt bij herhalen niet`);
    const geboekt = await this.geboekt();
    return onbekend.filter(({ betalingen }) => betalingen.some(({ boekingId }) => geboekt.get(boekingId) !== 1)).map(({ keten }) => `keten ${keten} staat na herhalen niet eenmaal`);
  }

  private async geboekt(): Promise<Map<string, number>> {
    const rijen = await this.database.alsBeheer<{ id: string; aantal: number }>(
      "select id, count(*)::int as aantal from boeking where soort = 'betaling' group by id");
    return new Map(rijen.map(({ id, aantal }) => [id, aantal]));
  }

  private async bereidVoor(): Promise<void> {
    const { urls, superuserUrl, opties } = this.cluster;
    this.database = new Proefdatabase({ ...urls, postgres: superuserUrl });
    const app = await createApp(opties);
    await app.listen(0, '127.0.0.1');
    const test: TestApp = {
      app, options: opties, url: `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`,
      database: { urls, superuserUrl, drop: () => Promise.resolve() }, stop: () => app.close(),
    };
    try {
      const [{ id, leden, organisaties }] = await makeRegios(test);
      this.cookie = (await signIn(test, leden.fonds.email)).cookie;
      this.regio = {
        regioId: id, organisatieId: organisaties.gemeente, aanvrager: leden.regisseur.ctx.lidId, beheerder: leden.fonds.ctx.lidId,
        bestuurder: leden.fonds2.ctx.lidId, corporatie: leden.corporatie.ctx.lidId, auditor: leden.auditor.ctx.lidId,
      };
    } finally {
      await app.close();
    }
    await this.maakUitgaven();
    if (this.mutant === 'bevestigtVoorSchijf') await this.laatSchijfWachten();
  }

  private async maakUitgaven(): Promise<void> {
    const wereld = new Wereld(this.database);
    await wereld.veldmatrix();
    this.fondsen = [await wereld.fonds(this.regio), await wereld.fonds(this.regio)];
    for (const fondsId of [...this.fondsen, ...this.fondsen]) {
      const besluit = await wereld.besluit(this.regio, fondsId, 100_000n);
      this.uitgaven.push(await wereld.reserveer(this.regio, { fondsId, ...besluit, bedragInCent: 100_000n, goedgekeurdDoor: this.regio.beheerder }));
    }
  }

  private async laatSchijfWachten(): Promise<void> {
    for (const instelling of ["synchronous_commit = 'off'", "wal_writer_delay = '10s'", "wal_writer_flush_after = '2GB'"]) {
      await this.database.alsBeheer(`alter system set ${instelling}`);
    }
    await this.database.alsBeheer('select pg_reload_conf()');
  }
}
