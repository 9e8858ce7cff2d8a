// RFC 7396, the one patch that there is: on REST, in frames, in `patch` messages.

import type { Json, JsonObject } from "./shape.js";

/** What `target` becomes; neither argument is changed. */
export function mergePatch(target: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const merged: Record<string, Json> = isObject(target) ? { ...target } : {};
  for (const name of Object.keys(patch)) {
    const value = patch[name]!;
    // A resource's fields are always there: what is cleared is null, not gone.
    merged[name] = value === null ? null : mergePatch(merged[name] ?? null, value);
  }
  return merged;
}

function isObject(json: Json): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json) && !(json instanceof Uint8Array);
}
