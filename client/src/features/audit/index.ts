export { Besluitspoor } from './Besluitspoor';
export { Logboek } from './Logboek';
export { Toezicht } from './Toezicht';
