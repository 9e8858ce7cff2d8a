# Generated from Schema by codegen. Do not edit.
"""All types, operations and resources."""

from .api_key.operations import (
    api_key_delete as api_key_delete,
    api_key_get as api_key_get,
    api_key_list as api_key_list,
    api_key_make as api_key_make,
    api_key_patch as api_key_patch,
)
from .api_key.resources import API_KEY_RESOURCE as API_KEY_RESOURCE
from .api_key.types import (
    ApiKey as ApiKey,
    ApiKeyDeleteInput as ApiKeyDeleteInput,
    ApiKeyGetInput as ApiKeyGetInput,
    ApiKeyListInput as ApiKeyListInput,
    ApiKeyMakeInput as ApiKeyMakeInput,
    ApiKeyOrder as ApiKeyOrder,
    ApiKeyPage as ApiKeyPage,
    ApiKeyPatch as ApiKeyPatch,
    ApiKeyPatchInput as ApiKeyPatchInput,
    ApiKeyScope as ApiKeyScope,
    NewApiKey as NewApiKey,
)
from .audit_entry.operations import audit_entry_list as audit_entry_list
from .audit_entry.types import (
    AuditDoor as AuditDoor,
    AuditEntry as AuditEntry,
    AuditEntryListInput as AuditEntryListInput,
    AuditEntryOrder as AuditEntryOrder,
    AuditEntryPage as AuditEntryPage,
)
from .auth.operations import (
    auth_get as auth_get,
    auth_guest as auth_guest,
    auth_login as auth_login,
    auth_logout as auth_logout,
    auth_refresh as auth_refresh,
    auth_register as auth_register,
    auth_second_factor as auth_second_factor,
    auth_set_password as auth_set_password,
    auth_set_up as auth_set_up,
    auth_ticket as auth_ticket,
)
from .auth.types import (
    Auth as Auth,
    AuthGetInput as AuthGetInput,
    AuthGuestInput as AuthGuestInput,
    AuthLoginInput as AuthLoginInput,
    AuthLogoutInput as AuthLogoutInput,
    AuthRefreshInput as AuthRefreshInput,
    AuthRegisterInput as AuthRegisterInput,
    AuthSecondFactorInput as AuthSecondFactorInput,
    AuthSetPasswordInput as AuthSetPasswordInput,
    AuthSetUpInput as AuthSetUpInput,
    AuthTicketInput as AuthTicketInput,
    ConnectionTicket as ConnectionTicket,
    GuestTokens as GuestTokens,
    LoginResult as LoginResult,
    SecondFactor as SecondFactor,
    SecondFactorRequest as SecondFactorRequest,
    Tokens as Tokens,
)
from .chat.operations import (
    chat_list as chat_list,
    chat_mark_read as chat_mark_read,
    chat_read_state as chat_read_state,
    chat_search as chat_search,
)
from .chat.resources import CHAT_RESOURCE as CHAT_RESOURCE
from .chat.types import (
    Chat as Chat,
    ChatEventKind as ChatEventKind,
    ChatListInput as ChatListInput,
    ChatMarkReadInput as ChatMarkReadInput,
    ChatOrder as ChatOrder,
    ChatPage as ChatPage,
    ChatReadState as ChatReadState,
    ChatReadStateInput as ChatReadStateInput,
    ChatSearchInput as ChatSearchInput,
)
from .chat_message.operations import (
    chat_message_context as chat_message_context,
    chat_message_create as chat_message_create,
    chat_message_delete as chat_message_delete,
    chat_message_get as chat_message_get,
    chat_message_list as chat_message_list,
    chat_message_patch as chat_message_patch,
    chat_message_pin as chat_message_pin,
    chat_message_react as chat_message_react,
    chat_message_unpin as chat_message_unpin,
    chat_message_unreact as chat_message_unreact,
)
from .chat_message.types import (
    ChatContext as ChatContext,
    ChatFlight as ChatFlight,
    ChatMatches as ChatMatches,
    ChatMention as ChatMention,
    ChatMessage as ChatMessage,
    ChatMessageContextInput as ChatMessageContextInput,
    ChatMessageCreateInput as ChatMessageCreateInput,
    ChatMessageDeleteInput as ChatMessageDeleteInput,
    ChatMessageGetInput as ChatMessageGetInput,
    ChatMessageKind as ChatMessageKind,
    ChatMessageListInput as ChatMessageListInput,
    ChatMessageOrder as ChatMessageOrder,
    ChatMessagePage as ChatMessagePage,
    ChatMessagePatch as ChatMessagePatch,
    ChatMessagePatchInput as ChatMessagePatchInput,
    ChatMessagePinInput as ChatMessagePinInput,
    ChatMessageReactInput as ChatMessageReactInput,
    ChatMessageUnpinInput as ChatMessageUnpinInput,
    ChatMessageUnreactInput as ChatMessageUnreactInput,
    ChatPin as ChatPin,
    ChatPinPatch as ChatPinPatch,
    ChatReaction as ChatReaction,
)
from .error_code import ErrorCode as ErrorCode
from .media.operations import (
    media_add_links as media_add_links,
    media_clear as media_clear,
    media_create as media_create,
    media_delete as media_delete,
    media_get as media_get,
    media_list as media_list,
    media_move as media_move,
    media_patch as media_patch,
    media_read_source as media_read_source,
    media_remove as media_remove,
    media_search as media_search,
)
from .media.resources import MEDIA_RESOURCE as MEDIA_RESOURCE
from .media.types import (
    DeliveryPolicy as DeliveryPolicy,
    DirectSource as DirectSource,
    DirectSubtitle as DirectSubtitle,
    DirectVariant as DirectVariant,
    Media as Media,
    MediaAddLinksInput as MediaAddLinksInput,
    MediaAvailability as MediaAvailability,
    MediaBatch as MediaBatch,
    MediaClearInput as MediaClearInput,
    MediaCreateInput as MediaCreateInput,
    MediaDeleteInput as MediaDeleteInput,
    MediaGetInput as MediaGetInput,
    MediaHeader as MediaHeader,
    MediaLink as MediaLink,
    MediaListInput as MediaListInput,
    MediaMatches as MediaMatches,
    MediaMoveInput as MediaMoveInput,
    MediaOrder as MediaOrder,
    MediaOrigin as MediaOrigin,
    MediaPage as MediaPage,
    MediaPatch as MediaPatch,
    MediaPatchInput as MediaPatchInput,
    MediaReadSourceInput as MediaReadSourceInput,
    MediaRemoveInput as MediaRemoveInput,
    MediaSearchInput as MediaSearchInput,
    MediaSource as MediaSource,
)
from .member.operations import (
    member_add as member_add,
    member_ban as member_ban,
    member_delete as member_delete,
    member_get as member_get,
    member_kick as member_kick,
    member_list as member_list,
    member_patch as member_patch,
    member_set_permissions as member_set_permissions,
)
from .member.resources import MEMBER_RESOURCE as MEMBER_RESOURCE
from .member.types import (
    Member as Member,
    MemberAddInput as MemberAddInput,
    MemberBanInput as MemberBanInput,
    MemberDeleteInput as MemberDeleteInput,
    MemberGetInput as MemberGetInput,
    MemberKickInput as MemberKickInput,
    MemberListInput as MemberListInput,
    MemberOrder as MemberOrder,
    MemberPage as MemberPage,
    MemberPatch as MemberPatch,
    MemberPatchInput as MemberPatchInput,
    MemberSetPermissionsInput as MemberSetPermissionsInput,
)
from .membership.operations import membership_get as membership_get
from .membership.resources import MEMBERSHIP_RESOURCE as MEMBERSHIP_RESOURCE
from .membership.types import Membership as Membership, MembershipGetInput as MembershipGetInput
from .permission_mask import PermissionMask as PermissionMask
from .permissions.types import Permission as Permission, Role as Role
from .playback.operations import playback_get as playback_get, playback_resolve as playback_resolve
from .playback.resources import PLAYBACK_RESOURCE as PLAYBACK_RESOURCE
from .playback.types import (
    AudioSupport as AudioSupport,
    AudioTrack as AudioTrack,
    DanmakuDelivery as DanmakuDelivery,
    DanmakuTrack as DanmakuTrack,
    LiveTransport as LiveTransport,
    MediaContainer as MediaContainer,
    MediaFormat as MediaFormat,
    Playback as Playback,
    PlaybackClientProfile as PlaybackClientProfile,
    PlaybackDelivery as PlaybackDelivery,
    PlaybackFailure as PlaybackFailure,
    PlaybackGetInput as PlaybackGetInput,
    PlaybackInfo as PlaybackInfo,
    PlaybackLayer as PlaybackLayer,
    PlaybackMode as PlaybackMode,
    PlaybackParameters as PlaybackParameters,
    PlaybackResolveInput as PlaybackResolveInput,
    PlaybackVariant as PlaybackVariant,
    StreamPreference as StreamPreference,
    SubtitleFormat as SubtitleFormat,
    SubtitleSupport as SubtitleSupport,
    SubtitleTrack as SubtitleTrack,
    VideoCodec as VideoCodec,
)
from .playback_state.operations import (
    playback_state_get as playback_state_get,
    playback_state_next as playback_state_next,
    playback_state_patch as playback_state_patch,
    playback_state_pause as playback_state_pause,
    playback_state_play as playback_state_play,
    playback_state_previous as playback_state_previous,
    playback_state_report_end as playback_state_report_end,
    playback_state_seek as playback_state_seek,
    playback_state_select as playback_state_select,
    playback_state_set_rate as playback_state_set_rate,
    playback_state_stop as playback_state_stop,
)
from .playback_state.resources import PLAYBACK_STATE_RESOURCE as PLAYBACK_STATE_RESOURCE
from .playback_state.types import (
    PlaybackReason as PlaybackReason,
    PlaybackState as PlaybackState,
    PlaybackStateGetInput as PlaybackStateGetInput,
    PlaybackStateNextInput as PlaybackStateNextInput,
    PlaybackStatePatch as PlaybackStatePatch,
    PlaybackStatePatchInput as PlaybackStatePatchInput,
    PlaybackStatePauseInput as PlaybackStatePauseInput,
    PlaybackStatePlayInput as PlaybackStatePlayInput,
    PlaybackStatePreviousInput as PlaybackStatePreviousInput,
    PlaybackStateReportEndInput as PlaybackStateReportEndInput,
    PlaybackStateSeekInput as PlaybackStateSeekInput,
    PlaybackStateSelectInput as PlaybackStateSelectInput,
    PlaybackStateSetRateInput as PlaybackStateSetRateInput,
    PlaybackStateStopInput as PlaybackStateStopInput,
    PlaybackStatus as PlaybackStatus,
)
from .playlist.operations import (
    playlist_create as playlist_create,
    playlist_delete as playlist_delete,
    playlist_get as playlist_get,
    playlist_list as playlist_list,
    playlist_move as playlist_move,
    playlist_patch as playlist_patch,
)
from .playlist.resources import PLAYLIST_RESOURCE as PLAYLIST_RESOURCE
from .playlist.types import (
    Playlist as Playlist,
    PlaylistAudience as PlaylistAudience,
    PlaylistCreateInput as PlaylistCreateInput,
    PlaylistDeleteInput as PlaylistDeleteInput,
    PlaylistGetInput as PlaylistGetInput,
    PlaylistListInput as PlaylistListInput,
    PlaylistMoveInput as PlaylistMoveInput,
    PlaylistOrder as PlaylistOrder,
    PlaylistPage as PlaylistPage,
    PlaylistPatch as PlaylistPatch,
    PlaylistPatchInput as PlaylistPatchInput,
    ProviderItem as ProviderItem,
    ProviderItemPatch as ProviderItemPatch,
)
from .preferences.operations import preferences_get as preferences_get, preferences_patch as preferences_patch
from .preferences.resources import PREFERENCES_RESOURCE as PREFERENCES_RESOURCE
from .preferences.types import (
    Preferences as Preferences,
    PreferencesGetInput as PreferencesGetInput,
    PreferencesPatch as PreferencesPatch,
    PreferencesPatchInput as PreferencesPatchInput,
    Theme as Theme,
)
from .presence.operations import presence_list as presence_list, presence_report as presence_report
from .presence.resources import PRESENCE_RESOURCE as PRESENCE_RESOURCE
from .presence.types import (
    Presence as Presence,
    PresenceListInput as PresenceListInput,
    PresencePage as PresencePage,
    PresenceReportInput as PresenceReportInput,
    Readiness as Readiness,
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
from .room.operations import (
    room_ban as room_ban,
    room_close as room_close,
    room_create as room_create,
    room_delete as room_delete,
    room_discover as room_discover,
    room_get as room_get,
    room_invite as room_invite,
    room_join as room_join,
    room_leave as room_leave,
    room_list as room_list,
    room_pardon as room_pardon,
    room_patch as room_patch,
    room_preview as room_preview,
    room_reopen as room_reopen,
    room_restore as room_restore,
    room_revoke_guests as room_revoke_guests,
    room_revoke_invitations as room_revoke_invitations,
    room_transfer as room_transfer,
    room_unban as room_unban,
)
from .room.resources import ROOM_RESOURCE as ROOM_RESOURCE
from .room.types import (
    Invitation as Invitation,
    Room as Room,
    RoomBanInput as RoomBanInput,
    RoomCloseInput as RoomCloseInput,
    RoomCreateInput as RoomCreateInput,
    RoomDeleteInput as RoomDeleteInput,
    RoomDiscoverInput as RoomDiscoverInput,
    RoomEntry as RoomEntry,
    RoomGetInput as RoomGetInput,
    RoomInviteInput as RoomInviteInput,
    RoomJoinInput as RoomJoinInput,
    RoomLeaveInput as RoomLeaveInput,
    RoomListInput as RoomListInput,
    RoomOrder as RoomOrder,
    RoomPage as RoomPage,
    RoomPardonInput as RoomPardonInput,
    RoomPatch as RoomPatch,
    RoomPatchInput as RoomPatchInput,
    RoomPreview as RoomPreview,
    RoomPreviewInput as RoomPreviewInput,
    RoomPreviewPage as RoomPreviewPage,
    RoomReopenInput as RoomReopenInput,
    RoomRestoreInput as RoomRestoreInput,
    RoomRevokeGuestsInput as RoomRevokeGuestsInput,
    RoomRevokeInvitationsInput as RoomRevokeInvitationsInput,
    RoomStatus as RoomStatus,
    RoomTransferInput as RoomTransferInput,
    RoomUnbanInput as RoomUnbanInput,
    RoomVisibility as RoomVisibility,
)
from .room_settings.operations import (
    room_settings_get as room_settings_get,
    room_settings_patch as room_settings_patch,
    room_settings_reset as room_settings_reset,
)
from .room_settings.resources import ROOM_SETTINGS_RESOURCE as ROOM_SETTINGS_RESOURCE
from .room_settings.types import (
    PlayMode as PlayMode,
    RoomSettings as RoomSettings,
    RoomSettingsGetInput as RoomSettingsGetInput,
    RoomSettingsPatch as RoomSettingsPatch,
    RoomSettingsPatchInput as RoomSettingsPatchInput,
    RoomSettingsResetInput as RoomSettingsResetInput,
    WaitPolicy as WaitPolicy,
)
from .runtime_settings.operations import (
    runtime_settings_get as runtime_settings_get,
    runtime_settings_patch as runtime_settings_patch,
)
from .runtime_settings.resources import RUNTIME_SETTINGS_RESOURCE as RUNTIME_SETTINGS_RESOURCE
from .runtime_settings.types import (
    RuntimeSettings as RuntimeSettings,
    RuntimeSettingsGetInput as RuntimeSettingsGetInput,
    RuntimeSettingsPatch as RuntimeSettingsPatch,
    RuntimeSettingsPatchInput as RuntimeSettingsPatchInput,
)
from .server_info.operations import server_info_get as server_info_get
from .server_info.types import ServerInfo as ServerInfo, ServerInfoGetInput as ServerInfoGetInput
from .session.operations import (
    session_delete as session_delete,
    session_get as session_get,
    session_list as session_list,
    session_patch as session_patch,
    session_revoke_all as session_revoke_all,
)
from .session.resources import SESSION_RESOURCE as SESSION_RESOURCE
from .session.types import (
    Session as Session,
    SessionDeleteInput as SessionDeleteInput,
    SessionGetInput as SessionGetInput,
    SessionListInput as SessionListInput,
    SessionOrder as SessionOrder,
    SessionPage as SessionPage,
    SessionPatch as SessionPatch,
    SessionPatchInput as SessionPatchInput,
    SessionRevokeAllInput as SessionRevokeAllInput,
    SignInMethod as SignInMethod,
)
from .time.operations import time_sample as time_sample
from .time.types import Time as Time, TimeSampleInput as TimeSampleInput
from .typing.operations import typing_start as typing_start, typing_stop as typing_stop
from .typing.resources import TYPING_RESOURCE as TYPING_RESOURCE
from .typing.types import Typing as Typing, TypingStartInput as TypingStartInput, TypingStopInput as TypingStopInput
from .user.operations import (
    user_ban as user_ban,
    user_change_password as user_change_password,
    user_create as user_create,
    user_delete as user_delete,
    user_export_data as user_export_data,
    user_get as user_get,
    user_list as user_list,
    user_me as user_me,
    user_patch as user_patch,
    user_reset_password as user_reset_password,
    user_restore as user_restore,
    user_set_role as user_set_role,
    user_unban as user_unban,
)
from .user.resources import USER_RESOURCE as USER_RESOURCE
from .user.types import (
    PasswordReset as PasswordReset,
    ServerRole as ServerRole,
    User as User,
    UserBanInput as UserBanInput,
    UserChangePasswordInput as UserChangePasswordInput,
    UserCreateInput as UserCreateInput,
    UserDeleteInput as UserDeleteInput,
    UserExport as UserExport,
    UserExportDataInput as UserExportDataInput,
    UserGetInput as UserGetInput,
    UserListInput as UserListInput,
    UserMeInput as UserMeInput,
    UserOrder as UserOrder,
    UserPage as UserPage,
    UserPatch as UserPatch,
    UserPatchInput as UserPatchInput,
    UserResetPasswordInput as UserResetPasswordInput,
    UserRestoreInput as UserRestoreInput,
    UserSetRoleInput as UserSetRoleInput,
    UserStatus as UserStatus,
    UserUnbanInput as UserUnbanInput,
)
