/**
 * The content security policy everything must work under: the demo server sends it, the browser
 * tests enforce it, and docs/embedding.md quotes it for webmasters.
 */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html kim-widgets 'allow-duplicates'",
].join('; ');
