#pragma once
#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/param_build.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

/* What OpenSSL has as macros, which Swift does not see. */

static inline int cossl_set_versions(SSL_CTX *ctx, int min, int max) {
  return SSL_CTX_set_min_proto_version(ctx, min) == 1 && SSL_CTX_set_max_proto_version(ctx, max) == 1;
}
static inline int cossl_set_groups(SSL_CTX *ctx, const char *list) { return (int)SSL_CTX_set1_groups_list(ctx, list); }

/* A parked session gives its buffers back; tickets instead of a cache; nothing of TLS that has been regretted. */
static inline void cossl_set_rules(SSL_CTX *ctx) {
  SSL_CTX_set_mode(ctx, SSL_MODE_RELEASE_BUFFERS);
  SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
  SSL_CTX_set_options(ctx, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
  SSL_CTX_set_options(ctx, SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
}
static inline void cossl_on_server_name(SSL_CTX *ctx, int (*call)(SSL *, int *, void *), void *context) {
  SSL_CTX_set_tlsext_servername_callback(ctx, call);
  SSL_CTX_set_tlsext_servername_arg(ctx, context);
}
static inline int cossl_set_host_name(SSL *ssl, const char *name) { return (int)SSL_set_tlsext_host_name(ssl, name); }
static inline void cossl_on_message(
    SSL *ssl, void (*call)(int, int, int, const void *, size_t, SSL *, void *), void *context) {
  SSL_set_msg_callback(ssl, call);
  SSL_set_msg_callback_arg(ssl, context);
}
static inline void cossl_clear_retry(BIO *bio) { BIO_clear_retry_flags(bio); }
static inline void cossl_set_retry_read(BIO *bio) { BIO_set_retry_read(bio); }
static inline int cossl_reason(unsigned long code) { return ERR_GET_REASON(code); }

/* Calls back with each DNS name that the certificate is for. */
static inline void cossl_each_dns_name(
    X509 *certificate, void (*call)(void *, const unsigned char *, int), void *context) {
  GENERAL_NAMES *names = (GENERAL_NAMES *)X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
  for (int index = 0; index < sk_GENERAL_NAME_num(names); index++) {
    GENERAL_NAME *name = sk_GENERAL_NAME_value(names, index);
    if (name->type != GEN_DNS) continue;
    call(context, ASN1_STRING_get0_data(name->d.dNSName), ASN1_STRING_length(name->d.dNSName));
  }
  GENERAL_NAMES_free(names);
}

/* Public keys out of their numbers. In C, because a parameter holds pointers to its name and value. NULL for what is
   none: a point that is not on the curve too. */
static inline EVP_PKEY *cossl_public_key(const char *kind, OSSL_PARAM *parameters) {
  EVP_PKEY *key = NULL;
  EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, kind, NULL);
  if (context && parameters && EVP_PKEY_fromdata_init(context) == 1) {
    if (EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1) key = NULL;
  }
  EVP_PKEY_CTX_free(context);
  return key;
}
static inline EVP_PKEY *cossl_p256_key(const unsigned char *point, size_t length) {
  char group[] = "P-256";
  OSSL_PARAM parameters[] = {
      OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
      OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, (void *)point, length), OSSL_PARAM_construct_end()};
  return cossl_public_key("EC", parameters);
}
static inline EVP_PKEY *cossl_rsa_key(
    const unsigned char *modulus, size_t modulus_length, const unsigned char *exponent, size_t exponent_length) {
  EVP_PKEY *key = NULL;
  BIGNUM *n = BN_bin2bn(modulus, (int)modulus_length, NULL);
  BIGNUM *e = BN_bin2bn(exponent, (int)exponent_length, NULL);
  OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
  if (n && e && builder && OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, n) &&
      OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, e)) {
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    key = cossl_public_key("RSA", parameters);
    OSSL_PARAM_free(parameters);
  }
  OSSL_PARAM_BLD_free(builder);
  BN_free(n);
  BN_free(e);
  return key;
}
