# Generated from Schema/playback.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from ...shapes import Unset
    from ..media.types import MediaHeader


@dataclass(frozen=True, kw_only=True)
class Playback:
    """Where the caller gets what is being watched, in every way that its player can use."""

    room_id: str
    """The room that it belongs to."""
    media_id: str | None
    """What it is for; null when nothing is being watched, and then there are no modes."""
    name: str
    """What people call it."""
    provider: str | None
    """Which provider has it; null when nothing is being watched."""
    is_live: bool
    """Whether it is a broadcast."""
    duration: timedelta | None
    """How long it is; null when that is not known, or it is live."""
    program_start: datetime | None
    """When a broadcast's programme began, which positions count from; null when it is none."""
    poster_url: str | None
    """A picture of it."""
    modes: Sequence[PlaybackMode]
    """The ways to get it, the best for this player first."""
    expires_at: datetime | None
    """Where this value ends; a new one is pushed before. Null when it does not."""
    failure: PlaybackFailure | None
    """Why there is no way to get it; null where there is. Only observers see it: a call answers with the error
    itself.
    """


@dataclass(frozen=True, kw_only=True)
class PlaybackMode:
    """A way to get what is being watched."""

    mode: str
    """Names it among the others: `direct`, `proxy`, `transcode`."""
    delivery: PlaybackDelivery
    """Whose server the bytes come from."""
    info: PlaybackInfo
    """What there is to get."""


@dataclass(frozen=True, kw_only=True)
class PlaybackInfo:
    """What there is to get in one mode."""

    variants: Sequence[PlaybackVariant]
    """The same film in several forms."""
    default_variant: int
    """The one to begin with, counted from 0."""
    subtitles: Sequence[SubtitleTrack]
    """Its subtitles."""
    default_subtitle: int | None
    """The one to begin with, counted from 0; null for none."""
    danmaku: Sequence[DanmakuTrack]
    """Comments that fly over the picture."""
    default_danmaku: int | None
    """The one to begin with, counted from 0; null for none."""
    thumbnails_url: str | None
    """Small pictures for the position bar: a WebVTT file of them."""


@dataclass(frozen=True, kw_only=True)
class PlaybackVariant:
    """One form of what is being watched."""

    name: str
    """What viewers call it: `1080p`."""
    url: str
    """Where it is."""
    headers: Sequence[MediaHeader]
    """Fields that a request for it needs; where a player cannot send them, another mode is for it."""
    format: MediaFormat
    """What it is."""
    expires_at: datetime | None
    """When the address runs out; null when it does not."""
    width: int | None
    """How wide the picture is, in points; null when that is not known."""
    height: int | None
    """How high the picture is, in points; null when that is not known."""
    bitrate: int | None
    """How many bits a second of it has; null when that is not known."""
    frame_rate: float | None
    """How many pictures a second has; null when that is not known."""
    video_codec: str | None
    """How the picture is coded, as RFC 6381 has it: `avc1.640028`."""
    audio_codec: str | None
    """How the sound is coded, as RFC 6381 has it: `mp4a.40.2`."""
    audio_tracks: Sequence[AudioTrack]
    """The languages that it can be heard in, the first to begin with."""


@dataclass(frozen=True, kw_only=True)
class AudioTrack:
    """One language of sound."""

    name: str
    """What viewers call it."""
    language: str | None
    """Its language; null when that is not known."""
    channels: int | None
    """How many channels it has; null when that is not known."""


@dataclass(frozen=True, kw_only=True)
class SubtitleTrack:
    """One subtitle."""

    name: str
    """What viewers call it."""
    language: str | None
    """Its language; null when that is not known."""
    url: str
    """Where it is."""
    headers: Sequence[MediaHeader]
    """Fields that a request for it needs, which are other ones than the film's."""
    format: SubtitleFormat
    """What it is."""
    expires_at: datetime | None
    """When the address runs out; null when it does not."""


@dataclass(frozen=True, kw_only=True)
class DanmakuTrack:
    """Comments that fly over the picture."""

    name: str
    """What viewers call it."""
    delivery: DanmakuDelivery
    """How it comes."""
    url: str
    """Where it is."""
    headers: Sequence[MediaHeader]
    """Fields that a request for it needs."""
    expires_at: datetime | None
    """When the address runs out; null when it does not."""


@dataclass(frozen=True, kw_only=True)
class PlaybackFailure:
    """Why there is no way to get what is being watched."""

    layer: PlaybackLayer
    """Where it went wrong."""
    code: str
    """The error's code: `credentials_refused`."""
    detail: str
    """In a sentence."""
    upstream_status: int | None
    """The status that the other server answered with; null when it did not answer."""
    retry_at: datetime | None
    """When it will be tried again; null when somebody has to do something first."""


@dataclass(frozen=True, kw_only=True)
class PlaybackParameters:
    """What an observer of `playback` says of itself."""

    client_profile: PlaybackClientProfile | None = None
    """What its player can do; what any browser can when left out."""


@dataclass(frozen=True, kw_only=True)
class PlaybackClientProfile:
    """What a player can do. What it does not say, any browser can: MP4, WebM, H.264, HLS, stereo."""

    stream_preference: StreamPreference | Unset = UNSET
    """What it would rather have."""
    max_bitrate: int | None = None
    """The most bits a second that it wants; as many as there are when left out."""
    max_audio_channels: int | Unset = UNSET
    """The most channels of sound that it can play."""
    video_codecs: Sequence[VideoCodec] = ()
    """How pictures may be coded; H.264 when none is named."""
    containers: Sequence[MediaContainer] = ()
    """What a film may be; MP4 and WebM when none is named."""
    audio: AudioSupport | Unset = UNSET
    """What sound it can play."""
    subtitles: SubtitleSupport | Unset = UNSET
    """What subtitles it can show."""
    live_transports: Sequence[LiveTransport] = ()
    """How broadcasts may come; HLS when none is named."""
    sends_headers: bool | Unset = UNSET
    """Whether it can send the headers that a source wants, as pages in browsers cannot."""


@dataclass(frozen=True, kw_only=True)
class PlaybackGetInput:
    """The input of `playback.get`."""

    room_id: str
    """The room that it is about."""
    client_profile: PlaybackClientProfile | None = None
    """What its player can do; what any browser can when left out."""


@dataclass(frozen=True, kw_only=True)
class PlaybackResolveInput:
    """The input of `playback.resolve`."""

    room_id: str
    """The room that it is about."""
    client_profile: PlaybackClientProfile
    """What the player can do."""
    media_id: str | None = None
    """The media; the one that is on when left out."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class PlaybackDelivery(OpenEnum):
    """Whose server the bytes come from."""

    DIRECT = "direct"
    """The source's own: the player sends the headers that are given."""
    PROXY = "proxy"
    """This one: no headers are needed."""


class MediaFormat(OpenEnum):
    """What a film is."""

    MP4 = "mp4"
    """MP4, also in fragments."""
    WEBM = "webm"
    """WebM."""
    MKV = "mkv"
    """Matroska."""
    HLS = "hls"
    """An HLS playlist."""
    DASH = "dash"
    """A DASH manifest."""
    FLV = "flv"
    """FLV, over HTTP."""
    MPEG_TS = "mpegTs"
    """An MPEG transport stream."""
    AUDIO = "audio"
    """Sound alone: MP3, AAC, Ogg, FLAC."""
    OTHER = "other"
    """Something else, which the player must find out."""


class SubtitleFormat(OpenEnum):
    """What a subtitle is."""

    WEBVTT = "webvtt"
    """WebVTT, which browsers show."""
    SRT = "srt"
    """SubRip."""
    ASS = "ass"
    """Advanced SubStation, with its own places and looks."""


class DanmakuDelivery(OpenEnum):
    """How flying comments come."""

    DOCUMENT = "document"
    """All at once, in one document."""
    EVENT_STREAM = "eventStream"
    """One by one while they are made, as server-sent events."""


class PlaybackLayer(OpenEnum):
    """Where getting media can go wrong."""

    CREDENTIAL = "credential"
    """The credentials for the provider."""
    PROVIDER = "provider"
    """The provider, which says where media are."""
    UPSTREAM = "upstream"
    """The server that holds the media."""
    NETWORK = "network"
    """The way to either."""


class StreamPreference(OpenEnum):
    """What a player would rather have."""

    AUTO = "auto"
    """What fits it best."""
    DIRECT_PLAY = "directPlay"
    """The film as it is."""
    TRANSCODE = "transcode"
    """The film made to fit it."""


class VideoCodec(OpenEnum):
    """How pictures are coded."""

    H264 = "h264"
    """H.264."""
    HEVC = "hevc"
    """H.265."""
    VP9 = "vp9"
    """VP9."""
    AV1 = "av1"
    """AV1."""


class MediaContainer(OpenEnum):
    """What a film may be packed in."""

    MP4 = "mp4"
    """MP4."""
    MKV = "mkv"
    """Matroska."""
    WEBM = "webm"
    """WebM."""


class AudioSupport(OpenEnum):
    """What sound a player can play."""

    STEREO = "stereo"
    """Two channels."""
    SURROUND = "surround"
    """More than two channels."""
    LOSSLESS = "lossless"
    """More than two channels, and nothing lost in coding."""


class SubtitleSupport(OpenEnum):
    """What subtitles a player can show."""

    EXTERNAL = "external"
    """Those in files of their own."""
    EMBEDDED_OR_EXTERNAL = "embeddedOrExternal"
    """Those in files of their own and those in the film."""
    BURNED_IN = "burnedIn"
    """Only those that are part of the picture."""


class LiveTransport(OpenEnum):
    """How a broadcast may come."""

    HLS = "hls"
    """HLS."""
    FLV = "flv"
    """FLV, over HTTP."""
