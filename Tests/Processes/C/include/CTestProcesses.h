#pragma once
#include <sys/types.h>

/// Starts a program with these descriptors as its three streams (-1: those of this process; -2: nowhere), no other of this
/// process, no signal blocked, in `folder` where there is one. Returns an errno.
int test_process_start(
    pid_t *id, const char *path, char *const arguments[], char *const environment[], const char *folder,
    const int streams[3]);
