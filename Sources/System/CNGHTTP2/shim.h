#pragma once
#include <malloc.h>
#include <nghttp2/nghttp2.h>
#include <stdlib.h>
#include <string.h>

/* Memory for the sessions of one loop. A stream costs nghttp2 eight small blocks, and a read that brings thirty streams
   has thirty of each under way, more than malloc keeps at hand; so what is freed here waits for the next stream, up to
   CNGHTTP2_KEPT blocks of each size. They are malloc's own blocks, sorted by the sizes that it makes of a request, so
   that nothing is rounded up further, and realloc and free may have them. One thread's alone. */

enum { CNGHTTP2_SIZES = 40, CNGHTTP2_KEPT = 64 };

typedef struct {
  void *first[CNGHTTP2_SIZES];
  unsigned short count[CNGHTTP2_SIZES];
} cnghttp2_pool;

/* glibc's blocks hold 24, 40, 56 … bytes. Rounded up for a request; for a block, which may be larger, down. */
static inline size_t cnghttp2_size_of_request(size_t bytes) { return bytes <= 24 ? 0 : (bytes - 24 + 15) / 16; }
static inline size_t cnghttp2_size_of_block(void *block) { return (malloc_usable_size(block) - 24) / 16; }

static inline void *cnghttp2_malloc(size_t bytes, void *data) {
  cnghttp2_pool *pool = (cnghttp2_pool *)data;
  size_t size = cnghttp2_size_of_request(bytes);
  if (size >= CNGHTTP2_SIZES || !pool->first[size]) return malloc(bytes);
  void *block = pool->first[size];
  pool->first[size] = *(void **)block;
  pool->count[size]--;
  return block;
}

static inline void cnghttp2_free(void *block, void *data) {
  if (!block) return;
  cnghttp2_pool *pool = (cnghttp2_pool *)data;
  size_t size = cnghttp2_size_of_block(block);
  if (size >= CNGHTTP2_SIZES || pool->count[size] == CNGHTTP2_KEPT) return free(block);
  *(void **)block = pool->first[size];
  pool->first[size] = block;
  pool->count[size]++;
}

static inline void *cnghttp2_calloc(size_t count, size_t bytes, void *data) {
  if (bytes && count > (size_t)-1 / bytes) return NULL;
  void *block = cnghttp2_malloc(count * bytes, data);
  return block ? memset(block, 0, count * bytes) : NULL;
}

static inline void *cnghttp2_realloc(void *block, size_t bytes, void *data) { return realloc(block, bytes); }

static inline cnghttp2_pool *cnghttp2_pool_new(void) { return (cnghttp2_pool *)calloc(1, sizeof(cnghttp2_pool)); }

static inline void cnghttp2_pool_free(cnghttp2_pool *pool) {
  for (int size = 0; size < CNGHTTP2_SIZES; size++) {
    for (void *block = pool->first[size]; block;) {
      void *next = *(void **)block;
      free(block);
      block = next;
    }
  }
  free(pool);
}

static inline nghttp2_mem cnghttp2_mem(cnghttp2_pool *pool) {
  nghttp2_mem mem = {pool, cnghttp2_malloc, cnghttp2_free, cnghttp2_calloc, cnghttp2_realloc};
  return mem;
}
