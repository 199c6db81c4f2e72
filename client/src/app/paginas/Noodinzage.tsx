export { Noodinzage as Component } from '../../features/deelname';
