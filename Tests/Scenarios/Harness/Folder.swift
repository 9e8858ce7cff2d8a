// A folder of a test's own, which goes away with it.

import Foundation

final class Folder: Sendable {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "cascade-\(UUID().uuidString.prefix(8))"
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      preconditionFailure("no folder for a test: \(error)")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  subscript(name: String) -> String { "\(path)/\(name)" }

  @discardableResult
  func write(_ name: String, _ text: String) -> String {
    _ = FileManager.default.createFile(atPath: self[name], contents: Data(text.utf8))
    return self[name]
  }

  func read(_ name: String) -> String {
    String(decoding: FileManager.default.contents(atPath: self[name]) ?? Data(), as: UTF8.self)
  }

  /// A certificate for `localhost` and 127.0.0.1 as `NAME.pem` and `NAME.key`, whose subject is `name`.
  func certificate(_ name: String = "server") {
    let made = Tool.run(
      "openssl",
      [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
        "/CN=\(name)", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", self["\(name).key"], "-out",
        self["\(name).pem"],
      ])
    precondition(made.code == 0, made.errors)
  }
}
