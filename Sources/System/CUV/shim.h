#pragma once
#include <uv.h>

/* glibc shows this one only to _GNU_SOURCE, which must not be forced on everybody. */
int pthread_setname_np(pthread_t, const char *);

static inline void cuv_name_thread(const char *name) { pthread_setname_np(pthread_self(), name); }
