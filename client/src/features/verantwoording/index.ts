export { Boekingen } from './Boekingen';
export { Posten } from './Posten';
export { Verantwoording } from './Verantwoording';
