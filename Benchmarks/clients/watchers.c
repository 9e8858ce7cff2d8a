// Watchers: WebSockets that stay open and count what is published to them. The same tool for every server.
//
//     watchers PORT COUNT PATH HEADERS READY MARK [MESSAGE...]
//
// Each socket sends its messages when it is open, and is ready when it got READY messages that have MARK near their
// beginning (0: at once). Then the tool prints `ready SECONDS` and the first message that the first socket got, and does
// what it reads, a line each, until its input ends:
//
//     publish PORT ROUNDS PAUSE_MS METHOD PATH MARK BODY     `#` in the body becomes another eight digits each round
//
// A round is over when its request is answered and every socket got its message. The answer is `published DELIVERIES
// SECONDS P50 P99 BYTES OPEN`: milliseconds from the sending of the request to the arrival at each socket, the bytes of
// one message, and how many sockets are open.
#include "loopback.h"

typedef struct {
  int file, filled, ready;
  unsigned char buffer[480];
  // What is left of a message that is too long to be kept, whose beginning was looked at.
  size_t skip;
  enum { connecting, upgrading, open_, closed_ } state;
} watcher_t;

static watcher_t *all;
static int poll_file, watchers, readers, port, upgrading_now, opened, next_to_open, wanted, messages;
static char *request, **said, *first_text;
static const char *mark;
static size_t request_length, message_bytes;
static latencies_t latencies;
static double sent_at;
static long arrived;

static void send_frame(watcher_t *watcher, int opcode, const char *payload, size_t count) {
  unsigned char frame[1024] = {0x80 | opcode};
  size_t head = 2;
  if (count > 900) unsound("a message of ours is too long");
  if (count < 126) frame[1] = 0x80 | count;
  else {
    frame[1] = 0x80 | 126, frame[2] = count >> 8, frame[3] = count;
    head = 4;
  }
  memcpy(frame + head + 4, payload, count);  // a mask of zeros is a mask
  send_all(watcher->file, (char *)frame, head + 4 + count);
}

static void begin_next(void) {
  while (next_to_open < watchers && upgrading_now < 64) {
    watcher_t *watcher = &all[next_to_open];
    watcher->file = connect_from(next_to_open++, port);
    struct epoll_event event = {.events = EPOLLOUT, .data.ptr = watcher};
    epoll_ctl(poll_file, EPOLL_CTL_ADD, watcher->file, &event);
    upgrading_now++;
  }
}

static void is_ready(void) {
  readers++;
  upgrading_now--;
  begin_next();
}

static void got(watcher_t *watcher, int opcode, const unsigned char *payload, size_t here, size_t count) {
  if (opcode == 9) return send_frame(watcher, 10, (const char *)payload, count);
  if (opcode == 8) unsound("the server closed a WebSocket");
  if (opcode != 1) return;
  if (first_text == NULL && watcher == all) first_text = strndup((const char *)payload, here);
  if (memmem(payload, here < 64 ? here : 64, mark, strlen(mark)) == NULL) return;
  if (watcher->ready < wanted) {
    if (++watcher->ready == wanted) is_ready();
  } else if (sent_at > 0) {
    note(&latencies, now() - sent_at);
    message_bytes = count;
    arrived++;
  }
}

/// Takes whole frames off the buffer; of long ones only the beginning is kept.
static void take(watcher_t *watcher) {
  size_t at = 0, filled = watcher->filled;
  unsigned char *bytes = watcher->buffer;
  while (filled - at >= 2) {
    size_t count = bytes[at + 1] & 127, head = 2;
    if (count == 126) head = 4;
    if (count == 127) head = 10;
    if (filled - at < head) break;
    if (head > 2) {
      count = 0;
      for (size_t i = 2; i < head; i++) count = count << 8 | bytes[at + i];
    }
    size_t here = filled - at - head < count ? filled - at - head : count;
    if (here < count && here < 160) break;
    if (here < count && head + count <= sizeof watcher->buffer) break;
    got(watcher, bytes[at] & 15, bytes + at + head, here, count);
    watcher->skip = count - here;
    at += head + here;
  }
  memmove(bytes, bytes + at, filled - at);
  watcher->filled = filled - at;
}

static void upgraded(watcher_t *watcher) {
  unsigned char *end = memmem(watcher->buffer, watcher->filled, "\r\n\r\n", 4);
  if (end == NULL) {
    if (watcher->filled == sizeof watcher->buffer) unsound("the answer's head is too long");
    return;
  }
  if (memcmp(watcher->buffer, "HTTP/1.1 101", 12) != 0) unsound("a WebSocket was refused");
  int rest = watcher->buffer + watcher->filled - (end + 4);
  memmove(watcher->buffer, end + 4, rest);
  watcher->filled = rest;
  watcher->state = open_;
  opened++;
  for (int i = 0; i < messages; i++) send_frame(watcher, 1, said[i], strlen(said[i]));
  if (wanted == 0) is_ready();
}

static void receive(watcher_t *watcher) {
  static char waste[65536];
  if (watcher->skip > 0) {
    ssize_t count = recv(watcher->file, waste, watcher->skip < sizeof waste ? watcher->skip : sizeof waste, 0);
    if (count <= 0) unsound("the server cut a WebSocket");
    watcher->skip -= count;
    return;
  }
  ssize_t count = recv(watcher->file, watcher->buffer + watcher->filled, sizeof watcher->buffer - watcher->filled, 0);
  if (count <= 0) unsound("the server cut a WebSocket");
  watcher->filled += count;
  if (watcher->state == upgrading) upgraded(watcher);
  if (watcher->state == open_) take(watcher);
}

static int answers;
static char answer[8192];
static size_t answer_filled;

static void receive_answer(int file) {
  ssize_t count = recv(file, answer + answer_filled, sizeof answer - answer_filled, 0);
  if (count <= 0) unsound("the server closed the publisher's connection");
  answer_filled += count;
  int status = 0;
  size_t length = answer_length(answer, answer_filled, &status);
  if (length == 0) return;
  if (status / 100 != 2) unsound(answer);
  answer_filled = 0;
  answers++;
}

/// One turn of the loop; `publisher` is the publisher's socket, or -1.
static void turn(int publisher) {
  struct epoll_event events[max_events];
  int ready = epoll_wait(poll_file, events, max_events, 30000);
  if (ready == 0) unsound("nothing came for 30 seconds");
  for (int i = 0; i < ready; i++) {
    watcher_t *watcher = events[i].data.ptr;
    if (watcher == NULL) {
      receive_answer(publisher);
    } else if (watcher->state == connecting) {
      struct epoll_event event = {.events = EPOLLIN, .data.ptr = watcher};
      epoll_ctl(poll_file, EPOLL_CTL_MOD, watcher->file, &event);
      watcher->state = upgrading;
      send_all(watcher->file, request, request_length);
    } else {
      receive(watcher);
    }
  }
}

static void publish(char *line, const char *headers) {
  static unsigned serial;
  int there, rounds, pause, body_at;
  char method[16], path[256], its_mark[64];
  if (sscanf(line, "publish %d %d %d %15s %255s %63s %n", &there, &rounds, &pause, method, path, its_mark, &body_at) != 6)
    unsound("what is to be published?");
  char *body = line + body_at, *place = strchr(body, '#'), digits[16];
  body[strcspn(body, "\n")] = 0;
  size_t body_length = strlen(body) + (place == NULL ? 0 : 7);
  int file = connect_from(watchers + 1, there);
  fcntl(file, F_SETFL, fcntl(file, F_GETFL) & ~O_NONBLOCK);
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL};
  epoll_ctl(poll_file, EPOLL_CTL_ADD, file, &event);
  mark = its_mark;
  latencies.count = 0;
  double busy = 0;
  for (int round = 0; round < rounds; round++) {
    char *text;
    snprintf(digits, sizeof digits, "%08u", ++serial % 100000000);
    int length = asprintf(&text, "%s %s HTTP/1.1\r\nHost: bench\r\n%s\r\nContent-Length: %zu\r\n\r\n%.*s%s%s", method, path,
                          headers, body_length, place == NULL ? (int)strlen(body) : (int)(place - body), body,
                          place == NULL ? "" : digits, place == NULL ? "" : place + 1);
    arrived = 0;
    answers = 0;
    sent_at = now();
    double start = sent_at;
    send_all(file, text, length);
    while (arrived < watchers || answers == 0) turn(file);
    busy += now() - start;
    free(text);
    usleep(pause * 1000);
  }
  sent_at = 0;
  epoll_ctl(poll_file, EPOLL_CTL_DEL, file, NULL);
  close(file);
  printf("published %zu %.4f", latencies.count, busy);
  print_latencies(&latencies);
  printf(" %zu %d\n", message_bytes, opened);
}

int main(int count, char **words) {
  if (count < 7) unsound("usage: watchers PORT COUNT PATH HEADERS READY MARK [MESSAGE...]");
  allow_many_files();
  setvbuf(stdout, NULL, _IOLBF, 0);
  port = atoi(words[1]), watchers = atoi(words[2]), wanted = atoi(words[5]), mark = words[6];
  messages = count - 7, said = words + 7;
  request_length = asprintf(&request,
                            "GET %s HTTP/1.1\r\nHost: bench\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n%s\r\n\r\n",
                            words[3], words[4]);
  all = calloc(watchers, sizeof(watcher_t));
  poll_file = epoll_create1(0);
  double start = now();
  begin_next();
  while (readers < watchers) turn(-1);
  printf("ready %.4f %s\n", now() - start, first_text == NULL ? "" : first_text);
  char *line = NULL;
  size_t room = 0;
  while (getline(&line, &room, stdin) > 0) publish(line, words[4]);
}
