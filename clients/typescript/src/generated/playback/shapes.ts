// Generated from Schema/playback.graphql by codegen. Do not edit.

import { mediaHeaderShape } from "../media/shapes.js";
import type { EnumFacts, Shape } from "../../shape.js";
import type {
  AudioTrack,
  DanmakuTrack,
  Playback,
  PlaybackClientProfile,
  PlaybackFailure,
  PlaybackGetInput,
  PlaybackInfo,
  PlaybackMode,
  PlaybackParameters,
  PlaybackResolveInput,
  PlaybackVariant,
  SubtitleTrack,
} from "./types.js";

export const playbackShape: Shape<Playback> = {
  name: "Playback",
  fields: [
    { number: 1010, name: "roomId", kind: "string" },
    { number: 1, name: "mediaId", kind: "string", nullable: true },
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "provider", kind: "string", nullable: true },
    { number: 4, name: "isLive", kind: "boolean" },
    { number: 5, name: "duration", kind: "duration", nullable: true },
    { number: 6, name: "programStart", kind: "timestamp", nullable: true },
    { number: 7, name: "posterUrl", kind: "string", nullable: true },
    { number: 8, name: "modes", kind: "object", of: () => playbackModeShape, list: true },
    { number: 9, name: "expiresAt", kind: "timestamp", nullable: true },
    { number: 10, name: "failure", kind: "object", of: () => playbackFailureShape, nullable: true },
  ],
};

export const playbackModeShape: Shape<PlaybackMode> = {
  name: "PlaybackMode",
  fields: [
    { number: 1, name: "mode", kind: "string" },
    { number: 2, name: "delivery", kind: "enum", of: () => playbackDeliveryEnum },
    { number: 3, name: "info", kind: "object", of: () => playbackInfoShape },
  ],
};

export const playbackInfoShape: Shape<PlaybackInfo> = {
  name: "PlaybackInfo",
  fields: [
    { number: 1, name: "variants", kind: "object", of: () => playbackVariantShape, list: true },
    { number: 2, name: "defaultVariant", kind: "int" },
    { number: 3, name: "subtitles", kind: "object", of: () => subtitleTrackShape, list: true },
    { number: 4, name: "defaultSubtitle", kind: "int", nullable: true },
    { number: 5, name: "danmaku", kind: "object", of: () => danmakuTrackShape, list: true },
    { number: 6, name: "defaultDanmaku", kind: "int", nullable: true },
    { number: 7, name: "thumbnailsUrl", kind: "string", nullable: true },
  ],
};

export const playbackVariantShape: Shape<PlaybackVariant> = {
  name: "PlaybackVariant",
  fields: [
    { number: 1, name: "name", kind: "string" },
    { number: 2, name: "url", kind: "string" },
    { number: 3, name: "headers", kind: "object", of: () => mediaHeaderShape, list: true },
    { number: 4, name: "format", kind: "enum", of: () => mediaFormatEnum },
    { number: 5, name: "expiresAt", kind: "timestamp", nullable: true },
    { number: 6, name: "width", kind: "int", nullable: true },
    { number: 7, name: "height", kind: "int", nullable: true },
    { number: 8, name: "bitrate", kind: "int", nullable: true },
    { number: 9, name: "frameRate", kind: "float", nullable: true },
    { number: 10, name: "videoCodec", kind: "string", nullable: true },
    { number: 11, name: "audioCodec", kind: "string", nullable: true },
    { number: 12, name: "audioTracks", kind: "object", of: () => audioTrackShape, list: true },
  ],
};

export const audioTrackShape: Shape<AudioTrack> = {
  name: "AudioTrack",
  fields: [
    { number: 1, name: "name", kind: "string" },
    { number: 2, name: "language", kind: "string", nullable: true },
    { number: 3, name: "channels", kind: "int", nullable: true },
  ],
};

export const subtitleTrackShape: Shape<SubtitleTrack> = {
  name: "SubtitleTrack",
  fields: [
    { number: 1, name: "name", kind: "string" },
    { number: 2, name: "language", kind: "string", nullable: true },
    { number: 3, name: "url", kind: "string" },
    { number: 4, name: "headers", kind: "object", of: () => mediaHeaderShape, list: true },
    { number: 5, name: "format", kind: "enum", of: () => subtitleFormatEnum },
    { number: 6, name: "expiresAt", kind: "timestamp", nullable: true },
  ],
};

export const danmakuTrackShape: Shape<DanmakuTrack> = {
  name: "DanmakuTrack",
  fields: [
    { number: 1, name: "name", kind: "string" },
    { number: 2, name: "delivery", kind: "enum", of: () => danmakuDeliveryEnum },
    { number: 3, name: "url", kind: "string" },
    { number: 4, name: "headers", kind: "object", of: () => mediaHeaderShape, list: true },
    { number: 5, name: "expiresAt", kind: "timestamp", nullable: true },
  ],
};

export const playbackFailureShape: Shape<PlaybackFailure> = {
  name: "PlaybackFailure",
  fields: [
    { number: 1, name: "layer", kind: "enum", of: () => playbackLayerEnum },
    { number: 2, name: "code", kind: "string" },
    { number: 3, name: "detail", kind: "string" },
    { number: 4, name: "upstreamStatus", kind: "int", nullable: true },
    { number: 5, name: "retryAt", kind: "timestamp", nullable: true },
  ],
};

export const playbackParametersShape: Shape<PlaybackParameters> = {
  name: "PlaybackParameters",
  fields: [{ number: 1, name: "clientProfile", kind: "object", of: () => playbackClientProfileShape, nullable: true }],
};

export const playbackClientProfileShape: Shape<PlaybackClientProfile> = {
  name: "PlaybackClientProfile",
  fields: [
    { number: 1, name: "streamPreference", kind: "enum", of: () => streamPreferenceEnum, default: "auto" },
    { number: 2, name: "maxBitrate", kind: "int", nullable: true },
    { number: 3, name: "maxAudioChannels", kind: "int", default: 2 },
    { number: 4, name: "videoCodecs", kind: "enum", of: () => videoCodecEnum, list: true },
    { number: 5, name: "containers", kind: "enum", of: () => mediaContainerEnum, list: true },
    { number: 6, name: "audio", kind: "enum", of: () => audioSupportEnum, default: "stereo" },
    { number: 7, name: "subtitles", kind: "enum", of: () => subtitleSupportEnum, default: "external" },
    { number: 8, name: "liveTransports", kind: "enum", of: () => liveTransportEnum, list: true },
    { number: 9, name: "sendsHeaders", kind: "boolean", default: false },
  ],
};

export const playbackGetInputShape: Shape<PlaybackGetInput> = {
  name: "PlaybackGetInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    {
      number: 1,
      name: "clientProfile",
      kind: "object",
      of: () => playbackClientProfileShape,
      nullable: true,
      place: "query",
    },
  ],
};

export const playbackResolveInputShape: Shape<PlaybackResolveInput> = {
  name: "PlaybackResolveInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "clientProfile", kind: "object", of: () => playbackClientProfileShape },
    { number: 2, name: "mediaId", kind: "string", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playbackDeliveryEnum: EnumFacts = { direct: 1, proxy: 2 };

export const mediaFormatEnum: EnumFacts = {
  mp4: 1,
  webm: 2,
  mkv: 3,
  hls: 4,
  dash: 5,
  flv: 6,
  mpegTs: 7,
  audio: 8,
  other: 9,
};

export const subtitleFormatEnum: EnumFacts = { webvtt: 1, srt: 2, ass: 3 };

export const danmakuDeliveryEnum: EnumFacts = { document: 1, eventStream: 2 };

export const playbackLayerEnum: EnumFacts = { credential: 1, provider: 2, upstream: 3, network: 4 };

export const streamPreferenceEnum: EnumFacts = { auto: 1, directPlay: 2, transcode: 3 };

export const videoCodecEnum: EnumFacts = { h264: 1, hevc: 2, vp9: 3, av1: 4 };

export const mediaContainerEnum: EnumFacts = { mp4: 1, mkv: 2, webm: 3 };

export const audioSupportEnum: EnumFacts = { stereo: 1, surround: 2, lossless: 3 };

export const subtitleSupportEnum: EnumFacts = { external: 1, embeddedOrExternal: 2, burnedIn: 3 };

export const liveTransportEnum: EnumFacts = { hls: 1, flv: 2 };
