// A password is set and used with the TypeScript client, against the server's half in Swift, each step in another process.

import { execFileSync } from "node:child_process";
import { Login, Registration } from "./dist/opaque.js";

const hex = (bytes) => Buffer.from(bytes).toString("hex");
const peer = (...words) => {
  const said = execFileSync(process.env.CASCADE_OPAQUE_PEER, words, { encoding: "utf8" }).trim();
  return said.startsWith("refused") ? said : said.split(" ").map((text) => new Uint8Array(Buffer.from(text, "hex")));
};

const registration = await Registration.begin("correct horse");
const [response] = peer("register", hex(registration.request));
const registered = await registration.finish(response);
const [record] = peer("record", hex(registered.upload));

async function logIn(password, ...stored) {
  const login = await Login.begin(password);
  const [reply, state] = peer("login", hex(login.request), ...stored);
  return { ...(await login.finish(reply)), state };
}

const done = await logIn("correct horse", hex(record));
const [sessionKey] = peer("finish", hex(done.proof), hex(done.state));
console.log(hex(sessionKey) === hex(done.sessionKey), hex(done.exportKey) === hex(registered.exportKey));
console.log(hex(done.serverKey) === hex(registered.serverKey));

await logIn("correct horsf", hex(record)).catch((error) => console.log(error.reason));
// The last byte of the envelope's tag, behind a head of 13 bytes: all else fits.
const changed = record.map((byte, index) => (index === 13 + 191 ? byte ^ 1 : byte));
await logIn("correct horse", hex(changed)).catch((error) => console.log(error.reason));
await logIn("correct horse").catch((error) => console.log(error.reason));
console.log(peer("finish", "00".repeat(64), hex(done.state)));
