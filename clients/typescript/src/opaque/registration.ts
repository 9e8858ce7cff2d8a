// The client's half of setting a password. The server learns neither the password nor anything by which it could be guessed
// without the server's own secrets.

import type { Agreement, Options, Stretching } from "./agreement.js";
import { stretchingOf } from "./agreement.js";
import { concat } from "./bytes.js";
import { content, maskingKey, nonceCount, randomized } from "./envelope.js";
import { OpaqueError } from "./errors.js";
import { randomBytes } from "./hashing.js";
import { blind, randomScalar } from "./oprf.js";
import { checked } from "./ristretto.js";

export interface Registered {
  /** What is sent second. */
  readonly upload: Uint8Array;
  /** For the client's own use: the server never has it, each login gives the same. */
  readonly exportKey: Uint8Array;
  /** Whom a login must find again. */
  readonly serverKey: Uint8Array;
}

/** A registration between its request and its upload. */
export class Registration {
  readonly #password: Uint8Array;
  readonly #scalar: bigint;

  private constructor(
    password: Uint8Array,
    scalar: bigint,
    /** What is sent first. */
    readonly request: Uint8Array,
  ) {
    this.#password = password;
    this.#scalar = scalar;
  }

  /** `scalar` is for tests. */
  static async begin(password: string | Uint8Array, scalar = randomScalar()): Promise<Registration> {
    const bytes = typeof password === "string" ? new TextEncoder().encode(password) : password;
    return new Registration(bytes, scalar, await blind(bytes, scalar));
  }

  /** Stretches the password, which takes a second or two. */
  async finish(response: Uint8Array, options: Options = {}): Promise<Registered> {
    // The version of the server's secrets and the stretching come first, and go back with the upload.
    const stretching = stretchingOf(response.subarray(4), options.bounds);
    const done = await this.finishPlain(response.subarray(12), stretching, randomBytes(nonceCount), options);
    return { ...done, upload: concat(response.subarray(0, 12), done.upload) };
  }

  /** With the standard's own messages. */
  async finishPlain(
    response: Uint8Array,
    stretching: Stretching,
    nonce: Uint8Array,
    agreement: Agreement,
  ): Promise<Registered> {
    if (response.length !== 64) throw new OpaqueError("malformed", `a response of ${response.length} bytes`);
    const evaluated = checked(response.subarray(0, 32));
    const serverKey = checked(response.slice(32));
    const root = await randomized(this.#password, this.#scalar, evaluated, stretching);
    const made = await content(root, nonce, serverKey, agreement);
    const upload = concat(made.key, await maskingKey(root), nonce, made.tag);
    return { upload, exportKey: made.exportKey, serverKey };
  }
}
