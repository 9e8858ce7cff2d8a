// Sealed secrets as a column of text holds them.

public import Core
internal import Opaque

extension SecretBox {
  public func sealText(_ secret: Secret, for owner: String) throws(IdentityError) -> String {
    Base64URL.encode(try seal(secret, for: owner))
  }

  public func open(_ text: String, for owner: String) throws(IdentityError) -> Opened {
    guard let sealed = Base64URL.decode(text) else { throw IdentityError(.notSealedHere, "it is no base64url") }
    return try open(sealed, for: owner)
  }
}
