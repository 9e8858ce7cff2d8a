// The client's half of a login. It believes the server before it shows that it knows the password: whoever stands between
// them learns nothing to guess by.

import type { Agreement, Options, Stretching } from "./agreement.js";
import { contextOf, stretchingOf } from "./agreement.js";
import { ascii, concat, equal, withLength, xor } from "./bytes.js";
import type { Content } from "./envelope.js";
import { content, envelopeCount, maskingKey, nonceCount, randomized } from "./envelope.js";
import { OpaqueError } from "./errors.js";
import { derive, expand, extract, hashCount, mac, randomBytes, sha512 } from "./hashing.js";
import { blind, exchangeSecret, randomScalar } from "./oprf.js";
import { checked, generate, multiply } from "./ristretto.js";

const maskedCount = 32 + envelopeCount;
const credentialsCount = 32 + nonceCount + maskedCount;
/** All of a reply but its MAC. */
const spokenCount = credentialsCount + nonceCount + 32;

export interface LoggedIn {
  /** What is sent second. */
  readonly proof: Uint8Array;
  /** What both ends share from then on. */
  readonly sessionKey: Uint8Array;
  /** The same as at registration. */
  readonly exportKey: Uint8Array;
  readonly serverKey: Uint8Array;
}

/** What is random in a login. */
export interface LoginChance {
  readonly scalar: bigint;
  readonly nonce: Uint8Array;
  readonly keySeed: Uint8Array;
}

/** A login between its request and its proof. */
export class Login {
  readonly #password: Uint8Array;
  readonly #scalar: bigint;
  readonly #secret: bigint;

  private constructor(
    password: Uint8Array,
    scalar: bigint,
    secret: bigint,
    /** What is sent first. */
    readonly request: Uint8Array,
  ) {
    this.#password = password;
    this.#scalar = scalar;
    this.#secret = secret;
  }

  /** `chance` is for tests. */
  static async begin(password: string | Uint8Array, chance?: LoginChance): Promise<Login> {
    const bytes = typeof password === "string" ? new TextEncoder().encode(password) : password;
    const scalar = chance?.scalar ?? randomScalar();
    const secret = await exchangeSecret(chance?.keySeed ?? randomBytes(32));
    const nonce = chance?.nonce ?? randomBytes(nonceCount);
    return new Login(bytes, scalar, secret, concat(await blind(bytes, scalar), nonce, generate(secret)));
  }

  /** Stretches the password, which takes a second or two. */
  async finish(reply: Uint8Array, options: Options = {}): Promise<LoggedIn> {
    const stretching = stretchingOf(reply, options.bounds);
    return this.finishPlain(reply.subarray(8), stretching, options);
  }

  /** With the standard's own messages. */
  async finishPlain(reply: Uint8Array, stretching: Stretching, agreement: Agreement): Promise<LoggedIn> {
    if (reply.length !== spokenCount + hashCount)
      throw new OpaqueError("malformed", `a reply of ${reply.length} bytes`);
    const evaluated = checked(reply.subarray(0, 32));
    const share = checked(reply.subarray(spokenCount - 32, spokenCount));
    const root = await randomized(this.#password, this.#scalar, evaluated, stretching);
    const { serverKey, nonce, tag } = await unmasked(root, reply.subarray(32, credentialsCount));
    const own = await content(root, nonce, serverKey, agreement);
    if (!equal(own.tag, tag)) throw new OpaqueError("not_authentic", "the password is wrong, or the server is another");

    const preamble = concat(
      ascii("OPAQUEv1-"),
      withLength(contextOf(agreement, stretching)),
      withLength(agreement.client ?? own.key),
      this.request,
      withLength(agreement.server ?? serverKey),
      reply.subarray(0, spokenCount),
    );
    return this.#agree(own, share, serverKey, preamble, reply.subarray(spokenCount));
  }

  /** 3DH: three agreed secrets and all that was said become the MACs of both ends and the session's key. */
  async #agree(
    own: Content,
    share: Uint8Array,
    serverKey: Uint8Array,
    preamble: Uint8Array,
    mac2: Uint8Array,
  ): Promise<LoggedIn> {
    const agreed = [multiply(this.#secret, share), multiply(this.#secret, serverKey), multiply(own.secret, share)];
    const key = await extract(concat(...agreed));
    const transcript = await sha512(preamble);
    const handshake = await derive(key, "HandshakeSecret", transcript);
    const serverMac = await mac(await derive(handshake, "ServerMAC", new Uint8Array()), transcript);
    if (!equal(serverMac, mac2)) throw new OpaqueError("not_authentic", "the server is another");
    const clientKey = await derive(handshake, "ClientMAC", new Uint8Array());
    return {
      proof: await mac(clientKey, await sha512(concat(preamble, serverMac))),
      sessionKey: await derive(key, "SessionKey", transcript),
      exportKey: own.exportKey,
      serverKey,
    };
  }
}

async function unmasked(
  root: Uint8Array,
  masked: Uint8Array,
): Promise<{ serverKey: Uint8Array; nonce: Uint8Array; tag: Uint8Array }> {
  const info = concat(masked.subarray(0, nonceCount), ascii("CredentialResponsePad"));
  const plain = xor(masked.subarray(nonceCount), await expand(await maskingKey(root), info, maskedCount));
  try {
    const serverKey = checked(plain.slice(0, 32));
    return { serverKey, nonce: plain.slice(32, 32 + nonceCount), tag: plain.slice(32 + nonceCount) };
  } catch {
    throw new OpaqueError("not_authentic", "the password is wrong");
  }
}
