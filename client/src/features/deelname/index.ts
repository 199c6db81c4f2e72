export { Deelname } from './Deelname';
export { Geheimhouding, Geheimhoudingsmelding } from './Geheimhouding';
export { MijnClientaccount } from './MijnClientaccount';
export { MijnToestemmingen } from './MijnToestemmingen';
export { Noodinzage } from './Noodinzage';
export { Noodinzagemelding } from './Noodinzagemelding';
export { useCasusWeg } from './useCasusWeg';
export { Teamcasussen } from './Teamcasussen';
