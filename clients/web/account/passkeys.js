// The passkeys of this browser: what the server asks goes to the device, and what the device answers goes back as it is.

import { call } from "./calls.js";

export const arePossible = typeof PublicKeyCredential === "function" && "parseRequestOptionsFromJSON" in PublicKeyCredential;

/** Has a device make one for who is signed in. */
export async function make(user) {
  const question = await call("POST", `users/${user.id}/passkeys/begin`);
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(question.options));
  const credential = await asked(navigator.credentials.create({ publicKey }), "No passkey was made.");
  const name = navigator.userAgentData?.platform || navigator.platform || "A device";
  return call("POST", `users/${user.id}/passkeys/finish`, { token: question.token, credential, name });
}

/** Has a device answer a question; what goes back to the server with it. */
export async function show(question) {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(question.options));
  const credential = await asked(navigator.credentials.get({ publicKey }), "No passkey was shown.");
  return { token: question.token, credential };
}

/** Its answer as text. Whoever changes their mind, and a device that has none, are one to the page. */
async function asked(answer, refusal) {
  try {
    return JSON.stringify(await answer);
  } catch (error) {
    throw new Error(error.name === "InvalidStateError" ? "This device has a passkey of yours already." : refusal);
  }
}
