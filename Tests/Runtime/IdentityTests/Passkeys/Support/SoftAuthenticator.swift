// An authenticator with its browser, in memory: Ed25519, and everything that it says can be said wrongly.

import CTestKeys
import Core

@testable import Identity

struct SoftAuthenticator {
  /// What browser and authenticator say, honest until a test changes it.
  struct Words {
    var type: String
    var challenge: [UInt8]
    var origin = "https://example.org"
    var moreClientData = ""
    var partyID = "example.org"
    var flags: UInt8 = 0x05
    var signCount: UInt32 = 0
    /// Behind the authenticator data.
    var more: [UInt8] = []
    var userHandle: [UInt8]?

    var clientData: [UInt8] {
      let challenge = Base64URLBytes(challenge).text
      let text = #"{"type":"\#(type)","challenge":"\#(challenge)","origin":"\#(origin)"\#(moreClientData)}"#
      return Array(text.utf8)
    }

    func authenticatorData(_ credential: [UInt8] = []) -> [UInt8] {
      SHA256Digest.of(partyID) + [flags] + (0..<4).map { UInt8(truncatingIfNeeded: signCount >> (24 - 8 * $0)) }
        + credential + more
    }
  }

  enum Statement {
    case none
    case itself
    case other(String, CBORMap)
  }

  let id: [UInt8] = Randomness.bytes(24)
  private let publicKey: [UInt8]
  private let secretKey: [UInt8]

  init() {
    var publicKey = [UInt8](repeating: 0, count: 32)
    var secretKey = [UInt8](repeating: 0, count: 64)
    unsafe test_key_make(&publicKey, &secretKey)
    self.publicKey = publicKey
    self.secretKey = secretKey
  }

  func sign(_ data: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: 64)
    unsafe test_key_sign(&signature, data, data.count, secretKey)
    return signature
  }

  var key: CBORMap {
    CBORMap([
      (.integer(1), .integer(1)), (.integer(3), .integer(-8)), (.integer(-1), .integer(6)),
      (.integer(-2), .bytes(publicKey)),
    ])
  }

  func credential(_ key: CBORMap? = nil) -> [UInt8] {
    [UInt8](repeating: 7, count: 16) + [0, UInt8(id.count)] + id + CBORText.write(.map(key ?? self.key))
  }

  // MARK: Answers

  func registration(
    _ challenge: PasskeyChallenge, _ statement: Statement = .none, key: CBORMap? = nil,
    _ change: (inout Words) -> Void = { _ in }
  ) -> Bytes {
    var words = Words(type: "webauthn.create", challenge: challenge.bytes)
    words.flags |= 0x40
    change(&words)
    let data = words.authenticatorData(words.flags & 0x40 == 0 ? [] : credential(key))
    return registration(words.clientData, attestationObject(data, words.clientData, statement))
  }

  func attestationObject(_ data: [UInt8], _ clientData: [UInt8], _ statement: Statement) -> [UInt8] {
    let (format, map) =
      switch statement {
      case .none: ("none", CBORMap())
      case .itself:
        (
          "packed",
          CBORMap([
            (.text("alg"), .integer(-8)), (.text("sig"), .bytes(sign(data + SHA256Digest.of(clientData)))),
          ])
        )
      case .other(let format, let map): (format, map)
      }
    return CBORText.write(
      .map(
        CBORMap([
          (.text("fmt"), .text(format)), (.text("attStmt"), .map(map)), (.text("authData"), .bytes(data)),
        ])))
  }

  func registration(_ clientData: [UInt8], _ object: [UInt8], more: String = "") -> Bytes {
    ResponseText.registration(id: id, clientData: clientData, object: object, more: more)
  }

  func assertion(_ challenge: PasskeyChallenge, _ change: (inout Words) -> Void = { _ in }) -> Bytes {
    var words = Words(type: "webauthn.get", challenge: challenge.bytes)
    change(&words)
    let data = words.authenticatorData()
    let signature = sign(data + SHA256Digest.of(words.clientData))
    return ResponseText.assertion(
      id: id, clientData: words.clientData, data: data, signature: signature, userHandle: words.userHandle)
  }
}

/// The JSON in which browsers put answers.
enum ResponseText {
  static func registration(id: [UInt8], clientData: [UInt8], object: [UInt8], more: String = "") -> Bytes {
    let id = Base64URLBytes(id).text
    return Bytes(
      Array(
        """
        {"id":"\(id)","rawId":"\(id)","type":"public-key","response":{"clientDataJSON":"\(Base64URLBytes(clientData).text)",\
        "attestationObject":"\(Base64URLBytes(object).text)"}\(more)}
        """.utf8))
  }

  static func assertion(
    id: [UInt8], clientData: [UInt8], data: [UInt8], signature: [UInt8], userHandle: [UInt8]? = nil
  ) -> Bytes {
    let id = Base64URLBytes(id).text
    let handle = userHandle.map { #","userHandle":"\#(Base64URLBytes($0).text)""# } ?? ""
    return Bytes(
      Array(
        """
        {"id":"\(id)","rawId":"\(id)","type":"public-key","response":{"clientDataJSON":"\(Base64URLBytes(clientData).text)",\
        "authenticatorData":"\(Base64URLBytes(data).text)","signature":"\(Base64URLBytes(signature).text)"\(handle)}}
        """.utf8))
  }
}
