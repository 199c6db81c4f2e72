export { Bewaartermijnen as Component } from '../../features/beheer';
