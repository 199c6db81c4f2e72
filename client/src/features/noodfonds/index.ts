export { Aanvragen } from './aanvragen/Aanvragen';
export { Fondsbeheer } from './beheer/Fondsbeheer';
export { Geldwerk } from './Geldwerk';
export { Noodfonds } from './Noodfonds';
export { Uitgave } from './Uitgave';
