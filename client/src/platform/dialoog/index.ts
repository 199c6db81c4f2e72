export { useDialoog } from './useDialoog';
