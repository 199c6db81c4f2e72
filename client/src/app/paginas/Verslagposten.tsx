export { Posten as Component } from '../../features/verantwoording';
