export { Aanmelddienstmelding } from './Aanmelddienstmelding';
export { Inrichting } from './Inrichting';
