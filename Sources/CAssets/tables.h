// The tables that this target joins.

#ifndef CASSETS_TABLES_H
#define CASSETS_TABLES_H

#include "CAssets.h"

// What the generator writes, and what it reads.
extern const cassets_file cassets_generated[];
extern const size_t cassets_generated_count;

// How databases come to where this server wants them.
extern const cassets_file cassets_migrations[];
extern const size_t cassets_migrations_count;

// The pages of /api/docs, and the viewer where it was there when this was built.
extern const cassets_file cassets_web[];
extern const size_t cassets_web_count;

#endif
