#pragma once
#include <hiredis/hiredis.h>

/* A reader whose replies are built by its owner: of what hiredis's own functions hold, a peer would choose the size. */
static inline redisReader *chiredis_reader(redisReplyObjectFunctions *functions, void *owner) {
  redisReader *reader = redisReaderCreateWithFunctions(functions);
  if (reader) reader->privdata = owner;
  return reader;
}

/* The bytes that a reader was fed and has not used up. */
static inline size_t chiredis_unread(const redisReader *reader) { return reader->len - reader->pos; }
