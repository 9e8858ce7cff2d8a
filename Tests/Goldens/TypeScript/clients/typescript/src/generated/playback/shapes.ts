// Generated from Schema/playback.graphql by codegen. Do not edit.

import type { EnumFacts, Shape } from "../../shape.js";
import type {
  PlaybackState,
  PlaybackStateGetInput,
  PlaybackStatePatch,
  PlaybackStatePatchInput,
  PlaybackStatePauseInput,
  PlaybackStatePlayInput,
} from "./types.js";

export const playbackStateShape: Shape<PlaybackState> = {
  name: "PlaybackState",
  fields: [
    { number: 1010, name: "roomId", kind: "string" },
    { number: 1, name: "mediaId", kind: "string", nullable: true },
    { number: 2, name: "status", kind: "enum", of: () => playbackStatusEnum, default: "paused" },
    { number: 3, name: "anchorPosition", kind: "duration", default: "0s" },
    { number: 4, name: "anchorTime", kind: "timestamp" },
    { number: 5, name: "rate", kind: "float", default: 1 },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const playbackStateGetInputShape: Shape<PlaybackStateGetInput> = {
  name: "PlaybackStateGetInput",
  fields: [{ number: 1010, name: "roomId", kind: "string", place: "path" }],
};

export const playbackStatePatchShape: Shape<PlaybackStatePatch> = {
  name: "PlaybackStatePatch",
  patch: true,
  fields: [
    { number: 1, name: "mediaId", kind: "string", nullable: true },
    { number: 2, name: "status", kind: "enum", of: () => playbackStatusEnum },
    { number: 3, name: "anchorPosition", kind: "duration" },
    { number: 5, name: "rate", kind: "float" },
  ],
};

export const playbackStatePatchInputShape: Shape<PlaybackStatePatchInput> = {
  name: "PlaybackStatePatchInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => playbackStatePatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playbackStatePlayInputShape: Shape<PlaybackStatePlayInput> = {
  name: "PlaybackStatePlayInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "from", kind: "duration", nullable: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playbackStatePauseInputShape: Shape<PlaybackStatePauseInput> = {
  name: "PlaybackStatePauseInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playbackStatusEnum: EnumFacts = { paused: 1, playing: 2, waitingForOthers: 3 };
