#pragma once
/* Opening a file below a folder and nowhere else: openat2 has no function in glibc, and what stands in for it must be
   as strict. */
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Of a file: what names its version. `kind` is 1 for a file, 2 for a folder, 0 for what is neither. */
struct cfile_facts {
  int64_t size;
  int64_t modified_ns;
  uint64_t inode;
  int kind;
};

/* O_NONBLOCK: a FIFO must not hold a worker. */
enum { cfile_read_flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY };

/* Where the kernel is too old or a sandbox hides the call: name by name, through no symbolic link at all. */
static inline int cfile_walk_beneath(int root, const char *path) {
  char name[256];
  int folder = root;
  for (;;) {
    size_t length = strcspn(path, "/");
    int last = path[length] == 0, next;
    if (length == 0 || length >= sizeof name || (length <= 2 && strspn(path, ".") >= length)) {
      next = -1;
      errno = ENOENT;
    } else {
      memcpy(name, path, length);
      name[length] = 0;
      next = openat(folder, name, (last ? cfile_read_flags : __O_PATH | O_DIRECTORY | O_CLOEXEC) | O_NOFOLLOW);
    }
    int failure = errno;
    if (folder != root) close(folder);
    if (next < 0) return -failure;
    if (last) return next;
    folder = next;
    path += length + 1;
  }
}

/* A descriptor, or minus errno; -EXDEV or -ELOOP for a path that leaves the folder. */
static inline int cfile_open_beneath(const char *root, const char *path) {
  int folder = open(root, __O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return -errno;
  struct open_how how = {
      .flags = cfile_read_flags, .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS};
  long fd;
  int tries = 8; /* EAGAIN: something was renamed while the kernel looked. */
  do fd = syscall(SYS_openat2, folder, path, &how, sizeof how);
  while (fd < 0 && (errno == EAGAIN || errno == EINTR) && --tries > 0);
  if (fd < 0) fd = errno == ENOSYS || errno == EPERM ? cfile_walk_beneath(folder, path) : -errno;
  close(folder);
  return (int)fd;
}

static inline int cfile_facts_of(int fd, struct cfile_facts *facts) {
  struct stat found;
  if (fstat(fd, &found) < 0) return -errno;
  facts->size = found.st_size;
  facts->modified_ns = (int64_t)found.st_mtim.tv_sec * 1000000000 + found.st_mtim.tv_nsec;
  facts->inode = found.st_ino;
  facts->kind = S_ISREG(found.st_mode) ? 1 : S_ISDIR(found.st_mode) ? 2 : 0;
  return 0;
}

/* Bytes read, 0 at the end, or minus errno. */
static inline ssize_t cfile_read(int fd, void *buffer, size_t size, int64_t offset) {
  ssize_t count;
  do count = pread(fd, buffer, size, offset);
  while (count < 0 && errno == EINTR);
  return count < 0 ? -errno : count;
}
