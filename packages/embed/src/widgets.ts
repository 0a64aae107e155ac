/** A widget the script can put on a page: its name without the prefix → what defines its element. */
export type WidgetLoaders = Readonly<Record<string, () => Promise<unknown>>>;

/** All widgets there are. A page downloads only those it uses. */
export const WIDGETS: WidgetLoaders = {
  'offer-search': () => import('@kim-widgets/offer-search/define'),
  'mobility-map': () => import('@kim-widgets/mobility-map/define'),
  'contact-cards': () => import('@kim-widgets/contact-cards/define'),
  explainer: () => import('@kim-widgets/explainer/define'),
  'language-switch': () => import('@kim-widgets/ui/define-language-switch'),
};

/** Tag name of a widget: `offer-search` → `kim-offer-search`. */
export function tagName(widget: string): string {
  return `kim-${widget}`;
}

/** A frame that shows the embed page. */
export const FRAMES = 'iframe[src*="embed.html?"]';
