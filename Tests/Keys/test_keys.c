// Keys for the authenticators of the tests.
#include "test_keys.h"

#include <sodium.h>
#include <stdlib.h>

void test_key_make(uint8_t *public_key, uint8_t *secret_key) {
  if (sodium_init() < 0) abort();
  crypto_sign_keypair(public_key, secret_key);
}

void test_key_sign(uint8_t *signature, const uint8_t *data, size_t count, const uint8_t *secret_key) {
  crypto_sign_detached(signature, NULL, data, count, secret_key);
}
