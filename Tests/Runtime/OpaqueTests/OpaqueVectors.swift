// The standard's own vectors, and transcripts that the clients of all languages come to. Those of ristretto255-SHA512 are
// committed (`Tests/Clients/Vectors/opaque.json`), so they always run; the whole set lies beside the repository.

import Foundation
import Testing

@testable import Opaque

/// One vector: what goes in, what is in between and what comes out, as hexadecimal text by name.
struct OpaqueVector: Decodable, Sendable, CustomTestStringConvertible {
  let config: [String: String]
  let inputs: [String: String]
  let intermediates: [String: String]
  let outputs: [String: String]

  var testDescription: String { (isFake ? "fake" : "real") + (inputs["client_identity"] == nil ? "" : ", named") }
  var isFake: Bool { config["Fake"] == "True" }

  subscript(name: String) -> [UInt8] { bytes(name) ?? [] }

  func bytes(_ name: String) -> [UInt8]? {
    (inputs[name] ?? intermediates[name] ?? outputs[name] ?? config[name]).map(OpaqueVector.unhex)
  }

  var agreement: OpaqueAgreement {
    OpaqueAgreement(context: self["Context"], client: bytes("client_identity"), server: bytes("server_identity"))
  }

  var stretching: KeyStretching {
    guard let text = config["KSF"]?.split(separator: " "), text.count == 3 else { return .identity }
    return .argon2id(memoryKiB: UInt32(text[1])!, passes: UInt32(text[2])!)
  }

  func setup() throws(OpaqueError) -> OpaqueSetup {
    OpaqueSetup(version: 1, oprfSeed: self["oprf_seed"], try Scalar(self["server_private_key"]))
  }

  var chance: OpaqueServerChance {
    OpaqueServerChance(
      maskingNonce: self["masking_nonce"], nonce: self["server_nonce"], keySeed: self["server_keyshare_seed"])
  }

  static func unhex(_ text: String) -> [UInt8] {
    let digits = Array(text)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16)! }
  }

  private static let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
  private static let folder = ProcessInfo.processInfo.environment["CASCADE_VECTORS"] ?? root + "/../shared/vectors"
  static let areHere = FileManager.default.fileExists(atPath: folder + "/opaque.json")
  static let committed = read(root + "/Tests/Clients/Vectors/opaque.json")
  static let shared = read(folder + "/opaque.json").filter { $0.config["Group"] == "ristretto255" }
  static let absent: Comment = "there is no opaque.json at ../shared/vectors nor at CASCADE_VECTORS"

  private static func read(_ path: String) -> [OpaqueVector] {
    guard let text = FileManager.default.contents(atPath: path) else { return [] }
    // What cannot be read is missed by those who count them.
    return (try? JSONDecoder().decode([OpaqueVector].self, from: text)) ?? []
  }
}
