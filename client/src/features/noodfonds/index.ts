export { Aanvragen } from './aanvragen/Aanvragen';
export { Casusgeld } from './Casusgeld';
export { Fondsbeheer } from './beheer/Fondsbeheer';
export { Geldwerk } from './Geldwerk';
export { Noodfonds } from './Noodfonds';
export { Tafelweging } from './Tafelweging';
export { Uitgave } from './Uitgave';
