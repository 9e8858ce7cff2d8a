// RFC 7396, the one patch that there is: on REST, in frames, in `patch` messages.

import type { FieldFacts, Json, JsonObject, Shape } from "./shape.js";

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

const patches = new WeakMap<Shape<unknown>, Shape<unknown>>();

/** Patches of that shape, in either encoding: its fields, its numbers, nothing filled in, and the same inside of it. */
export function patchOf(shape: Shape<unknown>): Shape<unknown> {
  let patch = patches.get(shape);
  if (patch === undefined) {
    const fields = shape.fields.map((field): FieldFacts => {
      return field.kind === "object" && !field.list ? { ...field, of: () => patchOf(field.of()) } : field;
    });
    patch = { name: `${shape.name}Patch`, fields, patch: true };
    patches.set(shape, patch);
  }
  return patch;
}

function isObject(json: Json): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json) && !(json instanceof Uint8Array);
}
