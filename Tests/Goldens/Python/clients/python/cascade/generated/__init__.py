# Generated from Schema by codegen. Do not edit.
"""All types, operations and resources."""

from .chat.operations import chat_list as chat_list, chat_send as chat_send
from .chat.resources import CHAT_RESOURCE as CHAT_RESOURCE
from .chat.types import (
    Chat as Chat,
    ChatEvent as ChatEvent,
    ChatListInput as ChatListInput,
    ChatMessage as ChatMessage,
    ChatNotice as ChatNotice,
    ChatOrder as ChatOrder,
    ChatPage as ChatPage,
    ChatSendInput as ChatSendInput,
)
from .common.types import Everything as Everything
from .error_code import ErrorCode as ErrorCode
from .permission_mask import PermissionMask as PermissionMask
from .playback.operations import (
    playback_state_get as playback_state_get,
    playback_state_patch as playback_state_patch,
    playback_state_pause as playback_state_pause,
    playback_state_play as playback_state_play,
)
from .playback.resources import PLAYBACK_STATE_RESOURCE as PLAYBACK_STATE_RESOURCE
from .playback.types import (
    PlaybackState as PlaybackState,
    PlaybackStateGetInput as PlaybackStateGetInput,
    PlaybackStatePatch as PlaybackStatePatch,
    PlaybackStatePatchInput as PlaybackStatePatchInput,
    PlaybackStatePauseInput as PlaybackStatePauseInput,
    PlaybackStatePlayInput as PlaybackStatePlayInput,
    PlaybackStatus as PlaybackStatus,
)
from .realtime.types import (
    AuthorizeMessage as AuthorizeMessage,
    BookmarkMessage as BookmarkMessage,
    CallMessage as CallMessage,
    ClientMessage as ClientMessage,
    CloseVerdict as CloseVerdict,
    DeliveryMode as DeliveryMode,
    EntriesChange as EntriesChange,
    ErrorMessage as ErrorMessage,
    FieldViolation as FieldViolation,
    FrameMessage as FrameMessage,
    GoAwayMessage as GoAwayMessage,
    GoAwayReason as GoAwayReason,
    ItemChange as ItemChange,
    ItemPatch as ItemPatch,
    ItemRemoved as ItemRemoved,
    ItemValue as ItemValue,
    ItemsChange as ItemsChange,
    LogEntry as LogEntry,
    LogEvent as LogEvent,
    LogHidden as LogHidden,
    NotifyChange as NotifyChange,
    ObservationWindow as ObservationWindow,
    ObserveMessage as ObserveMessage,
    ObservedMessage as ObservedMessage,
    OpenMessage as OpenMessage,
    PatchChange as PatchChange,
    PatchMessage as PatchMessage,
    PingMessage as PingMessage,
    PongMessage as PongMessage,
    ProblemDetails as ProblemDetails,
    RemovedChange as RemovedChange,
    ResetMessage as ResetMessage,
    ResetReason as ResetReason,
    ResourceChange as ResourceChange,
    ResultMessage as ResultMessage,
    ResumeCursor as ResumeCursor,
    ServerMessage as ServerMessage,
    SnapshotMessage as SnapshotMessage,
    StaleChange as StaleChange,
    UnobserveMessage as UnobserveMessage,
    UpdateMessage as UpdateMessage,
    ValueChange as ValueChange,
    WatchQuery as WatchQuery,
    WelcomeMessage as WelcomeMessage,
)
from .report.operations import report_create as report_create
from .report.types import Reason as Reason, Report as Report, ReportCreateInput as ReportCreateInput
from .room.operations import (
    member_get as member_get,
    member_list as member_list,
    member_patch as member_patch,
    room_create as room_create,
    room_delete as room_delete,
    room_get as room_get,
    room_join as room_join,
    room_leave as room_leave,
    room_list as room_list,
    room_patch as room_patch,
)
from .room.resources import MEMBER_RESOURCE as MEMBER_RESOURCE, ROOM_RESOURCE as ROOM_RESOURCE
from .room.types import (
    Member as Member,
    MemberGetInput as MemberGetInput,
    MemberListInput as MemberListInput,
    MemberOrder as MemberOrder,
    MemberPage as MemberPage,
    MemberPatch as MemberPatch,
    MemberPatchInput as MemberPatchInput,
    MemberRole as MemberRole,
    Room as Room,
    RoomCreateInput as RoomCreateInput,
    RoomDeleteInput as RoomDeleteInput,
    RoomGetInput as RoomGetInput,
    RoomJoinInput as RoomJoinInput,
    RoomKind as RoomKind,
    RoomLeaveInput as RoomLeaveInput,
    RoomLimits as RoomLimits,
    RoomListInput as RoomListInput,
    RoomOrder as RoomOrder,
    RoomPage as RoomPage,
    RoomPatch as RoomPatch,
    RoomPatchInput as RoomPatchInput,
)
