// An account whose password the server never sees, with the TypeScript client at a server of the product, as README.md has it.

import {
  authBeginOpaqueLogin,
  authBeginOpaquePassword,
  authLoginByOpaque,
  authRegisterByOpaque,
  rest,
  userChangePasswordByOpaque,
} from "./dist/index.js";
import { fromText, Login, OpaqueError, Registration, toText } from "./dist/opaque.js";

const baseUrl = process.env.CASCADE_URL;
const door = rest({ baseUrl });
const username = "ada";

async function offer(password) {
  const registration = await Registration.begin(password);
  const answer = await authBeginOpaquePassword(door, { request: toText(registration.request) });
  const { upload } = await registration.finish(fromText(answer.message));
  return { token: answer.token, upload: toText(upload) };
}

async function signIn(password) {
  const login = await Login.begin(password);
  const answer = await authBeginOpaqueLogin(door, { username, request: toText(login.request) });
  const { proof } = await login.finish(fromText(answer.message));
  return authLoginByOpaque(door, { token: answer.token, proof: toText(proof) });
}

const refused = (error) => console.log(error instanceof OpaqueError ? error.reason : String(error));
const made = await authRegisterByOpaque(door, { ...(await offer("correct horse battery")), username });
const entered = await signIn("correct horse battery");
console.log(entered.user.id === made.user.id, entered.mfa, entered.isPasswordOutdated);
await signIn("wrong horse battery").catch(refused);

const own = rest({ baseUrl, token: entered.accessToken });
await userChangePasswordByOpaque(own, { userId: made.user.id, ...(await offer("another horse battery")) });
await signIn("correct horse battery").catch(refused);
console.log((await signIn("another horse battery")).user.username);
