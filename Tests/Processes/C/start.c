#define _GNU_SOURCE
#include "CTestProcesses.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>

int test_process_start(
    pid_t *id, const char *path, char *const arguments[], char *const environment[], const char *folder,
    const int streams[3]) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (int number = 0; number < 3; number++) {
    if (streams[number] >= 0) posix_spawn_file_actions_adddup2(&actions, streams[number], number);
    if (streams[number] == -2) posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_RDWR, 0);
  }
  posix_spawn_file_actions_addclosefrom_np(&actions, 3);
  if (folder) posix_spawn_file_actions_addchdir_np(&actions, folder);

  posix_spawnattr_t attributes;
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);

  int failure = posix_spawn(id, path, &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return failure;
}
