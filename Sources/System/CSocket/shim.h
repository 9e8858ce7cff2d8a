#pragma once
/* What glibc offers only to _GNU_SOURCE, or as macros that Swift does not import. */
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stddef.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

int accept4(int, struct sockaddr *, socklen_t *, int);

/* The new connection's descriptor, or minus errno. */
static inline int csocket_accept(int listener, struct sockaddr_storage *peer, socklen_t *length) {
  int fd = accept4(listener, (struct sockaddr *)peer, length, SOCK_NONBLOCK | SOCK_CLOEXEC);
  return fd < 0 ? -errno : fd;
}

static inline int csocket_stream(int family) {
  int fd = socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  return fd < 0 ? -errno : fd;
}

/* What a look-up for stream connections asks: any family, no flags. */
static inline struct addrinfo csocket_lookup_hints(void) {
  struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM};
  return hints;
}

static inline int csocket_set(int fd, int level, int option, int value) {
  return setsockopt(fd, level, option, &value, sizeof value) < 0 ? -errno : 0;
}

static inline int csocket_reuse_port(int fd) { return csocket_set(fd, SOL_SOCKET, SO_REUSEPORT, 1); }
static inline int csocket_reuse_address(int fd) { return csocket_set(fd, SOL_SOCKET, SO_REUSEADDR, 1); }
static inline int csocket_only_v6(int fd, int on) { return csocket_set(fd, IPPROTO_IPV6, IPV6_V6ONLY, on); }
/* Who is at the other end of a Unix socket, as the kernel knows: 0, or minus errno. */
static inline int csocket_peer_user(int fd, uid_t *user) {
  struct { pid_t process; uid_t user; gid_t group; } peer;
  socklen_t length = sizeof peer;
  if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &length) < 0) return -errno;
  *user = peer.user;
  return 0;
}

static inline int csocket_no_delay(int fd) { return csocket_set(fd, IPPROTO_TCP, TCP_NODELAY, 1); }

/* The pending error of a socket (connect reports through it), or minus errno. */
static inline int csocket_pending_error(int fd) {
  int value = 0;
  socklen_t length = sizeof value;
  return getsockopt(fd, SOL_SOCKET, SO_ERROR, &value, &length) < 0 ? errno : value;
}

/* Bytes moved, 0 for the end of a read, or minus errno. No SIGPIPE. Once for every request, so not by glibc's recv and
   send: they are places where a thread may be cancelled, and each costs two atomic operations for it. */
static inline ssize_t csocket_read(int fd, void *buffer, size_t size) {
  ssize_t count = syscall(SYS_recvfrom, fd, buffer, size, 0, NULL, NULL);
  return count < 0 ? -errno : count;
}

static inline ssize_t csocket_write(int fd, const void *bytes, size_t size) {
  ssize_t count = syscall(SYS_sendto, fd, bytes, size, MSG_NOSIGNAL, NULL, 0);
  return count < 0 ? -errno : count;
}

static inline ssize_t csocket_write_pieces(int fd, struct iovec *pieces, size_t count) {
  /* One piece is the common case, and send is the cheaper call. */
  if (count == 1) return csocket_write(fd, pieces->iov_base, pieces->iov_len);
  struct msghdr message = {.msg_iov = pieces, .msg_iovlen = count};
  ssize_t sent = sendmsg(fd, &message, MSG_NOSIGNAL);
  return sent < 0 ? -errno : sent;
}

static inline int csocket_datagram(int family) {
  int fd = socket(family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  return fd < 0 ? -errno : fd;
}

/* Bytes of one datagram, or minus errno. */
static inline ssize_t csocket_receive_from(
    int fd, void *buffer, size_t size, struct sockaddr_storage *peer, socklen_t *length) {
  *length = sizeof *peer;
  ssize_t count = recvfrom(fd, buffer, size, 0, (struct sockaddr *)peer, length);
  return count < 0 ? -errno : count;
}

static inline ssize_t csocket_send_to(
    int fd, const void *bytes, size_t size, const struct sockaddr *peer, socklen_t length) {
  ssize_t count = sendto(fd, bytes, size, MSG_NOSIGNAL, peer, length);
  return count < 0 ? -errno : count;
}
