import Core
import Opaque
import Testing
import Wire

@testable import Identity

/// The examples of RFC 7515 (appendix A) and RFC 8037 (appendix A).
@Suite struct StandardVectorsTests {
  private static let examplePayload =
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"

  private func jws(_ text: String) throws -> CompactJWS {
    try CompactJWS(Array(text.utf8), maxBytes: 2_048, unknownFields: .refused)
  }

  @Test func anEd25519KeyHasItsThumbprintAndItsPublicHalf() throws {
    let seed = try #require(Base64URL.decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"))
    let key = SigningKey(seed: try #require(SymmetricKey(seed)))
    #expect(key.id == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")
    #expect(key.publicPart?.x == "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")
  }

  @Test func ed25519SignsAndVerifiesTheExample() throws {
    let seed = try #require(Base64URL.decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"))
    let key = SigningKey(seed: try #require(SymmetricKey(seed)))
    let jws = try jws(
      "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
        + "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg")
    #expect(jws.header.algorithm == "EdDSA")
    #expect(try jws.payload().text == "Example of Ed25519 signing")
    #expect(key.sign(jws.signed) == jws.signature && key.accepts(jws.signature, of: jws.signed))
  }

  @Test func hs256SignsAndVerifiesTheExample() throws {
    let secret = try #require(
      Base64URL.decode("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"))
    let key = try SigningKey(secret: Secret(secret))
    let jws = try jws(
      "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.\(Self.examplePayload).dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
    #expect(jws.header.algorithm == "HS256" && jws.header.type == "JWT")
    #expect(key.sign(jws.signed) == jws.signature && key.accepts(jws.signature, of: jws.signed))
    #expect(!key.accepts(Array(jws.signature.dropLast()), of: jws.signed))
  }
}
