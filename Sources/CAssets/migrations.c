// Generated from migrations by codegen. Do not edit.

#include "tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../migrations/postgres/0001_initial.sql"
};

static const unsigned char file1[] = {
#embed "../../migrations/postgres/0002_store.sql"
};

static const unsigned char file2[] = {
#embed "../../migrations/postgres/0003_accounts.sql"
};

static const unsigned char file3[] = {
#embed "../../migrations/sqlite/0001_initial.sql"
};

static const unsigned char file4[] = {
#embed "../../migrations/sqlite/0002_store.sql"
};

static const unsigned char file5[] = {
#embed "../../migrations/sqlite/0003_accounts.sql"
};

const cassets_file cassets_migrations[] = {
  {"migrations/postgres/0001_initial.sql", file0, sizeof file0},
  {"migrations/postgres/0002_store.sql", file1, sizeof file1},
  {"migrations/postgres/0003_accounts.sql", file2, sizeof file2},
  {"migrations/sqlite/0001_initial.sql", file3, sizeof file3},
  {"migrations/sqlite/0002_store.sql", file4, sizeof file4},
  {"migrations/sqlite/0003_accounts.sql", file5, sizeof file5},
};

const size_t cassets_migrations_count = 6;
