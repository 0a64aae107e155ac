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

/**
 * The attributes a webmaster may write as `data-kim-*` on a `div` or as parameters of a link.
 * Nothing else is carried over: a pasted snippet or a crafted link sets no event handler and no style.
 */
export const ATTRIBUTES: readonly string[] = [
  'src',
  'lang',
  'heading-level',
  'theme',
  'municipality',
  'topics',
  'target-groups',
  'languages',
  'offer-types',
  'locked',
  'limit',
  'view',
  'contact',
  'responsible-for',
  'organization',
  'baustein',
  'group-by',
  'offers-url',
  'contacts-url',
  'audience',
  'texts-src',
  'content-src',
  'timetable-src',
  'tiles-url',
  'tiles-name',
  'mode',
  'all-on-one-page',
  'url-prefix',
  'for',
];
