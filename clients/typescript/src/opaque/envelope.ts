// The envelope (RFC 9807 §4): the client's private key grows out of the password and a nonce, and a tag says whether it is
// the right one and the server and the user are who they were.

import type { Agreement, Stretching } from "./agreement.js";
import { isIdentity } from "./agreement.js";
import { argon2id } from "./argon2id.js";
import { ascii, concat, withLength } from "./bytes.js";
import { expand, extract, hashCount, mac } from "./hashing.js";
import { exchangeSecret, finalize } from "./oprf.js";
import { generate } from "./ristretto.js";

export const nonceCount = 32;
export const envelopeCount = nonceCount + hashCount;

/** What comes out of an envelope. */
export interface Content {
  readonly secret: bigint;
  readonly key: Uint8Array;
  readonly exportKey: Uint8Array;
  readonly tag: Uint8Array;
}

/** What the password becomes by the server's key and by stretching: the root of all that the client knows. */
export async function randomized(
  password: Uint8Array,
  scalar: bigint,
  evaluated: Uint8Array,
  stretching: Stretching,
): Promise<Uint8Array> {
  const output = await finalize(password, scalar, evaluated);
  // No salt: what is stretched is of one user alone already.
  const stretched = isIdentity(stretching)
    ? output
    : await argon2id({ password: output, salt: new Uint8Array(16), count: hashCount, ...stretching });
  return extract(concat(output, stretched));
}

export function maskingKey(root: Uint8Array): Promise<Uint8Array> {
  return expand(root, ascii("MaskingKey"));
}

export async function content(
  root: Uint8Array,
  nonce: Uint8Array,
  server: Uint8Array,
  agreement: Agreement,
): Promise<Content> {
  const secret = await exchangeSecret(await expand(root, concat(nonce, ascii("PrivateKey")), 32));
  const key = generate(secret);
  const names = concat(withLength(agreement.server ?? server), withLength(agreement.client ?? key));
  const authKey = await expand(root, concat(nonce, ascii("AuthKey")));
  return {
    secret,
    key,
    exportKey: await expand(root, concat(nonce, ascii("ExportKey"))),
    tag: await mac(authKey, concat(nonce, server, names)),
  };
}
