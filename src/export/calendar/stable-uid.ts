/** FNV-1a of 128 bits: where it begins, and what it multiplies by. */
const OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x0000000001000000000000000000013bn;

/**
 * An identifier for a thing that is named by some words: the same on every run and every machine,
 * so that a calendar that is read in again changes its events and does not double them. It has the
 * form of a UUID that an application makes by its own rule (RFC 9562, version 8), as RFC 7986 asks.
 */
export function stableUid(...words: readonly string[]): string {
  let hash = OFFSET;
  const text = JSON.stringify(words);
  for (let at = 0; at < text.length; at++) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
  }
  const version = BigInt.asUintN(128, (hash & ~(0xfn << 76n)) | (0x8n << 76n));
  const variant = (version & ~(0x3n << 62n)) | (0x2n << 62n);
  const digits = variant.toString(16).padStart(32, "0");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
