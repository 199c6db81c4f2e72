/** Where bytes of files are kept, by tenant and id; a driver may put them anywhere that only the server reads. */
export abstract class Opslag {
  /** Keeps the bytes before it answers; the same id twice is an error. */
  abstract bewaar(regioId: string, id: string, bytes: Uint8Array): Promise<void>;
  abstract lees(regioId: string, id: string): Promise<Uint8Array>;
  abstract verwijder(regioId: string, id: string): Promise<void>;
}
