// Generated from migrations by codegen. Do not edit.

#include "tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../migrations/postgres/0001_initial.sql"
};

static const unsigned char file1[] = {
#embed "../../migrations/sqlite/0001_initial.sql"
};

const cassets_file cassets_migrations[] = {
  {"migrations/postgres/0001_initial.sql", file0, sizeof file0},
  {"migrations/sqlite/0001_initial.sql", file1, sizeof file1},
};

const size_t cassets_migrations_count = 2;
