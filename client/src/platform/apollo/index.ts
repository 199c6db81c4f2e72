export { maakApollo } from './client';
export { leesOpnieuw } from './leesOpnieuw';
export { useHerlees } from './useHerlees';
export { useBevraging, type Bevraging } from './useBevraging';
export { useHandeling, type Handeling } from './useHandeling';
export { leesFout, leesWeigering, type Weigering } from './weigering';
