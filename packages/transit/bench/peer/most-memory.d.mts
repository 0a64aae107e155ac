/** The most memory this process has had, in bytes. */
export function mostMemory(): number;
