// The test vectors of WebAuthn Level 3 (section 16): a registration and a login each, with the keys' numbers derived as
// that section says. Vectors/w3c.json has of them what kinds of key, attestations and frames there are to tell apart.

import Core
import Foundation
import Testing
import Wire

@testable import Identity

struct PublishedVector: Decodable, CustomTestStringConvertible {
  struct Registration: Decodable {
    let challenge, credentialId, aaguid, clientDataJSON, attestationObject: String
  }

  struct Authentication: Decodable {
    let challenge, authenticatorData, clientDataJSON, signature: String
  }

  let name: String
  let registration: Registration
  let authentication: Authentication

  var testDescription: String { name }

  static let all: [PublishedVector] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Vectors/w3c.json")
    guard let data = try? Data(contentsOf: file),
      let vectors = try? JSONDecoder().decode([PublishedVector].self, from: data)
    else { preconditionFailure("no vectors at \(file.path)") }
    return vectors
  }()

  static func named(_ name: String) -> PublishedVector { all.first { $0.name == name }! }

  var id: [UInt8] { bytes(registration.credentialId) }

  var registrationJSON: Bytes {
    ResponseText.registration(
      id: id, clientData: bytes(registration.clientDataJSON), object: bytes(registration.attestationObject))
  }

  var assertionJSON: Bytes {
    ResponseText.assertion(
      id: id, clientData: bytes(authentication.clientDataJSON), data: bytes(authentication.authenticatorData),
      signature: bytes(authentication.signature))
  }

  static let user = Array("somebody".utf8)

  /// As if it had been asked by us.
  func challenge(_ purpose: PasskeyChallenge.Purpose) throws -> PasskeyChallenge {
    let asked = bytes(purpose == .registration ? registration.challenge : authentication.challenge)
    let text = """
      {"challenge":"\(Base64URLBytes(asked).text)","purpose":"\(purpose.name)",\
      "user":"\(Base64URLBytes(PublishedVector.user).text)","verification":"discouraged",\
      "expires":"\(Timestamp.latest.description)","allowed":[]}
      """
    return try PasskeyChallenge(encoded: Bytes(Array(text.utf8)))
  }

  func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.map { UInt8($0.hexDigitValue!) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
