export { Gesprek } from './Gesprek';
export { useGesprek, type Gesprekstand } from './useGesprek';
