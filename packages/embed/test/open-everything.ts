import { printerIcon } from '@kim-widgets/ui';

/** What shows more of a widget when it is clicked, and leads nowhere else. */
const OPENERS = 'button[aria-expanded="false"], button.open-facets';
const PRINTERS = `button:has(path[d="${printerIcon}"])`;
/** Pages that print themselves make no sheet. */
const LONGEST_WAIT_MS = 1500;

/** Opens disclosures, lists of suggestions and dialogs below an element, and makes a sheet to print. */
export async function openEverything(root: Element): Promise<void> {
  for (const details of below(root, 'details')) (details as HTMLDetailsElement).open = true;
  for (const button of below(root, OPENERS)) (button as HTMLButtonElement).click();
  const [print] = below(root, PRINTERS);
  if (!(print instanceof HTMLButtonElement)) return;
  print.click();
  const start = performance.now();
  const hasSheet = () =>
    below(root, 'iframe').some((frame) =>
      (frame as HTMLIFrameElement).contentDocument?.body.textContent.trim(),
    );
  while (!hasSheet() && performance.now() - start < LONGEST_WAIT_MS) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What matches, also inside shadow roots. */
function below(root: Element | ShadowRoot, selector: string): Element[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? below(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll(selector), ...inside];
}
