export class LogboekOngeldig extends Error {}
export class GeenControle extends Error {}
export interface NagekekenLogboek {
  readonly regio: string;
  readonly grootte: number;
  readonly wortel: string;
  readonly controlepunten: number;
  readonly sleutel: string;
}
export function verifieer(map: string, opties?: { sleutel?: string }): NagekekenLogboek[];
