// OPAQUE between the clients and the server's half, with all that is random being random: what the transcripts in `Vectors`
// cannot show.

import Foundation
import Testing

@Suite struct OpaqueClientTests {
  private let peer = ["CASCADE_OPAQUE_PEER": Program.path("OpaquePeer")]

  private func take(_ name: String, into workshop: Workshop) throws {
    try FileManager.default.copyItem(
      at: Workshop.root.appending(path: "Tests/Clients/Opaque/\(name)"), to: workshop.folder.appending(path: name))
  }

  @Test(.enabled(if: Workshop.hasTypeScript, "scripts/bootstrap test brings node and tsc"))
  func `The TypeScript client sets a password and logs in`() throws {
    let workshop = try Workshop()
    try workshop.assemble("typescript", .product, at: "src/generated")
    try workshop.run(["tsc", "-p", "."])
    try take("opaque.mjs", into: workshop)
    let said = try workshop.run(["node", "opaque.mjs"], peer)
    #expect(said == "true true\ntrue\nnot_authentic\nnot_authentic\nnot_authentic\nrefused notAuthentic\n")
  }

  /// Nobody carries it who does not use it, and it carries nothing else.
  @Test func `The TypeScript entry points know nothing of each other`() throws {
    let sources = Workshop.root.appending(path: "clients/typescript/src")
    func imports(_ path: String) throws -> [String] {
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      return text.split(separator: "\n").compactMap { line in
        line.split(separator: " from ").last.flatMap { $0.hasPrefix("\"") ? String($0.dropFirst().dropLast(2)) : nil }
      }
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: sources.appending(path: "opaque").path)
    #expect(files.count > 8)
    for file in files {
      for path in try imports("opaque/\(file)") { #expect(!path.hasPrefix(".."), "\(file) imports \(path)") }
    }
    for path in try imports("index.ts") { #expect(!path.contains("opaque"), "index.ts imports \(path)") }
  }

  @Test(.enabled(if: Workshop.hasPython, "scripts/bootstrap test makes build/python"))
  func `The Python client sets a password and logs in, whichever make the group is of`() throws {
    let workshop = try Workshop()
    try workshop.assemble("python", .product, at: "cascade/generated")
    try take("opaque_login.py", into: workshop)
    try workshop.run([Workshop.python, "-m", "mypy", "--strict", "opaque_login.py"])
    let said = try workshop.run([Workshop.python, "-W", "error", "opaque_login.py"], peer)
    #expect(said == "logged in\nrefused notAuthentic\n")
  }

  // MARK: At the product

  @Test(.enabled(if: Workshop.hasTypeScript, "scripts/bootstrap test brings node and tsc"))
  func `The TypeScript client makes an account, signs in and changes its password`() throws {
    let server = try CascadeProcess()
    let workshop = try Workshop()
    try workshop.assemble("typescript", .product, at: "src/generated")
    try workshop.run(["tsc", "-p", "."])
    try take("accounts.mjs", into: workshop)
    let said = try workshop.run(["node", "accounts.mjs"], ["CASCADE_URL": server.url])
    #expect(said == "true null false\nnot_authentic\nnot_authentic\nada\n")
  }

  @Test(.enabled(if: Workshop.hasPython, "scripts/bootstrap test makes build/python"))
  func `The Python client makes an account, signs in and changes its password`() throws {
    let server = try CascadeProcess()
    let workshop = try Workshop()
    try workshop.assemble("python", .product, at: "cascade/generated")
    try take("accounts.py", into: workshop)
    try workshop.run([Workshop.python, "-m", "mypy", "--strict", "accounts.py"])
    let said = try workshop.run([Workshop.python, "-W", "error", "accounts.py"], ["CASCADE_URL": server.url])
    #expect(said == "True None False\nnot authentic\nnot authentic\ngrace\n")
  }
}
