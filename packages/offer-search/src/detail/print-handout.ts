import { directionOf } from '@kim-widgets/ui';
import { openPrintPage, renderQrCode, takeAlongStyles, type ViewContext } from '@kim-widgets/views';
import type { Reach } from './reach.js';
import type { DetailView } from './render-detail.js';
import { renderHandout } from './render-handout.js';

export interface PrintRequest {
  publisher: string;
  reach: Reach;
  /** Where the code on the page leads. */
  address: string;
}

/** Makes the page of an offer that one takes along; its window prints it. */
export async function openHandout(
  host: ParentNode,
  view: DetailView,
  context: ViewContext,
  { publisher, reach, address }: PrintRequest,
): Promise<Window> {
  const title = context.words(view.offer.title);
  return openPrintPage(host, {
    title: title.text,
    language: context.language,
    direction: directionOf(context.language),
    styles: [takeAlongStyles],
    content: renderHandout(view, context, {
      publisher,
      reach,
      qr: await renderQrCode(address, title),
    }),
  });
}
