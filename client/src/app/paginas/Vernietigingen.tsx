export { Vernietigingen as Component } from '../../features/gegevens';
