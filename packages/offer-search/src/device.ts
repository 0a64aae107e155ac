export { saveFile, wantsBrowser } from '@kim-widgets/ui';
