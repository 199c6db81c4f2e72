import type { Kluis } from '../secrets/kluis.js';

export interface Mail {
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
}

/** A mail as it waits in the database: sealed for its own row, since it holds an address and may hold a link that lets somebody in. */
export function verzegelMail(kluis: Kluis, id: string, mail: Mail): Buffer {
  return kluis.verzegel(Buffer.from(JSON.stringify(mail)), id);
}

export function openMail(kluis: Kluis, id: string, inhoud: Buffer): Mail {
  return JSON.parse(kluis.open(inhoud, id).toString()) as Mail;
}
