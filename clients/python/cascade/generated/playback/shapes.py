# Generated from Schema/playback.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from ..media import shapes as media_shapes
from . import types

PLAYBACK_SHAPE: Final[Shape[types.Playback]] = Shape(
    types.Playback,
    "Playback",
    (
        Field(1010, "roomId", "room_id", "string"),
        Field(1, "mediaId", "media_id", "string", is_nullable=True),
        Field(2, "name", "name", "string"),
        Field(3, "provider", "provider", "string", is_nullable=True),
        Field(4, "isLive", "is_live", "boolean"),
        Field(5, "duration", "duration", "duration", is_nullable=True),
        Field(6, "programStart", "program_start", "timestamp", is_nullable=True),
        Field(7, "posterUrl", "poster_url", "string", is_nullable=True),
        Field(8, "modes", "modes", "object", of=lambda: PLAYBACK_MODE_SHAPE, is_list=True),
        Field(9, "expiresAt", "expires_at", "timestamp", is_nullable=True),
        Field(10, "failure", "failure", "object", of=lambda: PLAYBACK_FAILURE_SHAPE, is_nullable=True),
    ),
)

PLAYBACK_MODE_SHAPE: Final[Shape[types.PlaybackMode]] = Shape(
    types.PlaybackMode,
    "PlaybackMode",
    (
        Field(1, "mode", "mode", "string"),
        Field(2, "delivery", "delivery", "enum", of=lambda: PLAYBACK_DELIVERY_ENUM),
        Field(3, "info", "info", "object", of=lambda: PLAYBACK_INFO_SHAPE),
    ),
)

PLAYBACK_INFO_SHAPE: Final[Shape[types.PlaybackInfo]] = Shape(
    types.PlaybackInfo,
    "PlaybackInfo",
    (
        Field(1, "variants", "variants", "object", of=lambda: PLAYBACK_VARIANT_SHAPE, is_list=True),
        Field(2, "defaultVariant", "default_variant", "int"),
        Field(3, "subtitles", "subtitles", "object", of=lambda: SUBTITLE_TRACK_SHAPE, is_list=True),
        Field(4, "defaultSubtitle", "default_subtitle", "int", is_nullable=True),
        Field(5, "danmaku", "danmaku", "object", of=lambda: DANMAKU_TRACK_SHAPE, is_list=True),
        Field(6, "defaultDanmaku", "default_danmaku", "int", is_nullable=True),
        Field(7, "thumbnailsUrl", "thumbnails_url", "string", is_nullable=True),
    ),
)

PLAYBACK_VARIANT_SHAPE: Final[Shape[types.PlaybackVariant]] = Shape(
    types.PlaybackVariant,
    "PlaybackVariant",
    (
        Field(1, "name", "name", "string"),
        Field(2, "url", "url", "string"),
        Field(3, "headers", "headers", "object", of=lambda: media_shapes.MEDIA_HEADER_SHAPE, is_list=True),
        Field(4, "format", "format", "enum", of=lambda: MEDIA_FORMAT_ENUM),
        Field(5, "expiresAt", "expires_at", "timestamp", is_nullable=True),
        Field(6, "width", "width", "int", is_nullable=True),
        Field(7, "height", "height", "int", is_nullable=True),
        Field(8, "bitrate", "bitrate", "int", is_nullable=True),
        Field(9, "frameRate", "frame_rate", "float", is_nullable=True),
        Field(10, "videoCodec", "video_codec", "string", is_nullable=True),
        Field(11, "audioCodec", "audio_codec", "string", is_nullable=True),
        Field(12, "audioTracks", "audio_tracks", "object", of=lambda: AUDIO_TRACK_SHAPE, is_list=True),
    ),
)

AUDIO_TRACK_SHAPE: Final[Shape[types.AudioTrack]] = Shape(
    types.AudioTrack,
    "AudioTrack",
    (
        Field(1, "name", "name", "string"),
        Field(2, "language", "language", "string", is_nullable=True),
        Field(3, "channels", "channels", "int", is_nullable=True),
    ),
)

SUBTITLE_TRACK_SHAPE: Final[Shape[types.SubtitleTrack]] = Shape(
    types.SubtitleTrack,
    "SubtitleTrack",
    (
        Field(1, "name", "name", "string"),
        Field(2, "language", "language", "string", is_nullable=True),
        Field(3, "url", "url", "string"),
        Field(4, "headers", "headers", "object", of=lambda: media_shapes.MEDIA_HEADER_SHAPE, is_list=True),
        Field(5, "format", "format", "enum", of=lambda: SUBTITLE_FORMAT_ENUM),
        Field(6, "expiresAt", "expires_at", "timestamp", is_nullable=True),
    ),
)

DANMAKU_TRACK_SHAPE: Final[Shape[types.DanmakuTrack]] = Shape(
    types.DanmakuTrack,
    "DanmakuTrack",
    (
        Field(1, "name", "name", "string"),
        Field(2, "delivery", "delivery", "enum", of=lambda: DANMAKU_DELIVERY_ENUM),
        Field(3, "url", "url", "string"),
        Field(4, "headers", "headers", "object", of=lambda: media_shapes.MEDIA_HEADER_SHAPE, is_list=True),
        Field(5, "expiresAt", "expires_at", "timestamp", is_nullable=True),
    ),
)

PLAYBACK_FAILURE_SHAPE: Final[Shape[types.PlaybackFailure]] = Shape(
    types.PlaybackFailure,
    "PlaybackFailure",
    (
        Field(1, "layer", "layer", "enum", of=lambda: PLAYBACK_LAYER_ENUM),
        Field(2, "code", "code", "string"),
        Field(3, "detail", "detail", "string"),
        Field(4, "upstreamStatus", "upstream_status", "int", is_nullable=True),
        Field(5, "retryAt", "retry_at", "timestamp", is_nullable=True),
    ),
)

PLAYBACK_PARAMETERS_SHAPE: Final[Shape[types.PlaybackParameters]] = Shape(
    types.PlaybackParameters,
    "PlaybackParameters",
    (
        Field(
            1, "clientProfile", "client_profile", "object", of=lambda: PLAYBACK_CLIENT_PROFILE_SHAPE, is_nullable=True
        ),
    ),
)

PLAYBACK_CLIENT_PROFILE_SHAPE: Final[Shape[types.PlaybackClientProfile]] = Shape(
    types.PlaybackClientProfile,
    "PlaybackClientProfile",
    (
        Field(1, "streamPreference", "stream_preference", "enum", of=lambda: STREAM_PREFERENCE_ENUM, default="auto"),
        Field(2, "maxBitrate", "max_bitrate", "int", is_nullable=True),
        Field(3, "maxAudioChannels", "max_audio_channels", "int", default=2),
        Field(4, "videoCodecs", "video_codecs", "enum", of=lambda: VIDEO_CODEC_ENUM, is_list=True),
        Field(5, "containers", "containers", "enum", of=lambda: MEDIA_CONTAINER_ENUM, is_list=True),
        Field(6, "audio", "audio", "enum", of=lambda: AUDIO_SUPPORT_ENUM, default="stereo"),
        Field(7, "subtitles", "subtitles", "enum", of=lambda: SUBTITLE_SUPPORT_ENUM, default="external"),
        Field(8, "liveTransports", "live_transports", "enum", of=lambda: LIVE_TRANSPORT_ENUM, is_list=True),
        Field(9, "sendsHeaders", "sends_headers", "boolean", default=False),
    ),
)

PLAYBACK_GET_INPUT_SHAPE: Final[Shape[types.PlaybackGetInput]] = Shape(
    types.PlaybackGetInput,
    "PlaybackGetInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(
            1,
            "clientProfile",
            "client_profile",
            "object",
            of=lambda: PLAYBACK_CLIENT_PROFILE_SHAPE,
            is_nullable=True,
            place="query",
        ),
    ),
)

PLAYBACK_RESOLVE_INPUT_SHAPE: Final[Shape[types.PlaybackResolveInput]] = Shape(
    types.PlaybackResolveInput,
    "PlaybackResolveInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "clientProfile", "client_profile", "object", of=lambda: PLAYBACK_CLIENT_PROFILE_SHAPE),
        Field(2, "mediaId", "media_id", "string", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYBACK_DELIVERY_ENUM: Final[EnumFacts] = EnumFacts(
    types.PlaybackDelivery,
    {"direct": 1, "proxy": 2},
)

MEDIA_FORMAT_ENUM: Final[EnumFacts] = EnumFacts(
    types.MediaFormat,
    {"mp4": 1, "webm": 2, "mkv": 3, "hls": 4, "dash": 5, "flv": 6, "mpegTs": 7, "audio": 8, "other": 9},
)

SUBTITLE_FORMAT_ENUM: Final[EnumFacts] = EnumFacts(
    types.SubtitleFormat,
    {"webvtt": 1, "srt": 2, "ass": 3},
)

DANMAKU_DELIVERY_ENUM: Final[EnumFacts] = EnumFacts(
    types.DanmakuDelivery,
    {"document": 1, "eventStream": 2},
)

PLAYBACK_LAYER_ENUM: Final[EnumFacts] = EnumFacts(
    types.PlaybackLayer,
    {"credential": 1, "provider": 2, "upstream": 3, "network": 4},
)

STREAM_PREFERENCE_ENUM: Final[EnumFacts] = EnumFacts(
    types.StreamPreference,
    {"auto": 1, "directPlay": 2, "transcode": 3},
)

VIDEO_CODEC_ENUM: Final[EnumFacts] = EnumFacts(
    types.VideoCodec,
    {"h264": 1, "hevc": 2, "vp9": 3, "av1": 4},
)

MEDIA_CONTAINER_ENUM: Final[EnumFacts] = EnumFacts(
    types.MediaContainer,
    {"mp4": 1, "mkv": 2, "webm": 3},
)

AUDIO_SUPPORT_ENUM: Final[EnumFacts] = EnumFacts(
    types.AudioSupport,
    {"stereo": 1, "surround": 2, "lossless": 3},
)

SUBTITLE_SUPPORT_ENUM: Final[EnumFacts] = EnumFacts(
    types.SubtitleSupport,
    {"external": 1, "embeddedOrExternal": 2, "burnedIn": 3},
)

LIVE_TRANSPORT_ENUM: Final[EnumFacts] = EnumFacts(
    types.LiveTransport,
    {"hls": 1, "flv": 2},
)
