export { Aanvulling } from './Aanvulling';
export { MijnGegevens } from './MijnGegevens';
export { MijnRectificaties } from './MijnRectificaties';
export { Privacy } from './Privacy';
export { Vernietigingen } from './Vernietigingen';
