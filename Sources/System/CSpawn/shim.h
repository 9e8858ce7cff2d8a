#pragma once
/* Starting a program. In C, because between vfork and exec nothing may run that allocates or locks, which Swift cannot
   promise. libuv's uv_spawn lacks what matters here: the kernel's promise to kill the child when we die, descriptors
   closed whoever opened them, and a descriptor by which the child is known. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

pid_t vfork(void);

struct cspawn_plan {
  const char *path;
  char *const *arguments;
  char *const *environment;
  const char *directory; /* or null */
  int standard[3];       /* what becomes 0, 1 and 2; each above 2 */
};

struct cspawn_child {
  pid_t pid;
  int handle; /* a pidfd: readable once the child has ended */
};

/* Both ends closed on exec and above 2, so that they cannot be mistaken for what they become. 0, or minus errno. */
static inline int cspawn_pipe(int ends[2]) {
  if (syscall(SYS_pipe2, ends, O_CLOEXEC) < 0) return -errno;
  for (int index = 0; index < 2; index++) {
    if (ends[index] > 2) continue;
    int moved = fcntl(ends[index], F_DUPFD_CLOEXEC, 3);
    int error = errno;
    close(ends[index]);
    if (moved < 0) {
      close(ends[1 - index]);
      return -error;
    }
    ends[index] = moved;
  }
  return 0;
}

/* In the child, on the parent's memory: only system calls. What fails is written to `report`; a program that runs closes
   it unwritten. (The memory could tell too, were it not for sanitizers, which turn vfork into fork.) */
__attribute__((noinline)) static pid_t cspawn_fork(const struct cspawn_plan *plan, pid_t parent, int report) {
  pid_t pid = vfork();
  if (pid != 0) return pid;
  struct sigaction standard = {.sa_handler = SIG_DFL};
  for (int number = 1; number < 65; number++) sigaction(number, &standard, 0);
  sigset_t none;
  sigemptyset(&none);
  /* A session of its own: no terminal, and one group to end it by with all that it starts. */
  if (setsid() < 0) goto failed;
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) < 0) goto failed;
  if (getppid() != parent) _exit(127); /* it died before we could ask */
  if (plan->directory && chdir(plan->directory) < 0) goto failed;
  for (int number = 0; number < 3; number++)
    if (dup2(plan->standard[number], number) < 0) goto failed;
  if (syscall(SYS_close_range, 3u, ~0u, 4u /* CLOSE_RANGE_CLOEXEC */) < 0) goto failed;
  sigprocmask(SIG_SETMASK, &none, 0);
  execve(plan->path, plan->arguments, plan->environment);
failed:;
  int error = errno;
  (void)!write(report, &error, sizeof error);
  _exit(127);
}

/* 0, or minus errno. The calling thread waits until the program has replaced us in the child. */
static inline int cspawn_start(const struct cspawn_plan *plan, struct cspawn_child *child) {
  int report[2], failure = 0;
  int refused = cspawn_pipe(report);
  if (refused) return refused;
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  pid_t pid = cspawn_fork(plan, getpid(), report[1]);
  if (pid < 0) refused = -errno;
  pthread_sigmask(SIG_SETMASK, &before, 0);
  close(report[1]);
  if (pid > 0) {
    ssize_t count;
    do count = read(report[0], &failure, sizeof failure);
    while (count < 0 && errno == EINTR);
    if (count == sizeof failure) {
      refused = -failure;
    } else {
      child->pid = pid;
      child->handle = (int)syscall(SYS_pidfd_open, pid, 0u);
      if (child->handle < 0) refused = -errno;
    }
    if (refused) {
      kill(-pid, SIGKILL);
      waitpid(pid, 0, 0);
    }
  }
  close(report[0]);
  return refused;
}

/* Ends the child with all of its group. Only before it was reaped: until then nobody else can have its number. */
static inline void cspawn_signal_group(pid_t pid, int number) { kill(-pid, number); }

/* Whether the child has ended and waits to be taken away. */
static inline int cspawn_has_ended(pid_t pid) {
  siginfo_t info = {.si_pid = 0};
  return waitid(P_PID, (id_t)pid, &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == pid;
}

/* Takes the ended child away: 1 and its status, or 0 while it runs. */
static inline int cspawn_reap(pid_t pid, int *status) {
  pid_t reaped;
  do reaped = waitpid(pid, status, WNOHANG);
  while (reaped < 0 && errno == EINTR);
  return reaped == pid;
}

static inline void cspawn_wait(pid_t pid) {
  while (waitpid(pid, 0, 0) < 0 && errno == EINTR) continue;
}

static inline int cspawn_exited(int status) { return WIFEXITED(status); }
static inline int cspawn_exit_code(int status) { return WEXITSTATUS(status); }
static inline int cspawn_signal(int status) { return WTERMSIG(status); }
