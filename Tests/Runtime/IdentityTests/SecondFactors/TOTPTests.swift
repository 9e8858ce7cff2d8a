import Core
import Testing

@testable import Identity

@Suite struct TOTPTests {
  private static func time(_ seconds: Int) -> Timestamp { .epoch + .seconds(seconds) }

  /// RFC 6238, appendix B, with the seeds of its erratum.
  @Test(arguments: [
    (59, "94287082", "46119246", "90693936"), (1_111_111_109, "07081804", "68084774", "25091201"),
    (1_111_111_111, "14050471", "67062674", "99943326"), (1_234_567_890, "89005924", "91819424", "93441116"),
    (2_000_000_000, "69279037", "90698825", "38618901"), (20_000_000_000, "65353130", "77737706", "47863826"),
  ]) func codesAreThoseOfTheStandard(seconds: Int, sha1: String, sha256: String, sha512: String) throws {
    let digits = Array("1234567890".utf8)
    for (hash, count, code) in [(TOTP.Hash.sha1, 20, sha1), (.sha256, 32, sha256), (.sha512, 64, sha512)] {
      let secret = (0..<count).map { digits[$0 % 10] }
      let totp = try #require(TOTP(secret: Secret(secret), hash: hash, digits: 8))
      let step = totp.step(at: Self.time(seconds))
      #expect(totp.code(at: step).reveal() == code)
      #expect(totp.check(Secret(code), at: Self.time(seconds)) == step)
    }
  }

  @Test func aCodeIsGoodForOneStepEitherWay() {
    let totp = TOTP.make()
    let now = Self.time(1_790_000_010)
    let step = totp.step(at: now)
    for drift in -3...3 {
      let found = totp.check(totp.code(at: step + drift), at: now)
      #expect(found == (abs(drift) <= 1 ? step + drift : nil))
    }
  }

  @Test func aCodeIsGoodOnceAndNoOlderOneAfterIt() throws {
    let totp = TOTP.make()
    let now = Self.time(1_790_000_010)
    let step = totp.step(at: now)
    let used = try #require(totp.check(totp.code(at: step), at: now))
    #expect(totp.check(totp.code(at: step), at: now, after: used) == nil)
    #expect(totp.check(totp.code(at: step - 1), at: now, after: used) == nil)
    #expect(totp.check(totp.code(at: step + 1), at: now, after: used) == step + 1)
  }

  @Test func whatIsNoCodeIsRefused() {
    let totp = TOTP.make()
    let now = Self.time(1_790_000_010)
    let code = totp.code(at: totp.step(at: now)).reveal()
    #expect(totp.check(Secret("\(code.prefix(3)) \(code.suffix(3))"), at: now) != nil)
    for wrong in ["", " ", String(code.dropLast()), code + "0", "0" + code, "-" + code.dropFirst(), code + "\n"] {
      #expect(totp.check(Secret(wrong), at: now) == nil)
    }
    #expect(totp.check(Secret(code + String(repeating: " ", count: 11)), at: now) == nil)
    #expect(totp.check(totp.code(at: 0), at: .epoch) == 0, "at the beginning of time")
    #expect(totp.check(totp.code(at: 0), at: .earliest) == 0)
  }

  @Test func secretsThatAreTooShortAreNone() {
    #expect(TOTP(secret: Secret(Sodium.random(15))) == nil)
    #expect(TOTP(secret: Secret(Sodium.random(16)), digits: 9) == nil)
    #expect(TOTP(secret: Secret(Sodium.random(16)), period: 0) == nil)
    #expect(TOTP.make().secret.revealBytes().count == 20)
  }

  @Test func theAddressIsOneThatProgramsRead() throws {
    let totp = try #require(TOTP(secret: Secret(Array("12345678901234567890".utf8))))
    #expect(
      totp.uri(issuer: "My Cinema", account: "zoë@example.org:1").reveal()
        == "otpauth://totp/My%20Cinema:zo%C3%AB%40example.org%3A1?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        + "&issuer=My%20Cinema&algorithm=SHA1&digits=6&period=30")
    #expect(!"\(totp)".contains("GEZDG"))
  }
}
