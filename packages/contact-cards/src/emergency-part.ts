export { emergency, renderEmergency } from '@kim-widgets/views';
