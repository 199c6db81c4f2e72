export { Verantwoording as Component } from '../../features/verantwoording';
