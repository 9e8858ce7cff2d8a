// What the clients of all languages are held to alike.

import { readFileSync } from "node:fs";

export function vectors(name: string): unknown {
  const folder = process.env.CASCADE_CLIENT_VECTORS;
  if (folder === undefined) throw new Error("CASCADE_CLIENT_VECTORS says where the vectors are");
  return JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8"));
}
