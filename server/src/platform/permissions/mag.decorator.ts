import { SetMetadata } from '@nestjs/common';

export const MAG = 'mag';
export const OPENBAAR = 'openbaar';

/** Only a lid who may do this action on this subject; the use case checks again with the loaded record. */
export const Mag = (actie: string, onderwerp: string) => SetMetadata(MAG, { actie, onderwerp });

/** Open to everybody, with the reason why that is safe. */
export const Openbaar = (reden: string) => SetMetadata(OPENBAAR, reden);
