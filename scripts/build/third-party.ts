import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A package of somebody else whose code is in the release. */
export interface ThirdParty {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  homepage: string | undefined;
  /** Text of the licence as the package carries it; undefined where it has none. */
  text: string | undefined;
}

/** Licences whose works may ship with ours: they ask for their text and nothing else. */
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

interface PackageFile {
  name?: string;
  version?: string;
  license?: string;
  homepage?: string;
}

/**
 * The packages the bundled modules come from, sorted by name.
 *
 * @param modules absolute paths of bundled files, as the bundler names them
 * @throws when a package says nothing of its licence or has one that is not on the list
 */
export async function thirdPartyOf(modules: Iterable<string>): Promise<ThirdParty[]> {
  const folders = new Set<string>();
  for (const module of modules) {
    const folder = packageFolder(module);
    if (folder) folders.add(folder);
  }
  const parties = await Promise.all([...folders].map(readParty));
  const byName = new Map(parties.map((party) => [`${party.name}@${party.version}`, party]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `/x/node_modules/@a/b/c.js` → `/x/node_modules/@a/b`; undefined for our own files. */
function packageFolder(module: string): string | undefined {
  const [path = ''] = module.replace(/^\0/, '').split('?');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

async function readParty(folder: string): Promise<ThirdParty> {
  const { name, version, license, homepage } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as PackageFile;
  if (!name || !version || !license) {
    throw new Error(`${folder} names no licence, so it must not be in the release.`);
  }
  if (!ALLOWED.has(license)) {
    throw new Error(`${name} is under ${license}, which is not on the list of allowed licences.`);
  }
  return { name, version, licence: license, homepage, text: await licenceText(folder) };
}

async function licenceText(folder: string): Promise<string | undefined> {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  return file ? (await readFile(join(folder, file), 'utf8')).trim() : undefined;
}

/** One text file with every licence, as most of them ask for. */
export function licencesText(parties: readonly ThirdParty[], own: string): string {
  const parts = parties.map(({ name, version, licence, homepage, text }) =>
    [`${name} ${version} (${licence})`, homepage, text].filter(Boolean).join('\n\n'),
  );
  return [own.trim(), ...parts].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
}

/** The same as a software bill of materials, CycloneDX 1.5, without a time so that builds compare equal. */
export function billOfMaterials(parties: readonly ThirdParty[], version: string): string {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': `pkg:npm/kim-widgets@${version}`,
        name: 'kim-widgets',
        version,
        licenses: [{ license: { id: 'EUPL-1.2' } }],
      },
    },
    components: parties.map((party) => {
      const purl = `pkg:npm/${party.name.replace('@', '%40')}@${party.version}`;
      return {
        type: 'library',
        'bom-ref': purl,
        name: party.name,
        version: party.version,
        purl,
        licenses: [{ license: { id: party.licence } }],
      };
    }),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
