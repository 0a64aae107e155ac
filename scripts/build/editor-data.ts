import type {
  Attribute,
  CustomElement,
  JavaScriptModule,
  Package,
} from 'custom-elements-manifest/schema.js';

/** What VS Code's HTML support knows of an element: its `html.customData` format. */
export interface VsCodeData {
  version: 1.1;
  tags: VsCodeTag[];
}

interface VsCodeTag {
  name: string;
  /** Markdown. */
  description: string;
  attributes: { name: string; description?: string; values?: { name: string }[] }[];
}

/**
 * The part of a manifest of the whole repository that is about one package, with the paths of what is
 * published: `packages/x/src/y.ts` → `dist/y.js`. Holds the elements, what registers them and the
 * classes of their events.
 *
 * @param folder the package's folder in the repository, such as `packages/offer-search`
 */
export function manifestOf(manifest: Package, folder: string): Package {
  const modules = manifest.modules.filter(
    (module) =>
      module.path.startsWith(`${folder}/src/`) &&
      (elementsIn(module).length > 0 || registers(module) || module.path.endsWith('/events.ts')),
  );
  const sources = new RegExp(`"/?${folder}/src/([^"]+)\\.[jt]s"`, 'g');
  const published = JSON.stringify(modules).replaceAll(sources, '"dist/$1.js"');
  return { ...manifest, modules: JSON.parse(published) as JavaScriptModule[] };
}

/** The elements of a manifest, as an editor completes and explains them. */
export function vsCodeData(manifest: Package): VsCodeData {
  const elements = manifest.modules.flatMap(elementsIn);
  return { version: 1.1, tags: elements.map(tagOf) };
}

function elementsIn({ declarations = [] }: JavaScriptModule): CustomElement[] {
  return (declarations as CustomElement[]).filter(({ tagName }) => tagName);
}

function registers({ exports = [] }: JavaScriptModule): boolean {
  return exports.some(({ kind }) => kind === 'custom-element-definition');
}

function tagOf(element: CustomElement): VsCodeTag {
  const { tagName = '', description = '', attributes = [], events, slots, cssParts } = element;
  const details = [
    listOf('Events', events),
    listOf('Slots', slots),
    listOf('Parts', cssParts),
  ].filter(Boolean);
  return {
    name: tagName,
    description: [description, ...details].join('\n\n'),
    attributes: attributes.map(attributeOf),
  };
}

function attributeOf({ name, description, type }: Attribute) {
  const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value = '']) => ({
    name: value,
  }));
  return { name, ...(description && { description }), ...(values.length > 0 && { values }) };
}

function listOf(
  heading: string,
  entries: readonly { name: string; description?: string }[] = [],
): string {
  if (entries.length === 0) return '';
  const lines = entries.map(
    ({ name, description = '' }) => `- ${name ? `\`${name}\`` : 'default'}: ${description}`,
  );
  return [`**${heading}**`, '', ...lines].join('\n');
}
