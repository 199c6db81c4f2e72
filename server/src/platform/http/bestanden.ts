import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';

/** Where files go up and come down; everything else of the API is GraphQL. */
export const BESTANDEN = '/bestanden';

/** A file as it came with a form: its bytes stay in memory, its name is never used. */
export interface Opgestuurd {
  readonly buffer: Buffer;
}

/** Bytes as a download that no browser opens, guesses about or keeps. */
export function alsBijlage(res: Response, { naam, mediatype, bytes }: { naam: string; mediatype: string; bytes: Uint8Array | string }): StreamableFile {
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  return new StreamableFile(Readable.from([Buffer.from(bytes as Uint8Array)]), { type: mediatype, disposition: `attachment; filename="${naam}"` });
}
