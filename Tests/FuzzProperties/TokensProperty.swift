// What must hold of the readers of tokens, tickets, keys and names for any bytes: they take or refuse; nothing is believed
// that was not signed; what is taken is written and read again as the same.

import Core
import Opaque
import Wire

@testable import Identity

public enum TokensProperty {
  /// Traps when a property is broken.
  public static func check(_ input: [UInt8]) {
    guard let control = input.first else { return }
    let bytes = Array(input.dropFirst())
    switch control % 6 {
    case 0: checkClaims(bytes)
    case 1: checkHeader(bytes)
    case 2: checkUnsigned(bytes)
    case 3: checkTicket(bytes)
    case 4: checkForeignKeys(bytes)
    default: checkTexts(bytes)
    }
  }

  private static let now = Timestamp(microseconds: 1_790_000_000_000_000) ?? .epoch
  private static let seed = SymmetricKey([UInt8](repeating: 7, count: 32)) ?? .random()
  private static let key = SigningKey(seed: seed)
  private static let expected = TokenExpectation(issuer: "us", audience: "api", kinds: [.access, .guest])
  private static let header = "{\"alg\":\"EdDSA\",\"kid\":\"\(key.id)\"}"
  private static let claims =
    "{\"iss\":\"us\",\"sub\":\"u\",\"aud\":\"api\",\"iat\":1790000000,\"exp\":1790000600,\"kind\":\"access\"}"
  private static let ring: SigningKeyRing = {
    do throws(IdentityError) { return try SigningKeyRing(signing: key) } catch { preconditionFailure("one key") }
  }()

  private static func signed(_ header: [UInt8], _ payload: [UInt8]) -> Secret {
    let text = Base64URL.encode(header) + "." + Base64URL.encode(payload)
    return Secret(text + "." + Base64URL.encode(key.sign(Array(text.utf8))))
  }

  private static func checkClaims(_ payload: [UInt8]) {
    let token = signed(Array(header.utf8), payload)
    guard let claims = try? ring.read(token, expecting: expected, at: now) else { return }
    precondition(expected.kinds.contains(claims.kind) && claims.expiresAt > now - .seconds(5), "not what was expected")
    guard let again = try? ring.sign(claims) else { preconditionFailure("what was read is not signed") }
    precondition((try? ring.read(again, expecting: expected, at: now)) == claims, "what we wrote means something else")
  }

  private static func checkHeader(_ header: [UInt8]) {
    let token = signed(header, Array(claims.utf8))
    guard (try? ring.read(token, expecting: expected, at: now)) != nil else { return }
    guard let read = JWSHeader.read(Bytes(header), unknownFields: .refused) else { preconditionFailure("no header") }
    precondition(read.algorithm == "EdDSA" && read.keyID == key.id, "another algorithm or key")
  }

  private static func checkUnsigned(_ text: [UInt8]) {
    precondition((try? ring.read(Secret(text), expecting: expected, at: now)) == nil, "nobody signed that")
    let office = TicketOffice(key: seed)
    precondition((try? office.read(Secret(text), in: nil, at: now)) == nil, "nobody issued that")
    precondition((try? SecretBox(key: seed).open(text, for: "x")) == nil, "nobody sealed that")
    if let foreign = try? CompactJWS(text, maxBytes: 4_096, unknownFields: .skipped) { _ = try? foreign.payload() }
  }

  private static func checkTicket(_ bytes: [UInt8]) {
    guard let ticket = Ticket(bytes[...]) else { return }
    precondition(ticket.bytes == bytes, "two forms of a ticket")
    precondition(Ticket((bytes + [0])[...]) == nil && Ticket(bytes.dropLast()) == nil, "its end may be elsewhere")
  }

  private static func checkForeignKeys(_ document: [UInt8]) {
    guard let keys = try? ForeignKeySet(document: Bytes(document)) else { return }
    precondition(keys.count <= ForeignKeySet.maxKeys, "more than the bound")
    precondition((try? keys.read(signed(Array(header.utf8), Array(claims.utf8)))) == nil, "they did not sign that")
  }

  private static func checkTexts(_ bytes: [UInt8]) {
    if let decoded = Base64URL.decode(bytes) {
      precondition(Array(Base64URL.encode(decoded).utf8) == bytes, "two texts for a value")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if let decoded = Base32.decode(text) {
      precondition(Base32.decode(Base32.encode(decoded)) == decoded, "what we wrote means something else")
    }
    _ = OneTimeCodes(key: seed).hash(Secret(bytes), of: "u", for: "login")
    _ = TOTP.make().check(Secret(bytes), at: now)
    guard UsernameRules().fault(in: text) == nil else { return }
    let name = UsernameRules.key(of: text)
    precondition(Array(UsernameRules.key(of: name).utf8) == Array(name.utf8), "the key of a key is another")
  }
}
