export { Betaalbalie } from './Betaalbalie';
