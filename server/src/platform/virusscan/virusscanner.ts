/** What a scanner says of bytes; `onbekend` when none is configured, `onbereikbaar` when the configured one gives no answer. */
export type Scanuitslag = 'schoon' | 'besmet' | 'onbekend' | 'onbereikbaar';

/** Looks for malware in bytes before anybody can open them. */
export abstract class Virusscanner {
  /** Never throws: a scanner that fails is `onbereikbaar`. */
  abstract kijk(bytes: Uint8Array): Promise<Scanuitslag>;
}

/** Without a scanner the product says so at every file, instead of calling it clean. */
export class GeenScanner extends Virusscanner {
  kijk(): Promise<Scanuitslag> {
    return Promise.resolve('onbekend');
  }
}
