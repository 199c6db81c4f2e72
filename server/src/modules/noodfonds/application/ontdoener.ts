import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Piscina } from 'piscina';
import { BonGeweigerd } from '@doorbraaktafel/shared/weigeringen';

/** A receipt that takes longer is made to take long; an honest one of ten megabyte takes a second or two. */
const HOOGSTENS_MS = 15_000;
const HOOGSTENS_MB = 256;
const LEEG_NA_MS = 30_000;

type Uitkomst = { readonly bytes: Uint8Array } | { readonly waarom: 'onleesbaar' | 'versleuteld' };

/**
 * The same receipt without what a camera or program wrote beside it: place, device, author, scripts, attachments.
 * It is made anew from its pixels or pages, on one thread of its own with a limit on time and on memory,
 * so that a file from outside can make nobody else wait.
 */
@Injectable()
export class Ontdoener implements OnModuleDestroy {
  private readonly draad = new Piscina<{ mediatype: string; bytes: Uint8Array }, Uitkomst>({
    filename: new URL('../bestanden/ontdoe.mjs', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: LEEG_NA_MS,
    resourceLimits: { maxOldGenerationSizeMb: HOOGSTENS_MB },
  });

  /** @throws {BonGeweigerd} when it cannot be read, is locked with a password, or asks too much */
  async zonderMetadata(mediatype: string, bytes: Uint8Array): Promise<Uint8Array> {
    const uitkomst = await this.draad.run({ mediatype, bytes: new Uint8Array(bytes) }, { signal: AbortSignal.timeout(HOOGSTENS_MS) }).catch(() => {
      throw new BonGeweigerd('teZwaar');
    });
    if ('waarom' in uitkomst) throw new BonGeweigerd(uitkomst.waarom);
    return uitkomst.bytes;
  }

  async onModuleDestroy(): Promise<void> {
    await this.draad.destroy();
  }
}
