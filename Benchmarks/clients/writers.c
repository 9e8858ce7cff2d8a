// Writers over HTTP/1.1: each has a connection of its own and sends the next request when the last is answered, as a
// client of pgbench does.
//
//     writers PORT COUNT SECONDS HEADERS BODY PATH...
//
// HEADERS are lines with CRLF between them; the paths are taken in turn, one for each writer. Prints how many requests
// were answered with success, in how many seconds, and p50 and p99 in milliseconds; any other answer is an error.
#include "loopback.h"

typedef struct {
  int file;
  char *request;
  size_t length, filled;
  double sent;
  char answer[8192];
} writer_t;

static void ask(writer_t *writer) {
  writer->sent = now();
  send_all(writer->file, writer->request, writer->length);
}

int main(int count, char **words) {
  if (count < 7) unsound("usage: writers PORT COUNT SECONDS HEADERS BODY PATH...");
  allow_many_files();
  int port = atoi(words[1]), writers = atoi(words[2]), paths = count - 6, poll = epoll_create1(0);
  writer_t *all = calloc(writers, sizeof(writer_t));
  latencies_t latencies = {0};
  for (int i = 0; i < writers; i++) {
    writer_t *writer = &all[i];
    int length = asprintf(&writer->request, "POST %s HTTP/1.1\r\nHost: bench\r\n%s\r\nContent-Length: %zu\r\n\r\n%s",
                          words[6 + i % paths], words[4], strlen(words[5]), words[5]);
    writer->length = length;
    writer->file = connect_from(i, port);
    struct epoll_event event = {.events = EPOLLOUT, .data.ptr = writer};
    epoll_ctl(poll, EPOLL_CTL_ADD, writer->file, &event);
  }
  double start = now(), end = start + atof(words[3]);
  struct epoll_event events[max_events];
  while (now() < end) {
    int ready = epoll_wait(poll, events, max_events, 100);
    for (int i = 0; i < ready; i++) {
      writer_t *writer = events[i].data.ptr;
      if (events[i].events & EPOLLOUT) {
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = writer};
        epoll_ctl(poll, EPOLL_CTL_MOD, writer->file, &event);
        ask(writer);
        continue;
      }
      ssize_t got = recv(writer->file, writer->answer + writer->filled, sizeof writer->answer - writer->filled, 0);
      if (got <= 0) unsound("the server closed a connection");
      writer->filled += got;
      int status = 0;
      size_t length = answer_length(writer->answer, writer->filled, &status);
      if (length == 0) continue;
      if (length != writer->filled || status / 100 != 2) unsound(writer->answer);
      note(&latencies, now() - writer->sent);
      writer->filled = 0;
      ask(writer);
    }
  }
  printf("%zu %.4f", latencies.count, now() - start);
  print_latencies(&latencies);
  printf("\n");
}
