// Files that are part of the program, embedded by the C compiler. Swift reads them through `Assets`.

#ifndef CASSETS_H
#define CASSETS_H

#include <stddef.h>

typedef struct {
  // As in the repository: "clients/openapi/openapi.json".
  const char *path;
  const unsigned char *bytes;
  size_t count;
} cassets_file;

size_t cassets_count(void);

// `index` is below the count.
cassets_file cassets_at(size_t index);

#endif
