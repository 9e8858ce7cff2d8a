#pragma once
/* The checking macros get in the way of the typed wrappers below, which do the same work. */
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <endian.h>
#include <netinet/in.h>
#include <stdint.h>
#include <string.h>

/* curl's options are variadic, which Swift does not import: one function for each type of argument. */

static inline CURLcode ccurl_set_long(CURL *easy, CURLoption option, long value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode ccurl_set_size(CURL *easy, CURLoption option, int64_t value) {
  return curl_easy_setopt(easy, option, (curl_off_t)value);
}
static inline CURLcode ccurl_set_text(CURL *easy, CURLoption option, const char *value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode ccurl_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(easy, option, value);
}

/* The callbacks of a transfer, all with the same context. */
typedef struct {
  curl_write_callback head;
  curl_write_callback body;
  curl_read_callback upload;
  curl_seek_callback rewind;
  curl_opensocket_callback open;
  curl_prereq_callback connected;
} ccurl_callbacks;

static inline void ccurl_set_callbacks(CURL *easy, ccurl_callbacks calls, void *context) {
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, calls.head);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, context);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, calls.body);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, context);
  curl_easy_setopt(easy, CURLOPT_READFUNCTION, calls.upload);
  curl_easy_setopt(easy, CURLOPT_READDATA, context);
  curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, calls.rewind);
  curl_easy_setopt(easy, CURLOPT_SEEKDATA, context);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, calls.open);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, context);
  curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, calls.connected);
  curl_easy_setopt(easy, CURLOPT_PREREQDATA, context);
}

/* Every line that goes and comes, and a question about once a second whether to go on. */
static inline void ccurl_set_watchers(
    CURL *easy, curl_debug_callback heard, curl_xferinfo_callback asked, void *context) {
  curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
  curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, heard);
  curl_easy_setopt(easy, CURLOPT_DEBUGDATA, context);
  curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, asked);
  curl_easy_setopt(easy, CURLOPT_XFERINFODATA, context);
}

static inline void ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  curl_multi_setopt(multi, option, value);
}
static inline void ccurl_multi_set_callbacks(CURLM *multi, curl_socket_callback socket,
                                             curl_multi_timer_callback timer, void *context) {
  curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, socket);
  curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, context);
  curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, timer);
  curl_multi_setopt(multi, CURLMOPT_TIMERDATA, context);
}

/* An address that is about to be connected to: its length of 4 or 16 bytes, or 0 when it is not of the internet. */
static inline int ccurl_address(const struct curl_sockaddr *address, uint64_t *high, uint64_t *low, uint16_t *port) {
  if (address->family == AF_INET) {
    const struct sockaddr_in *in = (const struct sockaddr_in *)&address->addr;
    *low = ntohl(in->sin_addr.s_addr);
    *port = ntohs(in->sin_port);
    return 4;
  }
  if (address->family == AF_INET6) {
    const struct sockaddr_in6 *in = (const struct sockaddr_in6 *)&address->addr;
    uint64_t bytes[2];
    memcpy(bytes, &in->sin6_addr, 16);
    *high = be64toh(bytes[0]);
    *low = be64toh(bytes[1]);
    *port = ntohs(in->sin6_port);
    return 16;
  }
  return 0;
}
