export { momentVan } from './moment';
export { aantalDagen, dagenGeleden, dagenTussen, dagLang, datumKort, datumLang, datumTijd, isoDag, tijd } from './datum';
export { euro, euroPrecies, getal, procent, type Cent } from './euro';
