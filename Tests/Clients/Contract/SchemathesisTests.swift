// The REST door against its own document, by a tool that knows nothing else: schemathesis asks each operation what the
// document allows and what it forbids, and every answer must be one that the document names. The notes serve every
// feature; of the product it learns that what is not built yet says so.

import Foundation
import Testing

@Suite(.enabled(if: Workshop.hasPython, "scripts/bootstrap test makes build/python"))
struct SchemathesisTests {
  /// The same requests each time, unless `CASCADE_SEED` and `CASCADE_EXAMPLES` want others or more.
  private static let seed = ProcessInfo.processInfo.environment["CASCADE_SEED"] ?? "1"
  private static let examples = ProcessInfo.processInfo.environment["CASCADE_EXAMPLES"] ?? "3"

  @Test(arguments: ServerProcess.Program.allCases)
  func `Every answer is one that the document names`(_ program: ServerProcess.Program) throws {
    let document = Workshop.path("\(program.generated)/openapi/openapi.json")
    let ran = try schemathesis(document, program)
    #expect(ran.code == 0, "\(ran.said.suffix(20_000))")
    let operations = ran.said.firstMatch(of: /Tested: (\d+)/).flatMap { Int($0.output.1) }
    #expect(try operations == self.operations(document).count)
    let count = ran.said.firstMatch(of: /(\d+) generated/)?.output.1 ?? "no"
    print("schemathesis: \(count) requests to \(program.rawValue), seed \(SchemathesisTests.seed)")
  }

  /// Nobody is stopped at the door, so more of the rules are asked.
  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["CASCADE_EXAMPLES"] != nil, "takes minutes: set CASCADE_EXAMPLES"),
    arguments: ["user", "admin"]
  )
  func `Nor is it otherwise for somebody who is signed in`(_ role: String) throws {
    let document = Workshop.path("\(ServerProcess.Program.cascade.generated)/openapi/openapi.json")
    // Whether anybody gets in without a token is the other test's question; here each case has one. What is good in form and
    // wrong in fact (a cursor, an issuer) is refused, as it should be. And nothing is asked of services somewhere else.
    let ran = try schemathesis(
      document, .cascade, as: role, "--exclude-checks", "ignored_auth,missing_required_header,positive_data_acceptance",
      "--exclude-operation-id", "auth.beginOAuth", "--exclude-operation-id", "linkedIdentity.begin")
    #expect(ran.code == 0, "\(ran.said.suffix(20_000))")
    let count = ran.said.firstMatch(of: /(\d+) generated/)?.output.1 ?? "no"
    print("schemathesis: \(count) requests to the product as \(role), seed \(SchemathesisTests.seed)")
  }

  @Test func `An answer that the document leaves out is found`() throws {
    let whole = try String(contentsOfFile: Workshop.path("Tests/Notes/clients/openapi/openapi.json"), encoding: .utf8)
    var lines = whole.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let place = try #require(lines.firstIndex { $0.contains("\"operationId\": \"notebook.get\"") })
    let answer = try #require(lines[place].firstMatch(of: #/"404": \{[^}]*\}, /#))
    lines[place].removeSubrange(answer.range)
    let workshop = try Workshop()
    let document = workshop.folder.appending(path: "openapi.json")
    try lines.joined(separator: "\n").write(to: document, atomically: true, encoding: .utf8)
    let ran = try schemathesis(document.path, .notes, "--include-operation-id", "notebook.get")
    #expect(ran.code == 1 && ran.said.contains("Undocumented status code: 1"), "\(ran.said.suffix(4_000))")
  }

  private func schemathesis(
    _ document: String, _ program: ServerProcess.Program, as role: String? = nil, _ more: String...
  ) throws -> (code: Int32, said: String) {
    let server = try ServerProcess(program, role == nil ? [:] : ["CASCADE_LIMITS_ENABLED": "false"])
    let folder = Workshop.path("Tests/Clients/Contract")
    let workshop = try Workshop()
    let command = [
      Workshop.path("build/python/bin/schemathesis"), "--config-file", "\(folder)/schemathesis.toml", "run", document,
      "--url", server.url, "--seed", SchemathesisTests.seed, "--max-examples", SchemathesisTests.examples,
      "--no-color",
    ]
    // Who is nobody to the product may ask what anybody may.
    let token = program == .notes ? ["--header", "Authorization: Bearer ada"] : []
    var environment = ["PYTHONPATH": folder, "PYTHONDONTWRITEBYTECODE": "1"]
    if let role { environment.merge(["CASCADE_SOMEBODY": role, "CASCADE_SOMEBODY_AT": server.url]) { $1 } }
    return try withExtendedLifetime(server) {
      try Workshop.run(command + token + more, in: workshop.folder, environment)
    }
  }

  private func operations(_ document: String) throws -> [Substring] {
    try String(contentsOfFile: document, encoding: .utf8).split(separator: "\n")
      .filter { $0.contains("\"operationId\": ") }
  }
}
