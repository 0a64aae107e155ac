/** Open shadow roots of the page's own components. What widgets hold inside is theirs. */
export function shadowRootsIn(part: ParentNode): ShadowRoot[] {
  return [...part.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
    shadowRoot && !localName.startsWith('kim-') ? [shadowRoot] : [],
  );
}
