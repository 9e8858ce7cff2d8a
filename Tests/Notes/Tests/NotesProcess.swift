// The real server of the test schema, one process a test, on a port that the system chose; and how each door is called.

import Core
import Foundation
import NotesGenerated
import TestProcesses
import Testing
import Wire

final class NotesProcess: @unchecked Sendable {
  private let process = TestProcess()
  private let folder = Folder()
  private(set) var port = 0

  /// On a database of its own, or on this one: a file or a URL.
  init(database: String? = nil) throws {
    process.executableURL = URL(filePath: Tool.server).deletingLastPathComponent().appending(path: "NotesServer")
    process.arguments = ["--listen", "127.0.0.1:0"] + (database.map { ["--database", $0] } ?? [])
    _ = FileManager.default.createFile(atPath: folder["said"], contents: nil)
    process.standardOutput = FileHandle(forWritingAtPath: folder["said"])
    try process.run()
    _ = eventually(within: 10) { folder.read("said").hasSuffix("\n") || !process.isRunning }
    let said = folder.read("said").trimmingCharacters(in: .whitespacesAndNewlines)
    port = try #require(said.split(separator: ":").last.flatMap { Int($0) }, "\(said)")
  }

  deinit {
    guard process.isRunning else { return }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  func terminate() { process.terminate() }
  func waitUntilExit() { process.waitUntilExit() }

  var residentBytes: Int {
    let text = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/statm", encoding: .utf8)) ?? ""
    let pages = text.split(separator: " ")
    return (pages.count > 1 ? Int(pages[1]) ?? 0 : 0) * 4_096
  }

  // MARK: REST

  func rest(
    _ method: String, _ path: String, _ body: String? = nil, as who: String? = "ada", _ fields: String...
  ) -> Answer {
    var arguments = method == "HEAD" ? ["-I"] : ["-X", method]
    arguments += ["http://127.0.0.1:\(port)/api/\(path)"]
    if let who { arguments += ["-H", "authorization: Bearer \(who)"] }
    let names = fields.map { $0.lowercased() }
    if body != nil, !names.contains(where: { $0.hasPrefix("content-type") }) {
      arguments += ["-H", "content-type: application/json"]
    }
    for field in fields { arguments += ["-H", field] }
    return curl(arguments, body: body.map { Data($0.utf8) })
  }

  // MARK: gRPC

  /// The message of the answer, or nothing; `status` is 0 where all went well.
  func grpc(_ rpc: String, _ input: some ProtobufMessage, as who: String? = "ada") -> (
    status: Int, message: [UInt8], details: String
  ) {
    var writer = ProtobufWriter()
    input.write(into: &writer)
    let payload = writer.finish().array
    let count = UInt32(payload.count)
    let head = [0] + (0..<4).map { UInt8(truncatingIfNeeded: count >> (24 - 8 * UInt32($0))) }
    var arguments = [
      "--http2-prior-knowledge", "-H", "content-type: application/grpc", "-H", "te: trailers",
      "http://127.0.0.1:\(port)/notes.v1.\(rpc)",
    ]
    if let who { arguments += ["-H", "authorization: Bearer \(who)"] }
    let answer = curl(arguments, body: Data(head + payload))
    var text = answer.field("grpc-status-details-bin") ?? ""
    text += String(repeating: "=", count: (4 - text.count % 4) % 4)
    let details = String(decoding: Data(base64Encoded: text) ?? Data(), as: UTF8.self)
    return (Int(answer.field("grpc-status") ?? "0") ?? -1, Array(answer.data.dropFirst(5)), details)
  }

  // MARK: call

  func socket(as who: String = "ada", subprotocol: String = "notes.v1.json") throws -> CallClient {
    try #require(CallClient(port, who, subprotocol))
  }

  // MARK: What most tests begin with

  func notebook(_ more: String = "") throws -> String {
    let made = rest("POST", "notebooks", #"{"title":"Diary","page":{}\#(more)}"#)
    return try #require(made.json["id"] as? String, "\(made.status) \(made.body)")
  }

  func note(_ notebook: String, _ title: String = "One") throws -> String {
    let made = rest("POST", "notebooks/\(notebook)/notes", #"{"title":"\#(title)","content":{"type":"blank"}}"#)
    return try #require(made.json["id"] as? String, "\(made.status) \(made.body)")
  }
}
