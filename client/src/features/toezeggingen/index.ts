export { Bijstandcijfers } from './Bijstandcijfers';
export { Toezeggingen } from './Toezeggingen';
