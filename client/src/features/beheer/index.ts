export { Beheer } from './Beheer';
export { Bewaartermijnen } from './Bewaartermijnen';
export { Geheimhoudingsversies } from './Geheimhoudingsversies';
export { Instellingen } from './Instellingen';
export { Organisatiebeheer } from './Organisatiebeheer';
export { Tafelbeheer } from './Tafelbeheer';
