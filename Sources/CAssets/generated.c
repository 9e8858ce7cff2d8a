// Generated from Schema by codegen. Do not edit.

#include "tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../Schema/apiKey.graphql"
};

static const unsigned char file1[] = {
#embed "../../Schema/apiKeyHash.graphql"
};

static const unsigned char file2[] = {
#embed "../../Schema/auditEntry.graphql"
};

static const unsigned char file3[] = {
#embed "../../Schema/auth.graphql"
};

static const unsigned char file4[] = {
#embed "../../Schema/chat.graphql"
};

static const unsigned char file5[] = {
#embed "../../Schema/chatMessage.graphql"
};

static const unsigned char file6[] = {
#embed "../../Schema/common.graphql"
};

static const unsigned char file7[] = {
#embed "../../Schema/config.graphql"
};

static const unsigned char file8[] = {
#embed "../../Schema/errors.graphql"
};

static const unsigned char file9[] = {
#embed "../../Schema/linkedIdentity.graphql"
};

static const unsigned char file10[] = {
#embed "../../Schema/login.graphql"
};

static const unsigned char file11[] = {
#embed "../../Schema/media.graphql"
};

static const unsigned char file12[] = {
#embed "../../Schema/member.graphql"
};

static const unsigned char file13[] = {
#embed "../../Schema/membership.graphql"
};

static const unsigned char file14[] = {
#embed "../../Schema/opaqueSecrets.graphql"
};

static const unsigned char file15[] = {
#embed "../../Schema/passkey.graphql"
};

static const unsigned char file16[] = {
#embed "../../Schema/passkeyKey.graphql"
};

static const unsigned char file17[] = {
#embed "../../Schema/permissions.graphql"
};

static const unsigned char file18[] = {
#embed "../../Schema/playback.graphql"
};

static const unsigned char file19[] = {
#embed "../../Schema/playbackState.graphql"
};

static const unsigned char file20[] = {
#embed "../../Schema/playlist.graphql"
};

static const unsigned char file21[] = {
#embed "../../Schema/preferences.graphql"
};

static const unsigned char file22[] = {
#embed "../../Schema/prelude.graphql"
};

static const unsigned char file23[] = {
#embed "../../Schema/presence.graphql"
};

static const unsigned char file24[] = {
#embed "../../Schema/realtime.graphql"
};

static const unsigned char file25[] = {
#embed "../../Schema/room.graphql"
};

static const unsigned char file26[] = {
#embed "../../Schema/roomSettings.graphql"
};

static const unsigned char file27[] = {
#embed "../../Schema/runtimeSettings.graphql"
};

static const unsigned char file28[] = {
#embed "../../Schema/schema.lock"
};

static const unsigned char file29[] = {
#embed "../../Schema/secondFactors.graphql"
};

static const unsigned char file30[] = {
#embed "../../Schema/serverInfo.graphql"
};

static const unsigned char file31[] = {
#embed "../../Schema/session.graphql"
};

static const unsigned char file32[] = {
#embed "../../Schema/sessionKey.graphql"
};

static const unsigned char file33[] = {
#embed "../../Schema/signInProvider.graphql"
};

static const unsigned char file34[] = {
#embed "../../Schema/time.graphql"
};

static const unsigned char file35[] = {
#embed "../../Schema/typing.graphql"
};

static const unsigned char file36[] = {
#embed "../../Schema/user.graphql"
};

static const unsigned char file37[] = {
#embed "../../clients/openapi/openapi.json"
};

static const unsigned char file38[] = {
#embed "../../clients/proto/cascade/v1/api_key.proto"
};

static const unsigned char file39[] = {
#embed "../../clients/proto/cascade/v1/api_key_service.proto"
};

static const unsigned char file40[] = {
#embed "../../clients/proto/cascade/v1/audit_entry.proto"
};

static const unsigned char file41[] = {
#embed "../../clients/proto/cascade/v1/audit_entry_service.proto"
};

static const unsigned char file42[] = {
#embed "../../clients/proto/cascade/v1/auth.proto"
};

static const unsigned char file43[] = {
#embed "../../clients/proto/cascade/v1/auth_service.proto"
};

static const unsigned char file44[] = {
#embed "../../clients/proto/cascade/v1/chat.proto"
};

static const unsigned char file45[] = {
#embed "../../clients/proto/cascade/v1/chat_message.proto"
};

static const unsigned char file46[] = {
#embed "../../clients/proto/cascade/v1/chat_message_service.proto"
};

static const unsigned char file47[] = {
#embed "../../clients/proto/cascade/v1/chat_service.proto"
};

static const unsigned char file48[] = {
#embed "../../clients/proto/cascade/v1/linked_identity.proto"
};

static const unsigned char file49[] = {
#embed "../../clients/proto/cascade/v1/linked_identity_service.proto"
};

static const unsigned char file50[] = {
#embed "../../clients/proto/cascade/v1/media.proto"
};

static const unsigned char file51[] = {
#embed "../../clients/proto/cascade/v1/media_service.proto"
};

static const unsigned char file52[] = {
#embed "../../clients/proto/cascade/v1/member.proto"
};

static const unsigned char file53[] = {
#embed "../../clients/proto/cascade/v1/member_service.proto"
};

static const unsigned char file54[] = {
#embed "../../clients/proto/cascade/v1/membership.proto"
};

static const unsigned char file55[] = {
#embed "../../clients/proto/cascade/v1/membership_service.proto"
};

static const unsigned char file56[] = {
#embed "../../clients/proto/cascade/v1/passkey.proto"
};

static const unsigned char file57[] = {
#embed "../../clients/proto/cascade/v1/passkey_service.proto"
};

static const unsigned char file58[] = {
#embed "../../clients/proto/cascade/v1/permissions.proto"
};

static const unsigned char file59[] = {
#embed "../../clients/proto/cascade/v1/playback_state.proto"
};

static const unsigned char file60[] = {
#embed "../../clients/proto/cascade/v1/playback_state_service.proto"
};

static const unsigned char file61[] = {
#embed "../../clients/proto/cascade/v1/playlist.proto"
};

static const unsigned char file62[] = {
#embed "../../clients/proto/cascade/v1/playlist_service.proto"
};

static const unsigned char file63[] = {
#embed "../../clients/proto/cascade/v1/preferences.proto"
};

static const unsigned char file64[] = {
#embed "../../clients/proto/cascade/v1/preferences_service.proto"
};

static const unsigned char file65[] = {
#embed "../../clients/proto/cascade/v1/presence.proto"
};

static const unsigned char file66[] = {
#embed "../../clients/proto/cascade/v1/presence_service.proto"
};

static const unsigned char file67[] = {
#embed "../../clients/proto/cascade/v1/realtime.proto"
};

static const unsigned char file68[] = {
#embed "../../clients/proto/cascade/v1/realtime_service.proto"
};

static const unsigned char file69[] = {
#embed "../../clients/proto/cascade/v1/room.proto"
};

static const unsigned char file70[] = {
#embed "../../clients/proto/cascade/v1/room_service.proto"
};

static const unsigned char file71[] = {
#embed "../../clients/proto/cascade/v1/room_settings.proto"
};

static const unsigned char file72[] = {
#embed "../../clients/proto/cascade/v1/room_settings_service.proto"
};

static const unsigned char file73[] = {
#embed "../../clients/proto/cascade/v1/runtime_settings.proto"
};

static const unsigned char file74[] = {
#embed "../../clients/proto/cascade/v1/runtime_settings_service.proto"
};

static const unsigned char file75[] = {
#embed "../../clients/proto/cascade/v1/server_info.proto"
};

static const unsigned char file76[] = {
#embed "../../clients/proto/cascade/v1/server_info_service.proto"
};

static const unsigned char file77[] = {
#embed "../../clients/proto/cascade/v1/session.proto"
};

static const unsigned char file78[] = {
#embed "../../clients/proto/cascade/v1/session_service.proto"
};

static const unsigned char file79[] = {
#embed "../../clients/proto/cascade/v1/sign_in_provider.proto"
};

static const unsigned char file80[] = {
#embed "../../clients/proto/cascade/v1/sign_in_provider_service.proto"
};

static const unsigned char file81[] = {
#embed "../../clients/proto/cascade/v1/time.proto"
};

static const unsigned char file82[] = {
#embed "../../clients/proto/cascade/v1/time_service.proto"
};

static const unsigned char file83[] = {
#embed "../../clients/proto/cascade/v1/typing.proto"
};

static const unsigned char file84[] = {
#embed "../../clients/proto/cascade/v1/typing_service.proto"
};

static const unsigned char file85[] = {
#embed "../../clients/proto/google/api/annotations.proto"
};

static const unsigned char file86[] = {
#embed "../../clients/proto/google/api/http.proto"
};

static const unsigned char file87[] = {
#embed "../../docs/reference/README.md"
};

static const unsigned char file88[] = {
#embed "../../docs/reference/api-key.md"
};

static const unsigned char file89[] = {
#embed "../../docs/reference/audit-entry.md"
};

static const unsigned char file90[] = {
#embed "../../docs/reference/auth.md"
};

static const unsigned char file91[] = {
#embed "../../docs/reference/chat-message.md"
};

static const unsigned char file92[] = {
#embed "../../docs/reference/chat.md"
};

static const unsigned char file93[] = {
#embed "../../docs/reference/configuration.md"
};

static const unsigned char file94[] = {
#embed "../../docs/reference/errors.md"
};

static const unsigned char file95[] = {
#embed "../../docs/reference/linked-identity.md"
};

static const unsigned char file96[] = {
#embed "../../docs/reference/media.md"
};

static const unsigned char file97[] = {
#embed "../../docs/reference/member.md"
};

static const unsigned char file98[] = {
#embed "../../docs/reference/membership.md"
};

static const unsigned char file99[] = {
#embed "../../docs/reference/passkey.md"
};

static const unsigned char file100[] = {
#embed "../../docs/reference/permissions.md"
};

static const unsigned char file101[] = {
#embed "../../docs/reference/playback-state.md"
};

static const unsigned char file102[] = {
#embed "../../docs/reference/playback.md"
};

static const unsigned char file103[] = {
#embed "../../docs/reference/playlist.md"
};

static const unsigned char file104[] = {
#embed "../../docs/reference/preferences.md"
};

static const unsigned char file105[] = {
#embed "../../docs/reference/presence.md"
};

static const unsigned char file106[] = {
#embed "../../docs/reference/realtime.md"
};

static const unsigned char file107[] = {
#embed "../../docs/reference/room-settings.md"
};

static const unsigned char file108[] = {
#embed "../../docs/reference/room.md"
};

static const unsigned char file109[] = {
#embed "../../docs/reference/runtime-settings.md"
};

static const unsigned char file110[] = {
#embed "../../docs/reference/second-factors.md"
};

static const unsigned char file111[] = {
#embed "../../docs/reference/server-info.md"
};

static const unsigned char file112[] = {
#embed "../../docs/reference/session.md"
};

static const unsigned char file113[] = {
#embed "../../docs/reference/sign-in-provider.md"
};

static const unsigned char file114[] = {
#embed "../../docs/reference/time.md"
};

static const unsigned char file115[] = {
#embed "../../docs/reference/typing.md"
};

static const unsigned char file116[] = {
#embed "../../docs/reference/user.md"
};

const cassets_file cassets_generated[] = {
  {"Schema/apiKey.graphql", file0, sizeof file0},
  {"Schema/apiKeyHash.graphql", file1, sizeof file1},
  {"Schema/auditEntry.graphql", file2, sizeof file2},
  {"Schema/auth.graphql", file3, sizeof file3},
  {"Schema/chat.graphql", file4, sizeof file4},
  {"Schema/chatMessage.graphql", file5, sizeof file5},
  {"Schema/common.graphql", file6, sizeof file6},
  {"Schema/config.graphql", file7, sizeof file7},
  {"Schema/errors.graphql", file8, sizeof file8},
  {"Schema/linkedIdentity.graphql", file9, sizeof file9},
  {"Schema/login.graphql", file10, sizeof file10},
  {"Schema/media.graphql", file11, sizeof file11},
  {"Schema/member.graphql", file12, sizeof file12},
  {"Schema/membership.graphql", file13, sizeof file13},
  {"Schema/opaqueSecrets.graphql", file14, sizeof file14},
  {"Schema/passkey.graphql", file15, sizeof file15},
  {"Schema/passkeyKey.graphql", file16, sizeof file16},
  {"Schema/permissions.graphql", file17, sizeof file17},
  {"Schema/playback.graphql", file18, sizeof file18},
  {"Schema/playbackState.graphql", file19, sizeof file19},
  {"Schema/playlist.graphql", file20, sizeof file20},
  {"Schema/preferences.graphql", file21, sizeof file21},
  {"Schema/prelude.graphql", file22, sizeof file22},
  {"Schema/presence.graphql", file23, sizeof file23},
  {"Schema/realtime.graphql", file24, sizeof file24},
  {"Schema/room.graphql", file25, sizeof file25},
  {"Schema/roomSettings.graphql", file26, sizeof file26},
  {"Schema/runtimeSettings.graphql", file27, sizeof file27},
  {"Schema/schema.lock", file28, sizeof file28},
  {"Schema/secondFactors.graphql", file29, sizeof file29},
  {"Schema/serverInfo.graphql", file30, sizeof file30},
  {"Schema/session.graphql", file31, sizeof file31},
  {"Schema/sessionKey.graphql", file32, sizeof file32},
  {"Schema/signInProvider.graphql", file33, sizeof file33},
  {"Schema/time.graphql", file34, sizeof file34},
  {"Schema/typing.graphql", file35, sizeof file35},
  {"Schema/user.graphql", file36, sizeof file36},
  {"clients/openapi/openapi.json", file37, sizeof file37},
  {"clients/proto/cascade/v1/api_key.proto", file38, sizeof file38},
  {"clients/proto/cascade/v1/api_key_service.proto", file39, sizeof file39},
  {"clients/proto/cascade/v1/audit_entry.proto", file40, sizeof file40},
  {"clients/proto/cascade/v1/audit_entry_service.proto", file41, sizeof file41},
  {"clients/proto/cascade/v1/auth.proto", file42, sizeof file42},
  {"clients/proto/cascade/v1/auth_service.proto", file43, sizeof file43},
  {"clients/proto/cascade/v1/chat.proto", file44, sizeof file44},
  {"clients/proto/cascade/v1/chat_message.proto", file45, sizeof file45},
  {"clients/proto/cascade/v1/chat_message_service.proto", file46, sizeof file46},
  {"clients/proto/cascade/v1/chat_service.proto", file47, sizeof file47},
  {"clients/proto/cascade/v1/linked_identity.proto", file48, sizeof file48},
  {"clients/proto/cascade/v1/linked_identity_service.proto", file49, sizeof file49},
  {"clients/proto/cascade/v1/media.proto", file50, sizeof file50},
  {"clients/proto/cascade/v1/media_service.proto", file51, sizeof file51},
  {"clients/proto/cascade/v1/member.proto", file52, sizeof file52},
  {"clients/proto/cascade/v1/member_service.proto", file53, sizeof file53},
  {"clients/proto/cascade/v1/membership.proto", file54, sizeof file54},
  {"clients/proto/cascade/v1/membership_service.proto", file55, sizeof file55},
  {"clients/proto/cascade/v1/passkey.proto", file56, sizeof file56},
  {"clients/proto/cascade/v1/passkey_service.proto", file57, sizeof file57},
  {"clients/proto/cascade/v1/permissions.proto", file58, sizeof file58},
  {"clients/proto/cascade/v1/playback_state.proto", file59, sizeof file59},
  {"clients/proto/cascade/v1/playback_state_service.proto", file60, sizeof file60},
  {"clients/proto/cascade/v1/playlist.proto", file61, sizeof file61},
  {"clients/proto/cascade/v1/playlist_service.proto", file62, sizeof file62},
  {"clients/proto/cascade/v1/preferences.proto", file63, sizeof file63},
  {"clients/proto/cascade/v1/preferences_service.proto", file64, sizeof file64},
  {"clients/proto/cascade/v1/presence.proto", file65, sizeof file65},
  {"clients/proto/cascade/v1/presence_service.proto", file66, sizeof file66},
  {"clients/proto/cascade/v1/realtime.proto", file67, sizeof file67},
  {"clients/proto/cascade/v1/realtime_service.proto", file68, sizeof file68},
  {"clients/proto/cascade/v1/room.proto", file69, sizeof file69},
  {"clients/proto/cascade/v1/room_service.proto", file70, sizeof file70},
  {"clients/proto/cascade/v1/room_settings.proto", file71, sizeof file71},
  {"clients/proto/cascade/v1/room_settings_service.proto", file72, sizeof file72},
  {"clients/proto/cascade/v1/runtime_settings.proto", file73, sizeof file73},
  {"clients/proto/cascade/v1/runtime_settings_service.proto", file74, sizeof file74},
  {"clients/proto/cascade/v1/server_info.proto", file75, sizeof file75},
  {"clients/proto/cascade/v1/server_info_service.proto", file76, sizeof file76},
  {"clients/proto/cascade/v1/session.proto", file77, sizeof file77},
  {"clients/proto/cascade/v1/session_service.proto", file78, sizeof file78},
  {"clients/proto/cascade/v1/sign_in_provider.proto", file79, sizeof file79},
  {"clients/proto/cascade/v1/sign_in_provider_service.proto", file80, sizeof file80},
  {"clients/proto/cascade/v1/time.proto", file81, sizeof file81},
  {"clients/proto/cascade/v1/time_service.proto", file82, sizeof file82},
  {"clients/proto/cascade/v1/typing.proto", file83, sizeof file83},
  {"clients/proto/cascade/v1/typing_service.proto", file84, sizeof file84},
  {"clients/proto/google/api/annotations.proto", file85, sizeof file85},
  {"clients/proto/google/api/http.proto", file86, sizeof file86},
  {"docs/reference/README.md", file87, sizeof file87},
  {"docs/reference/api-key.md", file88, sizeof file88},
  {"docs/reference/audit-entry.md", file89, sizeof file89},
  {"docs/reference/auth.md", file90, sizeof file90},
  {"docs/reference/chat-message.md", file91, sizeof file91},
  {"docs/reference/chat.md", file92, sizeof file92},
  {"docs/reference/configuration.md", file93, sizeof file93},
  {"docs/reference/errors.md", file94, sizeof file94},
  {"docs/reference/linked-identity.md", file95, sizeof file95},
  {"docs/reference/media.md", file96, sizeof file96},
  {"docs/reference/member.md", file97, sizeof file97},
  {"docs/reference/membership.md", file98, sizeof file98},
  {"docs/reference/passkey.md", file99, sizeof file99},
  {"docs/reference/permissions.md", file100, sizeof file100},
  {"docs/reference/playback-state.md", file101, sizeof file101},
  {"docs/reference/playback.md", file102, sizeof file102},
  {"docs/reference/playlist.md", file103, sizeof file103},
  {"docs/reference/preferences.md", file104, sizeof file104},
  {"docs/reference/presence.md", file105, sizeof file105},
  {"docs/reference/realtime.md", file106, sizeof file106},
  {"docs/reference/room-settings.md", file107, sizeof file107},
  {"docs/reference/room.md", file108, sizeof file108},
  {"docs/reference/runtime-settings.md", file109, sizeof file109},
  {"docs/reference/second-factors.md", file110, sizeof file110},
  {"docs/reference/server-info.md", file111, sizeof file111},
  {"docs/reference/session.md", file112, sizeof file112},
  {"docs/reference/sign-in-provider.md", file113, sizeof file113},
  {"docs/reference/time.md", file114, sizeof file114},
  {"docs/reference/typing.md", file115, sizeof file115},
  {"docs/reference/user.md", file116, sizeof file116},
};

const size_t cassets_generated_count = 117;
