export { OpgelostVenster } from './OpgelostVenster';
export { Tussendoor } from './Tussendoor';
