export { Deelname } from './Deelname';
export { Geheimhouding, Geheimhoudingsmelding } from './Geheimhouding';
export { MijnToestemmingen } from './MijnToestemmingen';
export { Noodinzage } from './Noodinzage';
export { Noodinzagemelding } from './Noodinzagemelding';
export { useCasusWeg } from './useCasusWeg';
export { Teamcasussen } from './Teamcasussen';
