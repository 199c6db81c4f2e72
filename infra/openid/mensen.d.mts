import type { Mens } from './aanmelddienst.mjs';

export const HOOG: string;
export const LAAG: string;
export const MENSEN: readonly Mens[];
