/** A checksum (FNV-1a over 32-bit words) that notices damaged files; no protection from forgery. */
export function checksum(bytes: Uint8Array): number {
  const words = bytes.length >>> 2;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0x811c9dc5;
  for (let word = 0; word < words; word++) {
    sum = Math.imul(sum ^ view.getUint32(word * 4, true), 0x01000193);
    sum ^= sum >>> 15;
  }
  for (let place = words * 4; place < bytes.length; place++) {
    sum = Math.imul(sum ^ (bytes[place] ?? 0), 0x01000193);
  }
  return sum >>> 0;
}
