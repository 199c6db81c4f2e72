import type { Veldmeldingen } from './veldmeldingen';

type Fouten = Veldmeldingen<string>['fouten'];

/** A name in front of something: with a colon, unless it asks something already. */
export function metTeken(naam: string): string {
  return /[?:]$/.test(naam) ? naam : `${naam}:`;
}

/** Equal lines above a form lead nowhere, so each of those says of which field it is; `namen` are the labels by the id of their control. */
export function metNaam(fouten: Fouten, namen: Readonly<Record<string, string>>): Fouten {
  return fouten.map(({ fieldId, message }) => {
    const naam = namen[fieldId];
    const vaker = fouten.filter((een) => een.message === message).length > 1;
    return { fieldId, message: naam && vaker ? `${metTeken(naam)} ${message}` : message };
  });
}
