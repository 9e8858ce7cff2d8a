// All embedded files as one list.

#include "tables.h"

size_t cassets_count(void) { return cassets_generated_count + cassets_web_count; }

cassets_file cassets_at(size_t index) {
  return index < cassets_generated_count ? cassets_generated[index] : cassets_web[index - cassets_generated_count];
}
