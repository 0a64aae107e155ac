/** The analyzer has types for its plugins only. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  interface Manifest {
    modules: {
      declarations?: {
        customElement?: boolean;
        tagName?: string;
        attributes?: { name: string }[];
      }[];
    }[];
  }

  export function cli(options: {
    argv: string[];
    cwd: string;
    noWrite: boolean;
  }): Promise<Manifest>;
}
