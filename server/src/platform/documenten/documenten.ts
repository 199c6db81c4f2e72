import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Document } from './document.js';

interface Wachtende {
  readonly klaar: (bytes: Uint8Array) => void;
  readonly mislukt: (fout: Error) => void;
}

interface Antwoord {
  readonly id: number;
  readonly bytes?: Uint8Array;
}

/** Makes a tagged PDF of a document, on a thread of its own so that live screens do not wait for it. */
@Injectable()
export class Documenten implements OnModuleDestroy {
  private zetter: Worker | undefined;
  private laatste = 0;
  private readonly wachtenden = new Map<number, Wachtende>();

  /** The same document gives the same bytes. */
  pdf(document: Document): Promise<Uint8Array> {
    const id = (this.laatste += 1);
    return new Promise((klaar, mislukt) => {
      this.wachtenden.set(id, { klaar, mislukt });
      this.zetterNu().postMessage({ id, document });
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.zetter?.terminate();
  }

  private zetterNu(): Worker {
    if (this.zetter) return this.zetter;
    const zetter = new Worker(new URL('./zetter.mjs', import.meta.url));
    // The server ends when its sockets end, whether or not somebody asked for a document.
    zetter.unref();
    zetter.on('message', ({ id, bytes }: Antwoord) => this.antwoord(id, bytes));
    zetter.on('error', () => this.vergeet());
    zetter.on('exit', () => this.vergeet());
    this.zetter = zetter;
    return zetter;
  }

  private antwoord(id: number, bytes: Uint8Array | undefined): void {
    const wachtende = this.wachtenden.get(id);
    this.wachtenden.delete(id);
    if (bytes) wachtende?.klaar(bytes);
    else wachtende?.mislukt(new Error('Het document kon niet worden opgemaakt.'));
  }

  private vergeet(): void {
    this.zetter = undefined;
    for (const id of [...this.wachtenden.keys()]) this.antwoord(id, undefined);
  }
}
