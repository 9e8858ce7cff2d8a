// What OPAQUE makes of SHA-512, by WebCrypto: HMAC, HKDF (RFC 5869), the labelled expansion of RFC 9807, and
// expand_message_xmd (RFC 9380).

import { ascii, concat } from "./bytes.js";
import { OpaqueError } from "./errors.js";

/** Of a hash, a MAC and a key that is made of them. */
export const hashCount = 64;

function webCrypto(): Crypto {
  const found = globalThis.crypto as Crypto | undefined;
  if (found?.subtle === undefined) throw new OpaqueError("unsupported", "no WebCrypto: OPAQUE needs https, or Node from 20");
  return found;
}

export function randomBytes(count: number): Uint8Array {
  return webCrypto().getRandomValues(new Uint8Array(count));
}

export async function sha512(message: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await webCrypto().subtle.digest("SHA-512", message as BufferSource));
}

export async function mac(key: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
  const subtle = webCrypto().subtle;
  // Zeros behind a key do not change it, and an empty one is none to WebCrypto.
  const padded = key.length === 0 ? new Uint8Array(hashCount) : key;
  const hmac = { name: "HMAC", hash: "SHA-512" };
  const imported = await subtle.importKey("raw", padded as BufferSource, hmac, false, ["sign"]);
  return new Uint8Array(await subtle.sign("HMAC", imported, message as BufferSource));
}

/** HKDF-Extract without a salt. */
export function extract(material: Uint8Array): Promise<Uint8Array> {
  return mac(new Uint8Array(), material);
}

/** HKDF-Expand. */
export async function expand(key: Uint8Array, info: Uint8Array, count = hashCount): Promise<Uint8Array> {
  let output = new Uint8Array();
  let last = new Uint8Array();
  while (output.length < count) {
    last = await mac(key, concat(last, info, Uint8Array.of(output.length / hashCount + 1)));
    output = concat(output, last);
  }
  return output.slice(0, count);
}

/** A key that is bound to its name and to all that was said. */
export function derive(key: Uint8Array, label: string, transcript: Uint8Array): Promise<Uint8Array> {
  const name = ascii(`OPAQUE-${label}`);
  const head = Uint8Array.of(hashCount >> 8, hashCount & 255, name.length);
  return expand(key, concat(head, name, Uint8Array.of(transcript.length), transcript));
}

/** 64 bytes that are as good as random. They are one block: the second of the standard's loop is never come to. */
export async function expandMessage(message: Uint8Array, purpose: Uint8Array): Promise<Uint8Array> {
  const domain = concat(purpose, Uint8Array.of(purpose.length));
  const first = await sha512(concat(new Uint8Array(128), message, Uint8Array.of(0, hashCount, 0), domain));
  return sha512(concat(first, Uint8Array.of(1), domain));
}
