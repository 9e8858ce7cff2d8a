// protobuf-c as a peer: bytes to its structs (and these freed), structs to bytes in a buffer that is there already.
//     protobufc decode|encode FILE SECONDS
#include "room.pb-c.h"
#include "repetition.h"

static file_t file;
static Cascade__V1__RoomPage *page;
static uint8_t *buffer;

static size_t decode(void) {
  Cascade__V1__RoomPage *decoded = cascade__v1__room_page__unpack(NULL, file.count, (uint8_t *)file.bytes);
  size_t count = decoded->n_items;
  cascade__v1__room_page__free_unpacked(decoded, NULL);
  return count;
}

// Who packs must know first how much room it takes.
static size_t encode(void) {
  if (cascade__v1__room_page__get_packed_size(page) > file.count) unsound("more bytes");
  return cascade__v1__room_page__pack(page, buffer);
}

int main(int count, char **arguments) {
  if (count != 4) unsound("protobufc decode|encode FILE SECONDS");
  file = read_file(arguments[2]);
  page = cascade__v1__room_page__unpack(NULL, file.count, (uint8_t *)file.bytes);
  buffer = malloc(file.count);
  if (page == NULL || encode() != file.count || memcmp(buffer, file.bytes, file.count) != 0) unsound("other bytes");
  repeat(atof(arguments[3]), strcmp(arguments[1], "decode") == 0 ? decode : encode);
  return 0;
}
