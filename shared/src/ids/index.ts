import { v7 } from 'uuid';

/** A new UUIDv7: unique everywhere, ordered by time, safe to make on either side. */
export function nieuwId(): string {
  return v7();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text is a lower-case UUID. */
export function isId(tekst: string): boolean {
  return UUID.test(tekst);
}
