export { Besluitbrief } from './Besluitbrief';
export { Lijststand } from './Lijststand';
