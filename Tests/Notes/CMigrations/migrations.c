// Generated from Tests/Notes/migrations by codegen. Do not edit.

#include "tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../../Tests/Notes/migrations/postgres/0001_initial.sql"
};

static const unsigned char file1[] = {
#embed "../../../Tests/Notes/migrations/sqlite/0001_initial.sql"
};

const cassets_file cnotes_migrations[] = {
  {"Tests/Notes/migrations/postgres/0001_initial.sql", file0, sizeof file0},
  {"Tests/Notes/migrations/sqlite/0001_initial.sql", file1, sizeof file1},
};

const size_t cnotes_migrations_count = 2;
