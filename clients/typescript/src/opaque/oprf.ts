// The oblivious pseudo-random function (RFC 9497), the client's side, and keys that grow out of seeds.

import { ascii, concat, withLength } from "./bytes.js";
import { expandMessage, randomBytes, sha512 } from "./hashing.js";
import { inverse, map, multiply, scalarOf } from "./ristretto.js";

const suite = concat(ascii("OPRFV1-"), Uint8Array.of(0), ascii("-ristretto255-SHA512"));

export function randomScalar(): bigint {
  return scalarOf(randomBytes(64)) ?? randomScalar();
}

/** The input as an element, hidden. */
export async function blind(input: Uint8Array, scalar: bigint): Promise<Uint8Array> {
  return multiply(scalar, map(await expandMessage(input, concat(ascii("HashToGroup-"), suite))));
}

/** What the server's key makes of the input. */
export function finalize(input: Uint8Array, scalar: bigint, evaluated: Uint8Array): Promise<Uint8Array> {
  const unblinded = multiply(inverse(scalar), evaluated);
  return sha512(concat(withLength(input), withLength(unblinded), ascii("Finalize")));
}

/** The private key that belongs to a seed. */
export async function exchangeSecret(seed: Uint8Array): Promise<bigint> {
  const message = concat(seed, withLength(ascii("OPAQUE-DeriveDiffieHellmanKeyPair")));
  for (let counter = 0; counter < 256; counter++) {
    const digest = await expandMessage(concat(message, Uint8Array.of(counter)), concat(ascii("DeriveKeyPair"), suite));
    const scalar = scalarOf(digest);
    if (scalar !== undefined) return scalar;
  }
  throw new Error("256 hashes that are zero");
}
