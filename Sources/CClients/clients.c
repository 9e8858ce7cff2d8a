// Generated from clients by codegen. Do not edit.

#include "CClients.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#if __has_embed("../../clients/python/README.md")
static const unsigned char file0[] = {
#embed "../../clients/python/README.md"
};
#endif

#if __has_embed("../../clients/python/cascade/__init__.py")
static const unsigned char file1[] = {
#embed "../../clients/python/cascade/__init__.py"
};
#endif

#if __has_embed("../../clients/python/cascade/errors.py")
static const unsigned char file2[] = {
#embed "../../clients/python/cascade/errors.py"
};
#endif

#if __has_embed("../../clients/python/cascade/json_form.py")
static const unsigned char file3[] = {
#embed "../../clients/python/cascade/json_form.py"
};
#endif

#if __has_embed("../../clients/python/cascade/merging.py")
static const unsigned char file4[] = {
#embed "../../clients/python/cascade/merging.py"
};
#endif

#if __has_embed("../../clients/python/cascade/opaque/__init__.py")
static const unsigned char file5[] = {
#embed "../../clients/python/cascade/opaque/__init__.py"
};
#endif

#if __has_embed("../../clients/python/cascade/opaque/agreement.py")
static const unsigned char file6[] = {
#embed "../../clients/python/cascade/opaque/agreement.py"
};
#endif

#if __has_embed("../../clients/python/cascade/opaque/envelope.py")
static const unsigned char file7[] = {
#embed "../../clients/python/cascade/opaque/envelope.py"
};
#endif

#if __has_embed("../../clients/python/cascade/opaque/errors.py")
static const unsigned char file8[] = {
#embed "../../clients/python/cascade/opaque/errors.py"
};
#endif

#if __has_embed("../../clients/python/cascade/opaque/group.py")
static const unsigned char file9[] = {
#embed "../../clients/python/cascade/opaque/group.py"
};
#endif

#if __has_embed("../../clients/python/cascade/opaque/integers.py")
static const unsigned char file10[] = {
#embed "../../clients/python/cascade/opaque/integers.py"
};
#endif

#if __has_embed("../../clients/python/cascade/opaque/login.py")
static const unsigned char file11[] = {
#embed "../../clients/python/cascade/opaque/login.py"
};
#endif

#if __has_embed("../../clients/python/cascade/opaque/registration.py")
static const unsigned char file12[] = {
#embed "../../clients/python/cascade/opaque/registration.py"
};
#endif

#if __has_embed("../../clients/python/cascade/opaque/sodium.py")
static const unsigned char file13[] = {
#embed "../../clients/python/cascade/opaque/sodium.py"
};
#endif

#if __has_embed("../../clients/python/cascade/opaque/text.py")
static const unsigned char file14[] = {
#embed "../../clients/python/cascade/opaque/text.py"
};
#endif

#if __has_embed("../../clients/python/cascade/operations.py")
static const unsigned char file15[] = {
#embed "../../clients/python/cascade/operations.py"
};
#endif

#if __has_embed("../../clients/python/cascade/protobuf.py")
static const unsigned char file16[] = {
#embed "../../clients/python/cascade/protobuf.py"
};
#endif

#if __has_embed("../../clients/python/cascade/py.typed")
static const unsigned char file17[] = {
#embed "../../clients/python/cascade/py.typed"
};
#endif

#if __has_embed("../../clients/python/cascade/realtime/__init__.py")
static const unsigned char file18[] = {
#embed "../../clients/python/cascade/realtime/__init__.py"
};
#endif

#if __has_embed("../../clients/python/cascade/realtime/calls.py")
static const unsigned char file19[] = {
#embed "../../clients/python/cascade/realtime/calls.py"
};
#endif

#if __has_embed("../../clients/python/cascade/realtime/clock.py")
static const unsigned char file20[] = {
#embed "../../clients/python/cascade/realtime/clock.py"
};
#endif

#if __has_embed("../../clients/python/cascade/realtime/connection.py")
static const unsigned char file21[] = {
#embed "../../clients/python/cascade/realtime/connection.py"
};
#endif

#if __has_embed("../../clients/python/cascade/realtime/encoding.py")
static const unsigned char file22[] = {
#embed "../../clients/python/cascade/realtime/encoding.py"
};
#endif

#if __has_embed("../../clients/python/cascade/realtime/events.py")
static const unsigned char file23[] = {
#embed "../../clients/python/cascade/realtime/events.py"
};
#endif

#if __has_embed("../../clients/python/cascade/realtime/observation.py")
static const unsigned char file24[] = {
#embed "../../clients/python/cascade/realtime/observation.py"
};
#endif

#if __has_embed("../../clients/python/cascade/realtime/reconnect.py")
static const unsigned char file25[] = {
#embed "../../clients/python/cascade/realtime/reconnect.py"
};
#endif

#if __has_embed("../../clients/python/cascade/realtime/session.py")
static const unsigned char file26[] = {
#embed "../../clients/python/cascade/realtime/session.py"
};
#endif

#if __has_embed("../../clients/python/cascade/realtime/websocket.py")
static const unsigned char file27[] = {
#embed "../../clients/python/cascade/realtime/websocket.py"
};
#endif

#if __has_embed("../../clients/python/cascade/rest.py")
static const unsigned char file28[] = {
#embed "../../clients/python/cascade/rest.py"
};
#endif

#if __has_embed("../../clients/python/cascade/shapes.py")
static const unsigned char file29[] = {
#embed "../../clients/python/cascade/shapes.py"
};
#endif

#if __has_embed("../../clients/python/cascade/times.py")
static const unsigned char file30[] = {
#embed "../../clients/python/cascade/times.py"
};
#endif

#if __has_embed("../../clients/python/cascade/wire.py")
static const unsigned char file31[] = {
#embed "../../clients/python/cascade/wire.py"
};
#endif

#if __has_embed("../../clients/python/pyproject.toml")
static const unsigned char file32[] = {
#embed "../../clients/python/pyproject.toml"
};
#endif

#if __has_embed("../../clients/swift/README.md")
static const unsigned char file33[] = {
#embed "../../clients/swift/README.md"
};
#endif

#if __has_embed("../../clients/typescript/README.md")
static const unsigned char file34[] = {
#embed "../../clients/typescript/README.md"
};
#endif

#if __has_embed("../../clients/typescript/package.json")
static const unsigned char file35[] = {
#embed "../../clients/typescript/package.json"
};
#endif

#if __has_embed("../../clients/typescript/src/index.ts")
static const unsigned char file36[] = {
#embed "../../clients/typescript/src/index.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/json.ts")
static const unsigned char file37[] = {
#embed "../../clients/typescript/src/json.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/opaque.ts")
static const unsigned char file38[] = {
#embed "../../clients/typescript/src/opaque.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/opaque/agreement.ts")
static const unsigned char file39[] = {
#embed "../../clients/typescript/src/opaque/agreement.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/opaque/argon2block.ts")
static const unsigned char file40[] = {
#embed "../../clients/typescript/src/opaque/argon2block.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/opaque/argon2id.ts")
static const unsigned char file41[] = {
#embed "../../clients/typescript/src/opaque/argon2id.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/opaque/blake2b.ts")
static const unsigned char file42[] = {
#embed "../../clients/typescript/src/opaque/blake2b.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/opaque/bytes.ts")
static const unsigned char file43[] = {
#embed "../../clients/typescript/src/opaque/bytes.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/opaque/envelope.ts")
static const unsigned char file44[] = {
#embed "../../clients/typescript/src/opaque/envelope.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/opaque/errors.ts")
static const unsigned char file45[] = {
#embed "../../clients/typescript/src/opaque/errors.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/opaque/hashing.ts")
static const unsigned char file46[] = {
#embed "../../clients/typescript/src/opaque/hashing.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/opaque/login.ts")
static const unsigned char file47[] = {
#embed "../../clients/typescript/src/opaque/login.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/opaque/oprf.ts")
static const unsigned char file48[] = {
#embed "../../clients/typescript/src/opaque/oprf.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/opaque/registration.ts")
static const unsigned char file49[] = {
#embed "../../clients/typescript/src/opaque/registration.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/opaque/ristretto.ts")
static const unsigned char file50[] = {
#embed "../../clients/typescript/src/opaque/ristretto.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/opaque/text.ts")
static const unsigned char file51[] = {
#embed "../../clients/typescript/src/opaque/text.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/operation.ts")
static const unsigned char file52[] = {
#embed "../../clients/typescript/src/operation.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/patch.ts")
static const unsigned char file53[] = {
#embed "../../clients/typescript/src/patch.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/problem.ts")
static const unsigned char file54[] = {
#embed "../../clients/typescript/src/problem.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/protobuf.ts")
static const unsigned char file55[] = {
#embed "../../clients/typescript/src/protobuf.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/realtime/calls.ts")
static const unsigned char file56[] = {
#embed "../../clients/typescript/src/realtime/calls.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/realtime/clock.ts")
static const unsigned char file57[] = {
#embed "../../clients/typescript/src/realtime/clock.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/realtime/connection.ts")
static const unsigned char file58[] = {
#embed "../../clients/typescript/src/realtime/connection.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/realtime/encoding.ts")
static const unsigned char file59[] = {
#embed "../../clients/typescript/src/realtime/encoding.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/realtime/messages.ts")
static const unsigned char file60[] = {
#embed "../../clients/typescript/src/realtime/messages.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/realtime/observation.ts")
static const unsigned char file61[] = {
#embed "../../clients/typescript/src/realtime/observation.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/realtime/reconnect.ts")
static const unsigned char file62[] = {
#embed "../../clients/typescript/src/realtime/reconnect.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/realtime/session.ts")
static const unsigned char file63[] = {
#embed "../../clients/typescript/src/realtime/session.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/rest.ts")
static const unsigned char file64[] = {
#embed "../../clients/typescript/src/rest.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/shape.ts")
static const unsigned char file65[] = {
#embed "../../clients/typescript/src/shape.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/time.ts")
static const unsigned char file66[] = {
#embed "../../clients/typescript/src/time.ts"
};
#endif

#if __has_embed("../../clients/typescript/src/wire.ts")
static const unsigned char file67[] = {
#embed "../../clients/typescript/src/wire.ts"
};
#endif

#if __has_embed("../../clients/typescript/tsconfig.json")
static const unsigned char file68[] = {
#embed "../../clients/typescript/tsconfig.json"
};
#endif

static const cclients_file files[] = {
#if __has_embed("../../clients/python/README.md")
  {"clients/python/README.md", file0, sizeof file0},
#endif
#if __has_embed("../../clients/python/cascade/__init__.py")
  {"clients/python/cascade/__init__.py", file1, sizeof file1},
#endif
#if __has_embed("../../clients/python/cascade/errors.py")
  {"clients/python/cascade/errors.py", file2, sizeof file2},
#endif
#if __has_embed("../../clients/python/cascade/json_form.py")
  {"clients/python/cascade/json_form.py", file3, sizeof file3},
#endif
#if __has_embed("../../clients/python/cascade/merging.py")
  {"clients/python/cascade/merging.py", file4, sizeof file4},
#endif
#if __has_embed("../../clients/python/cascade/opaque/__init__.py")
  {"clients/python/cascade/opaque/__init__.py", file5, sizeof file5},
#endif
#if __has_embed("../../clients/python/cascade/opaque/agreement.py")
  {"clients/python/cascade/opaque/agreement.py", file6, sizeof file6},
#endif
#if __has_embed("../../clients/python/cascade/opaque/envelope.py")
  {"clients/python/cascade/opaque/envelope.py", file7, sizeof file7},
#endif
#if __has_embed("../../clients/python/cascade/opaque/errors.py")
  {"clients/python/cascade/opaque/errors.py", file8, sizeof file8},
#endif
#if __has_embed("../../clients/python/cascade/opaque/group.py")
  {"clients/python/cascade/opaque/group.py", file9, sizeof file9},
#endif
#if __has_embed("../../clients/python/cascade/opaque/integers.py")
  {"clients/python/cascade/opaque/integers.py", file10, sizeof file10},
#endif
#if __has_embed("../../clients/python/cascade/opaque/login.py")
  {"clients/python/cascade/opaque/login.py", file11, sizeof file11},
#endif
#if __has_embed("../../clients/python/cascade/opaque/registration.py")
  {"clients/python/cascade/opaque/registration.py", file12, sizeof file12},
#endif
#if __has_embed("../../clients/python/cascade/opaque/sodium.py")
  {"clients/python/cascade/opaque/sodium.py", file13, sizeof file13},
#endif
#if __has_embed("../../clients/python/cascade/opaque/text.py")
  {"clients/python/cascade/opaque/text.py", file14, sizeof file14},
#endif
#if __has_embed("../../clients/python/cascade/operations.py")
  {"clients/python/cascade/operations.py", file15, sizeof file15},
#endif
#if __has_embed("../../clients/python/cascade/protobuf.py")
  {"clients/python/cascade/protobuf.py", file16, sizeof file16},
#endif
#if __has_embed("../../clients/python/cascade/py.typed")
  {"clients/python/cascade/py.typed", file17, sizeof file17},
#endif
#if __has_embed("../../clients/python/cascade/realtime/__init__.py")
  {"clients/python/cascade/realtime/__init__.py", file18, sizeof file18},
#endif
#if __has_embed("../../clients/python/cascade/realtime/calls.py")
  {"clients/python/cascade/realtime/calls.py", file19, sizeof file19},
#endif
#if __has_embed("../../clients/python/cascade/realtime/clock.py")
  {"clients/python/cascade/realtime/clock.py", file20, sizeof file20},
#endif
#if __has_embed("../../clients/python/cascade/realtime/connection.py")
  {"clients/python/cascade/realtime/connection.py", file21, sizeof file21},
#endif
#if __has_embed("../../clients/python/cascade/realtime/encoding.py")
  {"clients/python/cascade/realtime/encoding.py", file22, sizeof file22},
#endif
#if __has_embed("../../clients/python/cascade/realtime/events.py")
  {"clients/python/cascade/realtime/events.py", file23, sizeof file23},
#endif
#if __has_embed("../../clients/python/cascade/realtime/observation.py")
  {"clients/python/cascade/realtime/observation.py", file24, sizeof file24},
#endif
#if __has_embed("../../clients/python/cascade/realtime/reconnect.py")
  {"clients/python/cascade/realtime/reconnect.py", file25, sizeof file25},
#endif
#if __has_embed("../../clients/python/cascade/realtime/session.py")
  {"clients/python/cascade/realtime/session.py", file26, sizeof file26},
#endif
#if __has_embed("../../clients/python/cascade/realtime/websocket.py")
  {"clients/python/cascade/realtime/websocket.py", file27, sizeof file27},
#endif
#if __has_embed("../../clients/python/cascade/rest.py")
  {"clients/python/cascade/rest.py", file28, sizeof file28},
#endif
#if __has_embed("../../clients/python/cascade/shapes.py")
  {"clients/python/cascade/shapes.py", file29, sizeof file29},
#endif
#if __has_embed("../../clients/python/cascade/times.py")
  {"clients/python/cascade/times.py", file30, sizeof file30},
#endif
#if __has_embed("../../clients/python/cascade/wire.py")
  {"clients/python/cascade/wire.py", file31, sizeof file31},
#endif
#if __has_embed("../../clients/python/pyproject.toml")
  {"clients/python/pyproject.toml", file32, sizeof file32},
#endif
#if __has_embed("../../clients/swift/README.md")
  {"clients/swift/README.md", file33, sizeof file33},
#endif
#if __has_embed("../../clients/typescript/README.md")
  {"clients/typescript/README.md", file34, sizeof file34},
#endif
#if __has_embed("../../clients/typescript/package.json")
  {"clients/typescript/package.json", file35, sizeof file35},
#endif
#if __has_embed("../../clients/typescript/src/index.ts")
  {"clients/typescript/src/index.ts", file36, sizeof file36},
#endif
#if __has_embed("../../clients/typescript/src/json.ts")
  {"clients/typescript/src/json.ts", file37, sizeof file37},
#endif
#if __has_embed("../../clients/typescript/src/opaque.ts")
  {"clients/typescript/src/opaque.ts", file38, sizeof file38},
#endif
#if __has_embed("../../clients/typescript/src/opaque/agreement.ts")
  {"clients/typescript/src/opaque/agreement.ts", file39, sizeof file39},
#endif
#if __has_embed("../../clients/typescript/src/opaque/argon2block.ts")
  {"clients/typescript/src/opaque/argon2block.ts", file40, sizeof file40},
#endif
#if __has_embed("../../clients/typescript/src/opaque/argon2id.ts")
  {"clients/typescript/src/opaque/argon2id.ts", file41, sizeof file41},
#endif
#if __has_embed("../../clients/typescript/src/opaque/blake2b.ts")
  {"clients/typescript/src/opaque/blake2b.ts", file42, sizeof file42},
#endif
#if __has_embed("../../clients/typescript/src/opaque/bytes.ts")
  {"clients/typescript/src/opaque/bytes.ts", file43, sizeof file43},
#endif
#if __has_embed("../../clients/typescript/src/opaque/envelope.ts")
  {"clients/typescript/src/opaque/envelope.ts", file44, sizeof file44},
#endif
#if __has_embed("../../clients/typescript/src/opaque/errors.ts")
  {"clients/typescript/src/opaque/errors.ts", file45, sizeof file45},
#endif
#if __has_embed("../../clients/typescript/src/opaque/hashing.ts")
  {"clients/typescript/src/opaque/hashing.ts", file46, sizeof file46},
#endif
#if __has_embed("../../clients/typescript/src/opaque/login.ts")
  {"clients/typescript/src/opaque/login.ts", file47, sizeof file47},
#endif
#if __has_embed("../../clients/typescript/src/opaque/oprf.ts")
  {"clients/typescript/src/opaque/oprf.ts", file48, sizeof file48},
#endif
#if __has_embed("../../clients/typescript/src/opaque/registration.ts")
  {"clients/typescript/src/opaque/registration.ts", file49, sizeof file49},
#endif
#if __has_embed("../../clients/typescript/src/opaque/ristretto.ts")
  {"clients/typescript/src/opaque/ristretto.ts", file50, sizeof file50},
#endif
#if __has_embed("../../clients/typescript/src/opaque/text.ts")
  {"clients/typescript/src/opaque/text.ts", file51, sizeof file51},
#endif
#if __has_embed("../../clients/typescript/src/operation.ts")
  {"clients/typescript/src/operation.ts", file52, sizeof file52},
#endif
#if __has_embed("../../clients/typescript/src/patch.ts")
  {"clients/typescript/src/patch.ts", file53, sizeof file53},
#endif
#if __has_embed("../../clients/typescript/src/problem.ts")
  {"clients/typescript/src/problem.ts", file54, sizeof file54},
#endif
#if __has_embed("../../clients/typescript/src/protobuf.ts")
  {"clients/typescript/src/protobuf.ts", file55, sizeof file55},
#endif
#if __has_embed("../../clients/typescript/src/realtime/calls.ts")
  {"clients/typescript/src/realtime/calls.ts", file56, sizeof file56},
#endif
#if __has_embed("../../clients/typescript/src/realtime/clock.ts")
  {"clients/typescript/src/realtime/clock.ts", file57, sizeof file57},
#endif
#if __has_embed("../../clients/typescript/src/realtime/connection.ts")
  {"clients/typescript/src/realtime/connection.ts", file58, sizeof file58},
#endif
#if __has_embed("../../clients/typescript/src/realtime/encoding.ts")
  {"clients/typescript/src/realtime/encoding.ts", file59, sizeof file59},
#endif
#if __has_embed("../../clients/typescript/src/realtime/messages.ts")
  {"clients/typescript/src/realtime/messages.ts", file60, sizeof file60},
#endif
#if __has_embed("../../clients/typescript/src/realtime/observation.ts")
  {"clients/typescript/src/realtime/observation.ts", file61, sizeof file61},
#endif
#if __has_embed("../../clients/typescript/src/realtime/reconnect.ts")
  {"clients/typescript/src/realtime/reconnect.ts", file62, sizeof file62},
#endif
#if __has_embed("../../clients/typescript/src/realtime/session.ts")
  {"clients/typescript/src/realtime/session.ts", file63, sizeof file63},
#endif
#if __has_embed("../../clients/typescript/src/rest.ts")
  {"clients/typescript/src/rest.ts", file64, sizeof file64},
#endif
#if __has_embed("../../clients/typescript/src/shape.ts")
  {"clients/typescript/src/shape.ts", file65, sizeof file65},
#endif
#if __has_embed("../../clients/typescript/src/time.ts")
  {"clients/typescript/src/time.ts", file66, sizeof file66},
#endif
#if __has_embed("../../clients/typescript/src/wire.ts")
  {"clients/typescript/src/wire.ts", file67, sizeof file67},
#endif
#if __has_embed("../../clients/typescript/tsconfig.json")
  {"clients/typescript/tsconfig.json", file68, sizeof file68},
#endif
};

size_t cclients_count(void) { return sizeof files / sizeof files[0]; }

cclients_file cclients_at(size_t index) { return files[index]; }
