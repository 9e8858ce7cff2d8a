// Generated from Schema/playback.graphql by codegen. Do not edit.

import type { Duration, Timestamp } from "../../shape.js";
import type { MediaHeader } from "../media/types.js";

/** Where the caller gets what is being watched, in every way that its player can use. */
export interface Playback {
  /** The room that it belongs to. */
  readonly roomId: string;
  /** What it is for; null when nothing is being watched, and then there are no modes. */
  readonly mediaId: string | null;
  /** What people call it. */
  readonly name: string;
  /** Which provider has it; null when nothing is being watched. */
  readonly provider: string | null;
  /** Whether it is a broadcast. */
  readonly isLive: boolean;
  /** How long it is; null when that is not known, or it is live. */
  readonly duration: Duration | null;
  /** When a broadcast's programme began, which positions count from; null when it is none. */
  readonly programStart: Timestamp | null;
  /** A picture of it. */
  readonly posterUrl: string | null;
  /** The ways to get it, the best for this player first. */
  readonly modes: readonly PlaybackMode[];
  /** Where this value ends; a new one is pushed before. Null when it does not. */
  readonly expiresAt: Timestamp | null;
  /**
   * Why there is no way to get it; null where there is. Only observers see it: a call answers with the error itself.
   */
  readonly failure: PlaybackFailure | null;
}

/** A way to get what is being watched. */
export interface PlaybackMode {
  /** Names it among the others: `direct`, `proxy`, `transcode`. */
  readonly mode: string;
  /** Whose server the bytes come from. */
  readonly delivery: PlaybackDelivery;
  /** What there is to get. */
  readonly info: PlaybackInfo;
}

/** What there is to get in one mode. */
export interface PlaybackInfo {
  /** The same film in several forms. */
  readonly variants: readonly PlaybackVariant[];
  /** The one to begin with, counted from 0. */
  readonly defaultVariant: number;
  /** Its subtitles. */
  readonly subtitles: readonly SubtitleTrack[];
  /** The one to begin with, counted from 0; null for none. */
  readonly defaultSubtitle: number | null;
  /** Comments that fly over the picture. */
  readonly danmaku: readonly DanmakuTrack[];
  /** The one to begin with, counted from 0; null for none. */
  readonly defaultDanmaku: number | null;
  /** Small pictures for the position bar: a WebVTT file of them. */
  readonly thumbnailsUrl: string | null;
}

/** One form of what is being watched. */
export interface PlaybackVariant {
  /** What viewers call it: `1080p`. */
  readonly name: string;
  /** Where it is. */
  readonly url: string;
  /** Fields that a request for it needs; where a player cannot send them, another mode is for it. */
  readonly headers: readonly MediaHeader[];
  /** What it is. */
  readonly format: MediaFormat;
  /** When the address runs out; null when it does not. */
  readonly expiresAt: Timestamp | null;
  /** How wide the picture is, in points; null when that is not known. */
  readonly width: number | null;
  /** How high the picture is, in points; null when that is not known. */
  readonly height: number | null;
  /** How many bits a second of it has; null when that is not known. */
  readonly bitrate: number | null;
  /** How many pictures a second has; null when that is not known. */
  readonly frameRate: number | null;
  /** How the picture is coded, as RFC 6381 has it: `avc1.640028`. */
  readonly videoCodec: string | null;
  /** How the sound is coded, as RFC 6381 has it: `mp4a.40.2`. */
  readonly audioCodec: string | null;
  /** The languages that it can be heard in, the first to begin with. */
  readonly audioTracks: readonly AudioTrack[];
}

/** One language of sound. */
export interface AudioTrack {
  /** What viewers call it. */
  readonly name: string;
  /** Its language; null when that is not known. */
  readonly language: string | null;
  /** How many channels it has; null when that is not known. */
  readonly channels: number | null;
}

/** One subtitle. */
export interface SubtitleTrack {
  /** What viewers call it. */
  readonly name: string;
  /** Its language; null when that is not known. */
  readonly language: string | null;
  /** Where it is. */
  readonly url: string;
  /** Fields that a request for it needs, which are other ones than the film's. */
  readonly headers: readonly MediaHeader[];
  /** What it is. */
  readonly format: SubtitleFormat;
  /** When the address runs out; null when it does not. */
  readonly expiresAt: Timestamp | null;
}

/** Comments that fly over the picture. */
export interface DanmakuTrack {
  /** What viewers call it. */
  readonly name: string;
  /** How it comes. */
  readonly delivery: DanmakuDelivery;
  /** Where it is. */
  readonly url: string;
  /** Fields that a request for it needs. */
  readonly headers: readonly MediaHeader[];
  /** When the address runs out; null when it does not. */
  readonly expiresAt: Timestamp | null;
}

/** Why there is no way to get what is being watched. */
export interface PlaybackFailure {
  /** Where it went wrong. */
  readonly layer: PlaybackLayer;
  /** The error's code: `credentials_refused`. */
  readonly code: string;
  /** In a sentence. */
  readonly detail: string;
  /** The status that the other server answered with; null when it did not answer. */
  readonly upstreamStatus: number | null;
  /** When it will be tried again; null when somebody has to do something first. */
  readonly retryAt: Timestamp | null;
}

/** What an observer of `playback` says of itself. */
export interface PlaybackParameters {
  /** What its player can do; what any browser can when left out. */
  readonly clientProfile?: PlaybackClientProfile | null;
}

/** What a player can do. What it does not say, any browser can: MP4, WebM, H.264, HLS, stereo. */
export interface PlaybackClientProfile {
  /** What it would rather have. */
  readonly streamPreference?: StreamPreference;
  /** The most bits a second that it wants; as many as there are when left out. */
  readonly maxBitrate?: number | null;
  /** The most channels of sound that it can play. */
  readonly maxAudioChannels?: number;
  /** How pictures may be coded; H.264 when none is named. */
  readonly videoCodecs?: readonly VideoCodec[];
  /** What a film may be; MP4 and WebM when none is named. */
  readonly containers?: readonly MediaContainer[];
  /** What sound it can play. */
  readonly audio?: AudioSupport;
  /** What subtitles it can show. */
  readonly subtitles?: SubtitleSupport;
  /** How broadcasts may come; HLS when none is named. */
  readonly liveTransports?: readonly LiveTransport[];
  /** Whether it can send the headers that a source wants, as pages in browsers cannot. */
  readonly sendsHeaders?: boolean;
}

/** The input of `playback.get`. */
export interface PlaybackGetInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** What its player can do; what any browser can when left out. */
  readonly clientProfile?: PlaybackClientProfile | null;
}

/** The input of `playback.resolve`. */
export interface PlaybackResolveInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** What the player can do. */
  readonly clientProfile: PlaybackClientProfile;
  /** The media; the one that is on when left out. */
  readonly mediaId?: string | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** Whose server the bytes come from. */
export type PlaybackDelivery =
  /** The source's own: the player sends the headers that are given. */
  | "direct"
  /** This one: no headers are needed. */
  | "proxy"
  | (string & {});

/** What a film is. */
export type MediaFormat =
  /** MP4, also in fragments. */
  | "mp4"
  /** WebM. */
  | "webm"
  /** Matroska. */
  | "mkv"
  /** An HLS playlist. */
  | "hls"
  /** A DASH manifest. */
  | "dash"
  /** FLV, over HTTP. */
  | "flv"
  /** An MPEG transport stream. */
  | "mpegTs"
  /** Sound alone: MP3, AAC, Ogg, FLAC. */
  | "audio"
  /** Something else, which the player must find out. */
  | "other"
  | (string & {});

/** What a subtitle is. */
export type SubtitleFormat =
  /** WebVTT, which browsers show. */
  | "webvtt"
  /** SubRip. */
  | "srt"
  /** Advanced SubStation, with its own places and looks. */
  | "ass"
  | (string & {});

/** How flying comments come. */
export type DanmakuDelivery =
  /** All at once, in one document. */
  | "document"
  /** One by one while they are made, as server-sent events. */
  | "eventStream"
  | (string & {});

/** Where getting media can go wrong. */
export type PlaybackLayer =
  /** The credentials for the provider. */
  | "credential"
  /** The provider, which says where media are. */
  | "provider"
  /** The server that holds the media. */
  | "upstream"
  /** The way to either. */
  | "network"
  | (string & {});

/** What a player would rather have. */
export type StreamPreference =
  /** What fits it best. */
  | "auto"
  /** The film as it is. */
  | "directPlay"
  /** The film made to fit it. */
  | "transcode"
  | (string & {});

/** How pictures are coded. */
export type VideoCodec =
  /** H.264. */
  | "h264"
  /** H.265. */
  | "hevc"
  /** VP9. */
  | "vp9"
  /** AV1. */
  | "av1"
  | (string & {});

/** What a film may be packed in. */
export type MediaContainer =
  /** MP4. */
  | "mp4"
  /** Matroska. */
  | "mkv"
  /** WebM. */
  | "webm"
  | (string & {});

/** What sound a player can play. */
export type AudioSupport =
  /** Two channels. */
  | "stereo"
  /** More than two channels. */
  | "surround"
  /** More than two channels, and nothing lost in coding. */
  | "lossless"
  | (string & {});

/** What subtitles a player can show. */
export type SubtitleSupport =
  /** Those in files of their own. */
  | "external"
  /** Those in files of their own and those in the film. */
  | "embeddedOrExternal"
  /** Only those that are part of the picture. */
  | "burnedIn"
  | (string & {});

/** How a broadcast may come. */
export type LiveTransport =
  /** HLS. */
  | "hls"
  /** FLV, over HTTP. */
  | "flv"
  | (string & {});
