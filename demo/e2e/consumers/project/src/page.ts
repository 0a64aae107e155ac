import { startLocalization } from '@kim-widgets/ui/localization';

// Before the first element: all of them ask for the page's language.
await startLocalization(document);
await Promise.all([
  import('@kim-widgets/offer-search/define'),
  import('@kim-widgets/contact-cards/define'),
  import('@kim-widgets/mobility-map/define'),
  import('@kim-widgets/explainer/define'),
]);

const search = document.querySelector('kim-offer-search');
const output = document.querySelector('output');
if (search && output) {
  search.limit = 2;
  search.addEventListener('kim-offer-select', ({ offerId }) => {
    output.value = offerId ?? '';
  });
}
