// What OPAQUE's decoders must do with any bytes: refuse them or take them, and write what they took as it came. The first
// byte says which of them reads; the server and the client are always the same, and the client stretches next to nothing.

import Core
import Opaque

public enum OpaqueProperty {
  private static let name: [UInt8] = [1]
  private static let cheapest = KeyStretching.argon2id(memoryKiB: 8, passes: 1)
  private static let bounds = KeyStretching.Bounds(memoryKiB: 8...8, passes: 1...1)
  private static let server: OpaqueServer = {
    let secrets = [0, 0, 0, 1] + [UInt8](repeating: 7, count: 64 + 31) + [1]
    return OpaqueServer(
      try! OpaqueSetups([try! OpaqueSetup(decoding: secrets)]), stretchings: [cheapest, .standard])
  }()
  private static let login = try! OpaqueLogin(password: Secret("password"))
  private static let registration = try! OpaqueRegistration(password: Secret("password"))

  private static let readers: [@Sendable ([UInt8]) throws(OpaqueError) -> Void] = [
    { bytes throws(OpaqueError) in
      let answer = try server.register(bytes, credential: name)
      precondition(answer.count == 76, "a registration's answer")
    },
    { bytes throws(OpaqueError) in
      let (reply, state) = try server.login(bytes, nil, credential: name)
      precondition(reply.count == 328, "a reply")
      precondition((try? state.finish([UInt8](repeating: 0, count: 64))) == nil, "a proof of nothing")
      precondition((try? OpaqueLoginState(decoding: state.encoded())) != nil, "a state that travelled")
    },
    { bytes throws(OpaqueError) in
      let record = try server.record(of: bytes, credential: name)
      let again = try OpaqueRecord(decoding: record.encoded())
      precondition(again.encoded() == record.encoded() && again.credential == name, "a record")
    },
    { bytes throws(OpaqueError) in
      let record = try OpaqueRecord(decoding: bytes)
      precondition(record.encoded() == bytes, "a record's bytes")
      _ = try server.login(login.request, record, credential: name)
    },
    { bytes throws(OpaqueError) in
      let state = try OpaqueLoginState(decoding: bytes)
      precondition(state.encoded() == bytes, "a state's bytes")
    },
    { bytes throws(OpaqueError) in
      let setup = try OpaqueSetup(decoding: bytes)
      precondition(setup.encoded() == bytes, "a setup's bytes")
    },
    { bytes throws(OpaqueError) in _ = try login.finish(bytes, bounds: bounds) },
    { bytes throws(OpaqueError) in _ = try registration.finish(bytes, bounds: bounds) },
  ]

  /// Traps when a property is broken.
  @Sendable public static func check(_ input: [UInt8]) {
    guard let first = input.first else { return }
    try? readers[Int(first) % readers.count](Array(input.dropFirst()))
  }
}
