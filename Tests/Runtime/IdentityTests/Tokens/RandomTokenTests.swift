import Core
import Testing

@testable import Identity

@Suite struct RandomTokenTests {
  @Test func aNewTokenIsReadBackAndHasTheSameHash() throws {
    let token = RefreshToken.make()
    let text = token.secret.reveal()
    #expect(text.hasPrefix("cr_") && text.utf8.count == 46)
    #expect(try #require(RefreshToken(Secret(text))).hash == token.hash)
    #expect(RefreshToken.make().hash != token.hash)
    #expect(APIKeyToken.make().secret.reveal().hasPrefix("ck_"))
  }

  @Test func whatCannotBeOneIsRefused() {
    let text = RefreshToken.make().secret.reveal()
    let body = text.dropFirst(3)
    for wrong in [
      "", "cr_", String(text.dropLast()), text + "A", "ck_\(body)", "CR_\(body)", " \(text.dropFirst())",
      "cr_+\(body.dropFirst())", "cr_\(body.dropLast())B", "cr_\(body.dropLast())=",
    ] {
      #expect(RefreshToken(Secret(wrong)) == nil, "\(wrong)")
    }
  }

  @Test func aRefreshTokenIsNoAPIKey() {
    #expect(APIKeyToken(RefreshToken.make().secret) == nil)
  }

  @Test func itsOwnerSeesTheBeginningAlone() {
    let key = APIKeyToken.make()
    #expect(key.shownPart.utf8.count == 11 && key.secret.reveal().hasPrefix(key.shownPart))
    #expect(!"\(key)".contains(key.shownPart))
  }

  @Test func aHashHasThirtyTwoBytes() throws {
    let hash = RefreshToken.make().hash
    #expect(TokenHash(hash.bytes) == hash)
    #expect(TokenHash(hash.bytes.dropLast()) == nil)
    var other = hash.bytes
    other[31] ^= 1
    #expect(try #require(TokenHash(other)) != hash)
  }
}
