// Generated from Schema/playbackState.graphql by codegen. Do not edit.

import type { EnumFacts, Shape } from "../../shape.js";
import type {
  PlaybackState,
  PlaybackStateGetInput,
  PlaybackStateNextInput,
  PlaybackStatePatch,
  PlaybackStatePatchInput,
  PlaybackStatePauseInput,
  PlaybackStatePlayInput,
  PlaybackStatePreviousInput,
  PlaybackStateReportEndInput,
  PlaybackStateSeekInput,
  PlaybackStateSelectInput,
  PlaybackStateSetRateInput,
  PlaybackStateStopInput,
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
    { number: 6, name: "duration", kind: "duration", nullable: true },
    { number: 7, name: "waitsUntil", kind: "timestamp", nullable: true },
    { number: 8, name: "nextAt", kind: "timestamp", nullable: true },
    { number: 9, name: "reason", kind: "enum", of: () => playbackReasonEnum },
    { number: 10, name: "actorId", kind: "string", nullable: true },
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
    { number: 2, name: "mediaId", kind: "string", nullable: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playbackStatePauseInputShape: Shape<PlaybackStatePauseInput> = {
  name: "PlaybackStatePauseInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "mediaId", kind: "string", nullable: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playbackStateSeekInputShape: Shape<PlaybackStateSeekInput> = {
  name: "PlaybackStateSeekInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "position", kind: "duration" },
    { number: 2, name: "mediaId", kind: "string", nullable: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playbackStateSetRateInputShape: Shape<PlaybackStateSetRateInput> = {
  name: "PlaybackStateSetRateInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "rate", kind: "float" },
    { number: 2, name: "mediaId", kind: "string", nullable: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playbackStateSelectInputShape: Shape<PlaybackStateSelectInput> = {
  name: "PlaybackStateSelectInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "mediaId", kind: "string" },
    { number: 2, name: "from", kind: "duration", nullable: true },
    { number: 3, name: "plays", kind: "boolean", default: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playbackStateNextInputShape: Shape<PlaybackStateNextInput> = {
  name: "PlaybackStateNextInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "mediaId", kind: "string", nullable: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playbackStatePreviousInputShape: Shape<PlaybackStatePreviousInput> = {
  name: "PlaybackStatePreviousInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "mediaId", kind: "string", nullable: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playbackStateStopInputShape: Shape<PlaybackStateStopInput> = {
  name: "PlaybackStateStopInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playbackStateReportEndInputShape: Shape<PlaybackStateReportEndInput> = {
  name: "PlaybackStateReportEndInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "mediaId", kind: "string" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playbackStatusEnum: EnumFacts = { paused: 1, playing: 2, waiting: 3 };

export const playbackReasonEnum: EnumFacts = {
  created: 1,
  play: 2,
  pause: 3,
  seek: 4,
  rate: 5,
  select: 6,
  next: 7,
  previous: 8,
  stop: 9,
  patch: 10,
  autoAdvance: 11,
  end: 12,
  wait: 13,
  resume: 14,
  mediaGone: 15,
};
