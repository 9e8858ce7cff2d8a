// jansson as a peer: text to its tree (and the tree freed), the tree to text in a buffer that is there already.
//     jansson decode|encode FILE SECONDS
#include <jansson.h>
#include "repetition.h"

static const size_t flags = JSON_COMPACT | JSON_PRESERVE_ORDER;
static file_t file;
static json_t *tree;
static char *buffer;

static size_t decode(void) {
  json_t *decoded = json_loadb(file.bytes, file.count, 0, NULL);
  size_t count = json_array_size(json_object_get(decoded, "items"));
  json_decref(decoded);
  return count;
}

static size_t encode(void) { return json_dumpb(tree, buffer, file.count, flags); }

int main(int count, char **arguments) {
  if (count != 4) unsound("jansson decode|encode FILE SECONDS");
  file = read_file(arguments[2]);
  tree = json_loadb(file.bytes, file.count, 0, NULL);
  buffer = malloc(file.count);
  if (encode() != file.count || memcmp(buffer, file.bytes, file.count) != 0) unsound("another text");
  repeat(atof(arguments[3]), strcmp(arguments[1], "decode") == 0 ? decode : encode);
  return 0;
}
