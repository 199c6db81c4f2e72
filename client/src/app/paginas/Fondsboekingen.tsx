export { Boekingen as Component } from '../../features/verantwoording';
