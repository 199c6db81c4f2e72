export { maakApollo } from './client';
export { useHandeling, type Handeling } from './useHandeling';
export { leesFout, leesWeigering, type Weigering } from './weigering';
