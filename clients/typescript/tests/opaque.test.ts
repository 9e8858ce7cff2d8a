// OPAQUE: the standard's vectors and the transcripts that all clients come to, and what a client must refuse.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Login, OpaqueError, Registration } from "../src/opaque.js";
import type { Agreement, OpaqueReason } from "../src/opaque.js";
import { concat, toNumber } from "../src/opaque/bytes.js";
import { checked } from "../src/opaque/ristretto.js";
import { vectors } from "./vectors.js";

const unhex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const wide = { memoryKiB: [8, 8_192], passes: [1, 2] } as const;

type Named = Readonly<Record<string, string>>;

class Vector {
  private readonly values: Named;
  readonly agreement: Agreement;
  readonly stretching: { readonly memoryKiB: number; readonly passes: number };

  constructor(raw: { config: Named; inputs: Named; intermediates: Named; outputs: Named }) {
    this.values = { ...raw.config, ...raw.inputs, ...raw.intermediates, ...raw.outputs };
    const [, memory, passes] = this.values.KSF!.split(" ");
    this.stretching = { memoryKiB: Number(memory ?? 0), passes: Number(passes ?? 0) };
    this.agreement = {
      context: this.bytes("Context"),
      ...(this.has("client_identity") ? { client: this.bytes("client_identity") } : {}),
      ...(this.has("server_identity") ? { server: this.bytes("server_identity") } : {}),
    };
  }

  has(name: string): boolean {
    return name in this.values;
  }

  bytes(name: string): Uint8Array {
    return unhex(this.text(name));
  }

  text(name: string): string {
    const found = this.values[name];
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  }

  registration(): Promise<Registration> {
    return Registration.begin(this.bytes("password"), toNumber(this.bytes("blind_registration")));
  }

  login(password = this.bytes("password")): Promise<Login> {
    return Login.begin(password, {
      scalar: toNumber(this.bytes("blind_login")),
      nonce: this.bytes("client_nonce"),
      keySeed: this.bytes("client_keyshare_seed"),
    });
  }
}

const real = (vectors("opaque") as ConstructorParameters<typeof Vector>[0][])
  .filter(({ config }) => config.Fake === "False")
  .map((raw) => new Vector(raw));

function refusal(reason: OpaqueReason): (error: unknown) => boolean {
  return (error) => error instanceof OpaqueError && error.reason === reason;
}

test("The vectors hold, and so do the transcripts of our server", async () => {
  assert(real.length >= 4);
  for (const vector of real) {
    const registration = await vector.registration();
    assert.equal(hex(registration.request), vector.text("registration_request"));
    const registered = await registration.finishPlain(
      vector.bytes("registration_response"), vector.stretching, vector.bytes("envelope_nonce"), vector.agreement,
    );
    assert.equal(hex(registered.upload), vector.text("registration_upload"));
    assert.equal(hex(registered.exportKey), vector.text("export_key"));
    assert.equal(hex(registered.serverKey), vector.text("server_public_key"));

    const login = await vector.login();
    assert.equal(hex(login.request), vector.text("KE1"));
    const done = await login.finishPlain(vector.bytes("KE2"), vector.stretching, vector.agreement);
    assert.equal(hex(done.proof), vector.text("KE3"));
    assert.equal(hex(done.sessionKey), vector.text("session_key"));
    assert.equal(hex(done.exportKey), vector.text("export_key"));
    assert.equal(hex(done.serverKey), vector.text("server_public_key"));
  }
});

test("Our own messages have version and stretching in front, which go back with the upload", async () => {
  const told = real.filter((vector) => vector.has("told_reply"));
  assert.equal(told.length, 2);
  for (const vector of told) {
    const options = { ...vector.agreement, bounds: wide };
    const registered = await (await vector.registration()).finish(vector.bytes("told_response"), options);
    const expected = vector.text("told_upload");
    assert.equal(hex(registered.upload).length, expected.length);
    // Terms and the masking key; what is behind them grows out of a nonce that is another each time.
    assert.equal(hex(registered.upload).slice(0, 24), expected.slice(0, 24));
    assert.equal(hex(registered.upload).slice(88, 216), expected.slice(88, 216));
    const done = await (await vector.login()).finish(vector.bytes("told_reply"), options);
    assert.equal(hex(done.proof), vector.text("KE3"));
  }
});

const badElements = [
  new Uint8Array(32),
  new Uint8Array(32).fill(0xff),
  unhex("ed" + "ff".repeat(30) + "7f"),
  unhex("01" + "00".repeat(31)),
  unhex("00".repeat(31) + "80"),
  unhex("e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2df6"),
  unhex("26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371"),
];

test("What is no element is refused wherever it stands", async () => {
  const vector = real[0]!;
  const [registration, login] = [await vector.registration(), await vector.login()];
  const [response, reply] = [vector.bytes("registration_response"), vector.bytes("KE2")];
  for (const bad of badElements) {
    assert.throws(() => checked(bad), refusal("malformed"));
    for (const changed of [concat(bad, response.subarray(32)), concat(response.subarray(0, 32), bad)])
      await assert.rejects(
        registration.finishPlain(changed, vector.stretching, new Uint8Array(32), vector.agreement), refusal("malformed"),
      );
    for (const changed of [concat(bad, reply.subarray(32)), concat(reply.subarray(0, 224), bad, reply.subarray(256))])
      await assert.rejects(login.finishPlain(changed, vector.stretching, vector.agreement), refusal("malformed"));
  }
});

test("Other lengths are refused", async () => {
  const [registration, login] = [await Registration.begin("x"), await Login.begin("x")];
  for (const count of [0, 1, 7, 8, 11, 12, 75, 77, 327, 329]) {
    const message = new Uint8Array(count);
    // The stretching that it would have, if it is long enough.
    message.set([0, 1, 0, 0, 0, 0, 0, 3].slice(0, count));
    await assert.rejects(login.finish(message), refusal("malformed"));
    message.fill(0);
    message.set([0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 3].slice(0, count));
    await assert.rejects(registration.finish(message), refusal("malformed"));
  }
});

test("A stretching out of bounds is refused before anything is computed", async () => {
  const reply = real[real.length - 1]!.bytes("told_reply");
  const [registration, login] = [await Registration.begin("x"), await Login.begin("x")];
  const parameters = [[0, 0], [8_191, 3], [2 ** 32 - 1, 1], [65_536, 2 ** 32 - 1], [65_536, 0]] as const;
  for (const [memoryKiB, passes] of parameters) {
    const view = new DataView(reply.buffer);
    view.setUint32(0, memoryKiB);
    view.setUint32(4, passes);
    await assert.rejects(login.finish(reply), refusal("refused_stretching"));
    const response = concat(Uint8Array.of(0, 0, 0, 1), reply.subarray(0, 72));
    await assert.rejects(registration.finish(response), refusal("refused_stretching"));
  }
});

test("A wrong password, another context and changed bits are not believed", async () => {
  const vector = real[0]!;
  const reply = vector.bytes("KE2");
  const wrong = await vector.login(unhex("00"));
  await assert.rejects(wrong.finishPlain(reply, vector.stretching, vector.agreement), refusal("not_authentic"));
  const login = await vector.login();
  for (const other of [{ context: unhex("00") }, { ...vector.agreement, client: unhex("00") }, { ...vector.agreement, server: unhex("00") }])
    await assert.rejects(login.finishPlain(reply, vector.stretching, other), refusal("not_authentic"));
  for (let place = 0; place < reply.length; place += 3) {
    const changed = reply.slice();
    changed[place]! ^= 1 << place % 8;
    await assert.rejects(login.finishPlain(changed, vector.stretching, vector.agreement), OpaqueError);
  }
});

test("A password and its secrets are no properties that something prints", async () => {
  const said = JSON.stringify([await Login.begin("correct horse"), await Registration.begin("correct horse")]);
  assert(!said.includes("scalar") && !said.includes("password"));
});
