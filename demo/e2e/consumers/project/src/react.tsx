import { createRoot } from 'react-dom/client';
import { startLocalization } from '@kim-widgets/ui/localization';
import type { KimOfferSearch, OfferSelectEvent } from '@kim-widgets/offer-search';
import { useState, type HTMLAttributes } from 'react';

type OfferSearchProperties = HTMLAttributes<KimOfferSearch> &
  Partial<Pick<KimOfferSearch, 'src' | 'limit' | 'topics' | 'locked'>> & {
    'onkim-offer-select'?: (event: OfferSelectEvent) => void;
  };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'kim-offer-search': OfferSearchProperties;
    }
  }
}

function Page() {
  const [offer, setOffer] = useState<string>();
  return (
    <>
      <kim-offer-search
        src="/angebote.json"
        limit={2}
        onkim-offer-select={(event) => setOffer(event.offerId)}
      />
      <output>{offer}</output>
    </>
  );
}

await startLocalization(document);
await import('@kim-widgets/offer-search/define');
const root = document.querySelector('#root');
if (root) createRoot(root).render(<Page />);
