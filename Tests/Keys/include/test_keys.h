// Keys for the authenticators of the tests. The product verifies what passkeys sign, and signs nothing like them.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Ed25519: 32 bytes and 64.
void test_key_make(uint8_t *public_key, uint8_t *secret_key);
/// Writes 64 bytes.
void test_key_sign(uint8_t *signature, const uint8_t *data, size_t count, const uint8_t *secret_key);
