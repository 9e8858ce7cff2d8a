// The mail server of the tests, a process of other people's code, and what it has kept.

import Core
import Foundation
import Testing

@testable import Net

final class MailPost: Sendable {
  private static let here = URL(filePath: #filePath).deletingLastPathComponent()
  private static let python = URL(filePath: "../../../../build/python/bin/python", relativeTo: here).path
  static let isHere = FileManager.default.isExecutableFile(atPath: python)

  struct Kept: Decodable {
    let sender: String
    let recipients: [String]
    let fields: [[String]]
    let bodies: [String: String]
    let raw: String
    let isSecure: Bool
    let user: String
    let hello: String

    func field(_ name: String) -> String? { fields.first { $0[0].lowercased() == name.lowercased() }?[1] }
  }

  private let process: ServerProcess
  private let folder = temporaryFolder()
  let port: Int

  init(_ settings: [String: Any] = [:], certificate: TLSIdentity? = nil) async throws {
    var settings = settings
    settings["folder"] = folder
    settings["certificate"] = certificate?.certificateFile
    settings["key"] = certificate?.keyFile
    let text = String(decoding: try JSONSerialization.data(withJSONObject: settings), as: UTF8.self)
    let script = MailPost.here.appending(path: "mail_server.py").path
    process = ServerProcess(MailPost.python, ["-B", script, text])
    let said = await MailPost.wait(for: "port -", of: process)
    port = try #require(said.map { Int($0) }, "the mail server does not start")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var count: Int { process.said("kept -").map { Int($0) } ?? 0 }
  func said(_ what: String) -> Int64? { process.said(what) }
  func wait(for what: String) async -> Int64? { await MailPost.wait(for: what, of: process) }

  /// Leaves the thread to the tasks of other tests: there may be two of them in all.
  private static func wait(for what: String, of process: ServerProcess) async -> Int64? {
    for _ in 0..<4_000 where process.said(what) == nil { try? await Task.sleep(for: .milliseconds(5)) }
    return process.said(what)
  }

  func kept(_ number: Int = 0) async throws -> Kept {
    for _ in 0..<4_000 where count <= number { try? await Task.sleep(for: .milliseconds(5)) }
    let file = URL(filePath: "\(folder)/\(number).json")
    return try JSONDecoder().decode(Kept.self, from: Data(contentsOf: file))
  }

  func server(
    _ security: MailServer.Security = .none, host: String = "127.0.0.1", login: MailServer.Login? = nil,
    trust: ClientOptions.Trust = .system, ownName: String? = nil, timeout: Duration = .seconds(20)
  ) throws(MailError) -> MailServer {
    try MailServer(
      host: host, port: port, security: security, login: login, trust: trust, ownName: ownName, timeout: timeout)
  }

  func send(_ message: MailMessage, _ server: MailServer) async throws(MailError) {
    let sender = MailSender(server, threads: 1)
    defer { sender.shutDown() }
    try await sender.send(message)
  }
}

/// A message to somebody, plain unless a test says otherwise.
func mail(
  from: String = "cascade@example.org", to: [String] = ["ada@example.org"], subject: String = "Hello",
  text: String = "Hello.\n", html: String? = nil
) throws(MailError) -> MailMessage {
  var boxes: [Mailbox] = []
  for address in to { boxes.append(try Mailbox(MailAddress(address))) }
  return try MailMessage(from: Mailbox(MailAddress(from)), to: boxes, subject: subject, text: text, html: html)
}

/// Expects that it is refused, and how.
func expectMailError(
  _ kind: MailError.Kind, status: Int? = nil, isTemporary: Bool? = nil,
  sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws(MailError) -> Void
) async {
  do throws(MailError) {
    try await body()
    Issue.record("it is taken", sourceLocation: sourceLocation)
  } catch {
    #expect(error.kind == kind, "\(error)", sourceLocation: sourceLocation)
    if let status { #expect(error.status == status, "\(error)", sourceLocation: sourceLocation) }
    if let isTemporary { #expect(error.isTemporary == isTemporary, "\(error)", sourceLocation: sourceLocation) }
  }
}
