// Messages as the server's operations have them: base64url without padding.

import { OpaqueError } from "./errors.js";

export function toText(message: Uint8Array): string {
  return btoa(String.fromCharCode(...message))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=/g, "");
}

export function fromText(text: string): Uint8Array {
  if (!/^[\w-]*$/.test(text)) throw new OpaqueError("malformed", "a message that is no base64url");
  try {
    const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, (character) => character.charCodeAt(0));
  } catch {
    throw new OpaqueError("malformed", "a message that is no base64url");
  }
}
