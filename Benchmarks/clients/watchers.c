// Watchers: WebSockets that stay open and count what is published to them. The same tool for every server.
//
//     watchers PORT COUNT PATH HEADERS READY MARK [MESSAGE...]
//
// Each socket sends its messages when it is open, and is ready when it got READY messages that have MARK near their
// beginning (0: at once). Then the tool prints `ready SECONDS` and the first message that the first socket got, and
// does what it reads, a line each, until its input ends:
//
//     publish PORT ROUNDS PUBLISHERS PAUSE_MS METHOD PATH MARK BODY
//
// `#` in the body becomes other eight digits each time. In a round each publisher sends a request; it is over when all
// are answered and every socket got all messages. The answer is `published DELIVERIES SECONDS P50 P99 BYTES OPEN`:
// milliseconds from the sending of the request to the arrival at each socket, the bytes of one message, and how many
// sockets are open.
#include "loopback.h"

typedef struct {
  int file, filled, ready;
  // What came of a frame that is not whole.
  unsigned char buffer[480];
  // What is left of a message that is too long to be kept, whose beginning was looked at.
  size_t skip;
  enum { connecting, upgrading, open_, publishing } state;
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

/// Takes whole frames off what came, and keeps the rest; of long ones only the beginning is looked at.
static void take(watcher_t *watcher, const unsigned char *bytes, size_t filled) {
  size_t at = 0;
  while (filled - at >= 2) {
    size_t count = bytes[at + 1] & 127, head = count == 126 ? 4 : count == 127 ? 10 : 2;
    if (filled - at < head) break;
    if (head > 2) count = 0;
    for (size_t i = 2; i < head; i++) count = count << 8 | bytes[at + i];
    size_t here = filled - at - head < count ? filled - at - head : count;
    if (here < count && (here < 160 || head + count <= sizeof watcher->buffer)) break;
    got(watcher, bytes[at] & 15, bytes + at + head, here, count);
    watcher->skip = count - here;
    at += head + here;
  }
  watcher->filled = filled - at;
  memcpy(watcher->buffer, bytes + at, watcher->filled);
}

/// Takes the answer's head off what came.
static void upgraded(watcher_t *watcher, const unsigned char *bytes, size_t filled) {
  const unsigned char *end = memmem(bytes, filled, "\r\n\r\n", 4);
  if (end == NULL) {
    if (filled > sizeof watcher->buffer) unsound("the answer's head is too long");
    watcher->filled = filled;
    memcpy(watcher->buffer, bytes, filled);
    return;
  }
  if (memcmp(bytes, "HTTP/1.1 101", 12) != 0) unsound("a WebSocket was refused");
  watcher->state = open_;
  opened++;
  for (int i = 0; i < messages; i++) send_frame(watcher, 1, said[i], strlen(said[i]));
  if (wanted == 0) is_ready();
  take(watcher, end + 4, bytes + filled - (end + 4));
}

static void receive(watcher_t *watcher) {
  static unsigned char bytes[65536];
  memcpy(bytes, watcher->buffer, watcher->filled);
  size_t room = sizeof bytes - watcher->filled;
  if (watcher->skip > 0 && watcher->skip < room) room = watcher->skip;
  ssize_t count = recv(watcher->file, bytes + watcher->filled, room, 0);
  if (count <= 0) unsound("the server cut a WebSocket");
  if (watcher->skip > 0)
    watcher->skip -= count;
  else if (watcher->state == upgrading)
    upgraded(watcher, bytes, watcher->filled + count);
  else
    take(watcher, bytes, watcher->filled + count);
}

typedef struct {
  watcher_t no_watcher;
  size_t filled;
  char answer[8192];
} publisher_t;

static long answers;

static void receive_answer(publisher_t *publisher) {
  char *answer = publisher->answer;
  size_t room = sizeof publisher->answer - publisher->filled;
  ssize_t count = recv(publisher->no_watcher.file, answer + publisher->filled, room, 0);
  if (count <= 0) unsound("the server closed a publisher's connection");
  publisher->filled += count;
  int status = 0;
  if (answer_length(answer, publisher->filled, &status) == 0) return;
  if (status / 100 != 2) unsound(answer);
  publisher->filled = 0;
  answers++;
}

static void turn(void) {
  struct epoll_event events[max_events];
  int ready = epoll_wait(poll_file, events, max_events, 30000);
  if (ready == 0) unsound("nothing came for 30 seconds");
  for (int i = 0; i < ready; i++) {
    watcher_t *watcher = events[i].data.ptr;
    if (watcher->state == publishing) {
      receive_answer((publisher_t *)watcher);
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

/// Sends a request with the next digits in its body.
static void ask(publisher_t *publisher, const char *method, const char *path, const char *headers, const char *body) {
  static unsigned serial;
  const char *place = strchr(body, '#');
  char text[4096], digits[16] = "";
  if (place != NULL) snprintf(digits, sizeof digits, "%08u", ++serial % 100000000);
  int before = place == NULL ? (int)strlen(body) : (int)(place - body);
  const char *after = place == NULL ? "" : place + 1;
  int length = snprintf(text, sizeof text,
                        "%s %s HTTP/1.1\r\nHost: bench\r\n%s\r\nContent-Length: %zu\r\n\r\n%.*s%s%s", method, path,
                        headers, before + strlen(digits) + strlen(after), before, body, digits, after);
  if (length >= (int)sizeof text) unsound("the request is too long");
  send_all(publisher->no_watcher.file, text, length);
}

static void publish(char *line, const char *headers) {
  int there, rounds, publishers, pause, body_at;
  char method[16], path[256], its_mark[64];
  if (sscanf(line, "publish %d %d %d %d %15s %255s %63s %n", &there, &rounds, &publishers, &pause, method, path,
             its_mark, &body_at) != 7)
    unsound("what is to be published?");
  char *body = line + body_at;
  body[strcspn(body, "\n")] = 0;
  publisher_t *them = calloc(publishers, sizeof(publisher_t));
  for (int i = 0; i < publishers; i++) {
    int file = them[i].no_watcher.file = connect_from(watchers + 1 + i, there);
    them[i].no_watcher.state = publishing;
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = &them[i]};
    epoll_ctl(poll_file, EPOLL_CTL_ADD, file, &event);
  }
  usleep(50000);  // until they are connected
  mark = its_mark;
  latencies.count = 0;
  double busy = 0;
  for (int round = 0; round < rounds; round++) {
    arrived = answers = 0;
    sent_at = now();
    double start = sent_at;
    for (int i = 0; i < publishers; i++) ask(&them[i], method, path, headers, body);
    while (arrived < (long)watchers * publishers || answers < publishers) turn();
    busy += now() - start;
    usleep(pause * 1000);
  }
  sent_at = 0;
  for (int i = 0; i < publishers; i++) close(them[i].no_watcher.file);
  free(them);
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
  while (readers < watchers) turn();
  printf("ready %.4f %s\n", now() - start, first_text == NULL ? "" : first_text);
  char *line = NULL;
  size_t room = 0;
  while (getline(&line, &room, stdin) > 0) publish(line, words[4]);
}
