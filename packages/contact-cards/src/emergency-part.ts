import { emergency, renderEmergency } from '@kim-widgets/views';

export { renderEmergency };
export const styles = [emergency];
