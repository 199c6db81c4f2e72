export { LiveGrens, useVerbinding } from './LiveGrens';
export { useKamer, useVersheid } from './useKamer';
export type { Luisteraar } from './kamer';
export type { Verbindingsstand } from './verbinding';
