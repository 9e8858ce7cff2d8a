// What the load clients in C share: the clock, connections from many loopback addresses, and the latencies they saw.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { per_address = 40, max_events = 1024 };

static void unsound(const char *reason) {
  fprintf(stderr, "%s\n", reason);
  exit(1);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static void allow_many_files(void) {
  struct rlimit limit;
  getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
}

/// Begins to connect, from another loopback address for each forty: no limit per address is what is measured.
static int connect_from(int number, int port) {
  int file = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), yes = 1, address = number / per_address;
  if (file < 0) unsound("no more sockets");
  setsockopt(file, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &yes, sizeof yes);
  setsockopt(file, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  struct sockaddr_in here = {.sin_family = AF_INET}, there = {.sin_family = AF_INET, .sin_port = htons(port)};
  here.sin_addr.s_addr = htonl(127 << 24 | 1 << 16 | (address / 200) << 8 | (1 + address % 200));
  there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (bind(file, (struct sockaddr *)&here, sizeof here) != 0) unsound("cannot bind");
  if (connect(file, (struct sockaddr *)&there, sizeof there) != 0 && errno != EINPROGRESS) unsound("cannot connect");
  return file;
}

/// Requests and short messages only: they fit a socket's buffer.
static void send_all(int file, const char *bytes, size_t count) {
  if (send(file, bytes, count, MSG_NOSIGNAL) != (ssize_t)count) unsound("cannot send");
}

/// How long a whole answer of HTTP/1.1 at the front of the buffer is; 0 while it is not whole.
static size_t answer_length(const char *bytes, size_t count, int *status) {
  const char *end = memmem(bytes, count, "\r\n\r\n", 4);
  if (end == NULL) return 0;
  size_t body = 0;
  for (const char *line = bytes; line < end; line = (const char *)memchr(line, '\n', end + 2 - line) + 1)
    if (strncasecmp(line, "content-length:", 15) == 0) body = strtoul(line + 15, NULL, 10);
  *status = atoi(bytes + 9);
  size_t whole = end + 4 - bytes + body;
  return whole <= count ? whole : 0;
}

typedef struct {
  float *seconds;
  size_t count, room;
} latencies_t;

static void note(latencies_t *all, double seconds) {
  if (all->count == all->room) {
    all->room = all->room ? all->room * 2 : 1 << 16;
    all->seconds = realloc(all->seconds, all->room * sizeof(float));
  }
  all->seconds[all->count++] = seconds;
}

static int compare(const void *left, const void *right) {
  float a = *(const float *)left, b = *(const float *)right;
  return (a > b) - (a < b);
}

/// Prints p50 and p99 in milliseconds.
static void print_latencies(latencies_t *all) {
  if (all->count == 0) unsound("nothing was measured");
  qsort(all->seconds, all->count, sizeof(float), compare);
  printf(" %.4f %.4f", all->seconds[all->count / 2] * 1e3, all->seconds[all->count * 99 / 100] * 1e3);
}
