import { lidkamer } from '@doorbraaktafel/shared/live';
import type { TestApp } from '../harness/app.js';
import { signIn, TestClient } from '../harness/graphql.js';
import type { TestLid } from '../harness/regios.js';
import { aangekomen, type ClientSocket, Scherm, verbind } from './scherm.js';
import { tot } from './wereld.js';

/** Somebody with one session and an open screen on several nodes. */
export class OpNodes {
  private constructor(
    private readonly urls: readonly string[],
    private readonly cookie: string,
    readonly schermen: readonly Scherm[],
  ) {}

  /** Signs in, and enters the own room on every node; a socket that is cut off stays cut off. */
  static async meldAan(test: TestApp, lid: TestLid, urls: readonly string[], sockets: ClientSocket[]): Promise<OpNodes> {
    const { cookie } = await signIn(test, lid.email);
    const schermen: Scherm[] = [];
    for (const url of urls) {
      const socket = verbind(url, { origin: url, cookie });
      sockets.push(socket);
      expect(await aangekomen(socket)).toBe('verbonden');
      socket.io.opts.reconnection = false;
      const scherm = new Scherm(socket, lidkamer(lid.ctx.lidId));
      await tot('binnenkomen', () => scherm.stand.binnen);
      schermen.push(scherm);
    }
    return new OpNodes(urls, cookie, schermen);
  }

  /** Sees the session refused on every node and every socket go; answers how many milliseconds after `begin` that was. */
  async eruit(begin: number): Promise<number> {
    for (const url of this.urls) {
      expect((await new TestClient(url, this.cookie).send('{ ik { lidId } }')).errors?.[0]?.extensions.code).toBe('NietAangemeld');
    }
    await tot('het einde van elke verbinding', () => this.schermen.every(({ socket }) => !socket.connected));
    const duur = performance.now() - begin;
    expect(this.schermen.map(({ gezien }) => gezien.at(-1))).toEqual(this.schermen.map(() => 'aanmeldingVerlopen'));
    return duur;
  }
}
