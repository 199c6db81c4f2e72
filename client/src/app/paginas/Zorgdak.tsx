export { Zorgdak as Component } from '../../features/zorgdak';
