// The client's half of OPAQUE (RFC 9807, ristretto255-SHA512): a password is set and used, and the server never sees it. An
// entry point of its own, "@cascade/client/opaque", so that nobody carries it who does not use it.

export type { Agreement, Bounds, Options } from "./opaque/agreement.js";
export { OpaqueError } from "./opaque/errors.js";
export type { OpaqueReason } from "./opaque/errors.js";
export { Login } from "./opaque/login.js";
export type { LoggedIn } from "./opaque/login.js";
export { Registration } from "./opaque/registration.js";
export type { Registered } from "./opaque/registration.js";
export { fromText, toText } from "./opaque/text.js";
