import type { StartOptions } from '../config/options.js';
import { Clamd } from './clamd.js';
import { GeenScanner, type Virusscanner } from './virusscanner.js';

/** The scanner that the settings name. @throws {Error} on an address that is none, before anybody brings a file */
export function kiesScanner({ virusscanner }: StartOptions): Virusscanner {
  return virusscanner ? new Clamd(virusscanner) : new GeenScanner();
}
