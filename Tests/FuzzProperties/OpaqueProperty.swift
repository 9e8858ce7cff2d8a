// What OPAQUE's decoders must do with any bytes: refuse them or take them, and write what they took as it came. The first
// byte says which of them reads; the server and the client are always the same, and the client stretches next to nothing.

import Core
import Opaque

public enum OpaqueProperty {
  private static let name: [UInt8] = [1]
  private static let cheapest = KeyStretching.argon2id(memoryKiB: 8, passes: 1)
  private static let bounds = KeyStretching.Bounds(memoryKiB: 8...8, passes: 1...1)
  private static let (server, login, registration) = made { () throws(OpaqueError) in
    let secrets = [0, 0, 0, 1] + [UInt8](repeating: 7, count: 64 + 31) + [1]
    let setups = try OpaqueSetups([try OpaqueSetup(decoding: secrets)])
    let password = Secret("password")
    return (
      OpaqueServer(setups, stretchings: [cheapest, .standard]), try OpaqueLogin(password: password),
      try OpaqueRegistration(password: password)
    )
  }

  private static func made<Made>(_ make: () throws(OpaqueError) -> Made) -> Made {
    do throws(OpaqueError) { return try make() } catch { preconditionFailure("\(error)") }
  }

  /// Traps when a property is broken.
  @Sendable public static func check(_ input: [UInt8]) {
    guard let first = input.first else { return }
    let bytes = Array(input.dropFirst())
    do throws(OpaqueError) {
      switch first & 7 {
      case 0: try registers(bytes)
      case 1: try logsIn(bytes)
      case 2: try keeps(bytes)
      case 3: try reads(record: bytes)
      case 4: try reads(state: bytes)
      case 5: try reads(setup: bytes)
      case 6: _ = try login.finish(bytes, bounds: bounds)
      default: _ = try registration.finish(bytes, bounds: bounds)
      }
    } catch {}
  }

  private static func registers(_ request: [UInt8]) throws(OpaqueError) {
    let answer = try server.register(request, credential: name)
    precondition(answer.count == 76, "a registration's answer")
  }

  private static func logsIn(_ request: [UInt8]) throws(OpaqueError) {
    let (reply, state) = try server.login(request, nil, credential: name)
    precondition(reply.count == 328, "a reply")
    let travelled = try OpaqueLoginState(decoding: state.encoded())
    precondition((try? travelled.finish([UInt8](repeating: 0, count: 64))) == nil, "a proof of nothing")
  }

  private static func keeps(_ upload: [UInt8]) throws(OpaqueError) {
    let record = try server.record(of: upload, credential: name)
    let again = try OpaqueRecord(decoding: record.encoded())
    precondition(again.encoded() == record.encoded() && again.credential == name, "a record")
    _ = try server.login(login.request, record, credential: name)
  }

  private static func reads(record bytes: [UInt8]) throws(OpaqueError) {
    let record = try OpaqueRecord(decoding: bytes)
    precondition(record.encoded() == bytes, "a record's bytes")
    _ = try server.login(login.request, record, credential: name)
  }

  private static func reads(state bytes: [UInt8]) throws(OpaqueError) {
    let state = try OpaqueLoginState(decoding: bytes)
    precondition(state.encoded() == bytes, "a state's bytes")
  }

  private static func reads(setup bytes: [UInt8]) throws(OpaqueError) {
    let setup = try OpaqueSetup(decoding: bytes)
    precondition(setup.encoded() == bytes, "a setup's bytes")
  }
}
