// Why a step of OPAQUE was not done. None of it tells a wrong password from a name that nobody has.

/**
 * A message that is not as it must be; a stretching that is too weak or too costly; a wrong password, or a server that is not
 * the one that was registered with; a browser without WebCrypto, which is there on https and on localhost alone.
 */
export type OpaqueReason = "malformed" | "refused_stretching" | "not_authentic" | "unsupported";

export class OpaqueError extends Error {
  constructor(
    readonly reason: OpaqueReason,
    message: string,
  ) {
    super(message);
    this.name = "OpaqueError";
  }
}
