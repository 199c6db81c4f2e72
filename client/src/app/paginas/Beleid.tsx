export { Beleid as Component } from '../../features/leren';
