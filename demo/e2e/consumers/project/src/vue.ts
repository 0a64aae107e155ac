import { startLocalization } from '@kim-widgets/ui/localization';
import { createApp } from 'vue';
import Page from './Page.vue';

await startLocalization(document);
await import('@kim-widgets/offer-search/define');
createApp(Page).mount('#root');
