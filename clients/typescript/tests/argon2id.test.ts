// Argon2id and its BLAKE2b: against the vector of RFC 9106 §5.3, against what libsodium and OpenSSL make of the same, and
// against the clock.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { argon2id } from "../src/opaque/argon2id.js";
import { blake2b } from "../src/opaque/blake2b.js";
import { ascii } from "../src/opaque/bytes.js";

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const filled = (count: number, byte: number) => new Uint8Array(count).fill(byte);

test("BLAKE2b is OpenSSL's, around every length where a block ends", () => {
  for (const count of [0, 1, 3, 64, 127, 128, 129, 255, 256, 257, 1_000]) {
    const message = Uint8Array.from({ length: count }, (_, index) => index);
    assert.equal(hex(blake2b(message)), createHash("blake2b512").update(message).digest("hex"), `${count} bytes`);
  }
});

test("The vector of RFC 9106", async () => {
  const tag = await argon2id({
    password: filled(32, 1),
    salt: filled(16, 2),
    secret: filled(8, 3),
    data: filled(12, 4),
    memoryKiB: 32,
    passes: 3,
    lanes: 4,
    count: 32,
  });
  assert.equal(hex(tag), "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
});

test("What libsodium makes of the same", async () => {
  const counted = Uint8Array.from({ length: 16 }, (_, index) => index);
  const cases: [Uint8Array, Uint8Array, number, number, number, string][] = [
    [ascii(""), filled(16, 0), 8, 1, 16, "b006c1ede0239691562b55a5d1f152b9"],
    [ascii("password"), counted, 64, 2, 32, "716882821df77bc6414358b07159fb63ca1c90beaeb9d0ca0e43bd887dcf2ca9"],
    [
      filled(64, 0), filled(16, 0), 65, 3, 64,
      "665394011987ac86ea9a3e062115e381cf0b90c2a5ed6641900d4024b89d4761" +
        "7c71288764c3aa2a0e5033a76d214f32224746b70a9ac9eb83e0d7517fc0bac9",
    ],
    [
      ascii("x".repeat(200)), filled(16, 0), 1_023, 1, 100,
      "22c6d2ed828c2d7c5af349cbf526d24fb3272feb2e79229d233fb50debf6ab81e7a2c28b1afadf55517325f23a4519af69a8" +
        "1e5110f03c36573c129478041d2bd2d6a1e3eedaab294aaa8eec03db61853d5544827c9210bb061023f0e64fd510cd9b7274",
    ],
    [
      ascii("long tag"), filled(16, 0), 257, 2, 64,
      "5c043df90ad6c65718d08fc9219a48c762d491ef645163676b27c022bf535143" +
        "a1f30ca19972bb051161cdf013934bdfe0957e33290fadd2cab829b94f82461c",
    ],
  ];
  for (const [password, salt, memoryKiB, passes, count, tag] of cases)
    assert.equal(hex(await argon2id({ password, salt, memoryKiB, passes, count })), tag);
});

test("64 MiB in three passes: in seconds, the page has turns meanwhile, and the tag is libsodium's", async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  const began = performance.now();
  const tag = await argon2id({ password: ascii("correct horse"), salt: filled(16, 0), memoryKiB: 65_536, passes: 3, count: 64 });
  const took = performance.now() - began;
  clearInterval(timer);
  assert.equal(
    hex(tag),
    "de9812ee94b12a7bfc7aad114255420ca86ea72abb07111fa8ef127926f0f5f3" +
      "d8a300b36ed77c4399a28eca61e5a10bb565703ef3ae653e2194d60ae2dc484b",
  );
  assert(turns >= 6, `${turns} turns`);
  assert(took < 20_000, `${took} ms`);
  if (took > 5_000) console.log(`Argon2id took ${Math.round(took)} ms: a busy machine`);
});

test("What cannot be is refused", async () => {
  const input = { password: ascii(""), salt: filled(16, 0), count: 16 };
  await assert.rejects(argon2id({ ...input, memoryKiB: 7, passes: 1 }), RangeError);
  await assert.rejects(argon2id({ ...input, memoryKiB: 8, passes: 0 }), RangeError);
});
