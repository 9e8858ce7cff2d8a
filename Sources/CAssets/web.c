// The page where people sign in, and the pages of /api/docs. The viewer of those is other people's work, brought by `scripts/bootstrap viewer` and never committed: a
// build without it makes a server that says how to get it.

#include "tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char account_page[] = {
#embed "../../clients/web/account/index.html"
};
static const unsigned char account_script[] = {
#embed "../../clients/web/account/account.js"
};
static const unsigned char account_calls[] = {
#embed "../../clients/web/account/calls.js"
};
static const unsigned char account_passkeys[] = {
#embed "../../clients/web/account/passkeys.js"
};
static const unsigned char account_style[] = {
#embed "../../clients/web/account/account.css"
};
static const unsigned char viewer_page[] = {
#embed "../../clients/web/docs/viewer.html"
};
static const unsigned char viewer_start[] = {
#embed "../../clients/web/docs/start.js"
};
static const unsigned char plain_page[] = {
#embed "../../clients/web/docs/plain.html"
};

#if __has_embed("../../build/viewer/swagger-ui-bundle.js")
static const unsigned char script[] = {
#embed "../../build/viewer/swagger-ui-bundle.js"
};
static const unsigned char style[] = {
#embed "../../build/viewer/swagger-ui.css"
};
static const unsigned char license[] = {
#embed "../../build/viewer/LICENSE.txt"
};
#endif

const cassets_file cassets_web[] = {
  {"clients/web/account/index.html", account_page, sizeof account_page},
  {"clients/web/account/account.js", account_script, sizeof account_script},
  {"clients/web/account/calls.js", account_calls, sizeof account_calls},
  {"clients/web/account/passkeys.js", account_passkeys, sizeof account_passkeys},
  {"clients/web/account/account.css", account_style, sizeof account_style},
  {"clients/web/docs/viewer.html", viewer_page, sizeof viewer_page},
  {"clients/web/docs/start.js", viewer_start, sizeof viewer_start},
  {"clients/web/docs/plain.html", plain_page, sizeof plain_page},
#if __has_embed("../../build/viewer/swagger-ui-bundle.js")
  {"build/viewer/swagger-ui-bundle.js", script, sizeof script},
  {"build/viewer/swagger-ui.css", style, sizeof style},
  {"build/viewer/LICENSE.txt", license, sizeof license},
#endif
};

const size_t cassets_web_count = sizeof cassets_web / sizeof cassets_web[0];
