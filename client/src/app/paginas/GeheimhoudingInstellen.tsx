export { Geheimhoudingsversies as Component } from '../../features/beheer';
