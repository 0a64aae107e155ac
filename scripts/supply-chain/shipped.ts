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
}

export interface Lock {
  packages: Record<string, LockedPackage>;
}

/** A package of somebody else that visitors or data editors get with ours, be it by way of another. */
export interface ShippedPackage extends LockedPackage {
  name: string;
}

export function shippedPackages({ packages }: Lock): ShippedPackage[] {
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, link }]) => {
      const isInstalled = path.includes('node_modules/');
      return isInstalled && !dev && !devOptional && !link;
    })
    .map(([path, locked]) => ({
      ...locked,
      name: path.slice(path.lastIndexOf('node_modules/') + 13),
    }));
}
