#pragma once
#include <libpq-fe.h>

/* What PostgreSQL says besides answers (notices) goes to standard error unless somebody takes it. */
static inline void cpq_ignore(void *nothing, const PGresult *result) { (void)nothing, (void)result; }
static inline void cpq_say_nothing(PGconn *connection) {
  PQsetNoticeReceiver(connection, cpq_ignore, (void *)0);
}
