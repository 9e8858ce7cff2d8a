// Generated from Schema/config.graphql by codegen. Do not edit.

public import Wire

/// How tokens are signed.
public enum TokenAlgorithm: Int, WireEnum, CaseIterable {
  /// Ed25519: others verify with /.well-known/jwks.json.
  case eddsa = 1
  /// HMAC with SHA-256: nobody else can verify.
  case hs256 = 2

  public static let names = NameTable("eddsa 1 hs256 2")
}
