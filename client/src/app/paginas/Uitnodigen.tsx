export { Uitnodigen as Component } from '../../features/uitnodigen';
