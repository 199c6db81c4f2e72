export { Aanvulling } from './Aanvulling';
export { MijnGegevens } from './MijnGegevens';
export { Privacy } from './Privacy';
export { Vernietigingen } from './Vernietigingen';
