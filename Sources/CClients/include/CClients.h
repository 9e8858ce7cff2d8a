// The hand-written halves of the clients, embedded into the generator by the C compiler, so that `codegen client` needs
// nothing but the program. Swift reads them through `ClientRuntime`.

#ifndef CCLIENTS_H
#define CCLIENTS_H

#include <stddef.h>

typedef struct {
  // As in the repository: "clients/typescript/src/rest.ts".
  const char *path;
  const unsigned char *bytes;
  size_t count;
} cclients_file;

size_t cclients_count(void);

// `index` is below the count.
cclients_file cclients_at(size_t index);

#endif
