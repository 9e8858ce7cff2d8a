// All embedded files as one list.

#include "tables.h"

size_t cassets_count(void) { return cassets_generated_count + cassets_migrations_count + cassets_web_count; }

cassets_file cassets_at(size_t index) {
  if (index < cassets_generated_count) return cassets_generated[index];
  index -= cassets_generated_count;
  if (index < cassets_migrations_count) return cassets_migrations[index];
  return cassets_web[index - cassets_migrations_count];
}
