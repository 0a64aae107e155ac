/** What `package-lock.json` says of an installed package. */
export interface LockedPackage {
  version?: string;
  license?: string;
  /** Only developers need it. */
  dev?: boolean;
  devOptional?: boolean;
  /** A workspace. */
  link?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

export interface Lock {
  packages: Record<string, LockedPackage>;
}

/** A package of somebody else that visitors or data editors get with ours, be it by way of another. */
export interface ShippedPackage extends LockedPackage {
  name: string;
}

/** Names of what our published packages need, or bring inside them: that is what they need to be built. */
export function namedPackages({ packages }: Lock): Set<string> {
  const workspaces = Object.entries(packages).filter(([path]) =>
    /^(packages\/|schemas$)/.test(path),
  );
  const named = workspaces.flatMap(([, { dependencies, devDependencies }]) =>
    Object.keys({ ...dependencies, ...devDependencies }),
  );
  return new Set(named.filter((name) => !name.startsWith('@kim-widgets/')));
}

export function shippedPackages(lock: Lock): ShippedPackage[] {
  const named = namedPackages(lock);
  return Object.entries(lock.packages).flatMap(([path, locked]) => {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
    if (name === undefined || locked.link) return [];
    const isForDevelopers = locked.dev === true || locked.devOptional === true;
    return isForDevelopers && !named.has(name) ? [] : [{ ...locked, name }];
  });
}
