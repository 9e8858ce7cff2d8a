// The migrations of the test schema, embedded as the product's are.

#ifndef CNOTES_MIGRATIONS_H
#define CNOTES_MIGRATIONS_H

#include "CAssets.h"

extern const cassets_file cnotes_migrations[];
extern const size_t cnotes_migrations_count;

// `index` is below the count. An array without a length is nothing to Swift.
static inline cassets_file cnotes_migrations_at(size_t index) { return cnotes_migrations[index]; }

#endif
