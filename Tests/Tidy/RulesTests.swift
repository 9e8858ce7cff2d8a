// Each rule on samples that break it and on samples that only look as if they did: a rule that never fires is no rule.

import Foundation
import Testing

@Suite struct RulesTests {
  private func file(_ text: String, at path: String = "Sources/Runtime/Core/Sample.swift") -> SourceFile {
    SourceFile(path: path, text: text)
  }

  /// Dots stand for what must have become spaces.
  @Test(arguments: [
    ("a // print(\nb", "a .........\nb"),
    ("a /* { /* } */\n{ */ b", "a ............\n.... b"),
    (#"x("{ \"} ", y)"#, "x(........, y)"),
    (#"x("\(y("}")) {") { z }"#, "x(...y(...)....) { z }"),
    (##"x(#"\(y) " }"#) }"##, "x(............) }"),
    (##"x(#"\#(y) " }"#) }"##, "x(.....y.......) }"),
    ("x(\"\"\"\n  } \"\n  \"\"\")", "x(...\n.....\n.....)"),
  ])
  func commentsAndStringsAreMasked(text: String, code: String) {
    #expect(file(text).code == code.replacingOccurrences(of: ".", with: " "))
  }

  @Test func importsAreRead() {
    let sample = file(
      "@testable import A\ninternal import B\n// import C\npublic import struct D.E\n@_exported import F\n")
    #expect(sample.imports.map(\.module) == ["A", "B", "D", "F"])
    #expect(sample.imports.map(\.access) == [nil, "internal", "public", nil])
    #expect(sample.imports.map(\.line) == [1, 2, 4, 5])
  }

  @Test(arguments: [
    ("Sources/Runtime/Core/A.swift", "import Foundation", true),
    ("Sources/Runtime/Core/A.swift", "import Net", true),
    ("Sources/Runtime/Wire/A.swift", "import Net", true),
    ("Sources/Runtime/HTTP/A.swift", "import State", true),
    ("Sources/Domain/A.swift", "import HTTP", true),
    ("Sources/Media/A.swift", "import Domain", true),
    ("Sources/Generated/A.swift", "import Domain", true),
    ("Sources/Elsewhere/A.swift", "", true),
    ("Sources/Runtime/HTTP/A.swift", "import Core\nimport Net\nimport Wire\nimport Glibc\nimport CX", false),
    ("Sources/Cascade/A.swift", "import Domain\nimport HTTP", false),
  ])
  func wallsHold(path: String, text: String, broken: Bool) {
    #expect(Walls.check(file(text, at: path), cModules: ["CX"]).isEmpty != broken)
  }

  @Test func wallsHoldInTheManifest() {
    func manifest(_ needs: String) -> Manifest {
      Manifest(
        json: #"""
          {"targets":[{"name":"Wire","type":"regular","path":"Sources/Runtime/Wire","dependencies":[\#(needs)]}]}
          """#)
    }
    #expect(Walls.check(manifest(#"{"byName":["Core",null]},{"byName":["CX",null]}"#), cModules: ["CX"]).isEmpty)
    #expect(Walls.check(manifest(#"{"target":["Net",null]}"#), cModules: []).count == 1)
  }

  @Test func aCLibraryHasOneDoor() {
    let core = file("internal import CX")
    let net = file("internal import CX", at: "Sources/Runtime/Net/A.swift")
    #expect(Walls.checkCModules([core], cModules: ["CX"]).isEmpty)
    #expect(Walls.checkCModules([core, net], cModules: ["CX"]).count == 1)
    #expect(Walls.checkCModules([file("public import CX")], cModules: ["CX"]).count == 1)
    #expect(Walls.checkCModules([], cModules: ["CX"]).count == 1)
    let two = ["Identity", "Opaque"].map { file("internal import CSodium", at: "Sources/Runtime/\($0)/A.swift") }
    #expect(Walls.checkCModules(two, cModules: ["CSodium"]).isEmpty)
    #expect(Walls.checkCModules([two[0]], cModules: ["CSodium"]).count == 1)
    let third = file("internal import CSodium", at: "Sources/Runtime/Net/A.swift")
    #expect(Walls.checkCModules(two + [third], cModules: ["CSodium"]).count == 1)
  }

  @Test func longFilesAreFoundAndTheRatchetOnlyTightens() {
    func lines(_ count: Int) -> [SourceFile] { [file(String(repeating: "\n", count: count), at: "A")] }
    #expect(Lengths.checkFiles(lines(400), ratchet: [:]).isEmpty)
    #expect(Lengths.checkFiles(lines(401), ratchet: [:]).count == 1)
    #expect(Lengths.checkFiles(lines(450), ratchet: ["A": 450]).isEmpty)
    #expect(Lengths.checkFiles(lines(451), ratchet: ["A": 450]).count == 1)
    #expect(Lengths.checkFiles(lines(449), ratchet: ["A": 450]).count == 1)
    #expect(Lengths.checkFiles(lines(601), ratchet: ["A": 601]).count == 1)
  }

  @Test func functionsAreMeasured() {
    let code = """
      protocol P {
        func bare(_ x: () -> Int)
        var y: Int { get }
        init()
      }
      struct S {
        init(x: Int = { 1 }()) {
          self.init()
        }
        func two<T>(_ f: (T) throws(E) -> Void) async throws(E) -> [T] where T: P {
          if true { while true {} }

        }
        subscript(_ i: Int) -> Int { i }
        deinit { a() }
      }
      """
    let found = FunctionScan(code).functions()
    #expect(found.map(\.name) == ["init", "two", "subscript", "deinit"])
    #expect(found.map(\.line) == [7, 10, 14, 15])
    #expect(found.map(\.length) == [3, 4, 1, 1])
    let long = [file("func f() {\n" + String(repeating: "a()\n", count: 59) + "}\n", at: "A")]
    #expect(Lengths.checkFunctions(long, ratchet: [:]).count == 1)
    #expect(Lengths.checkFunctions(long, ratchet: ["A f": 61]).isEmpty)
    #expect(Lengths.checkFunctions(long, ratchet: ["A f": 62]).count == 1)
  }

  @Test(arguments: [
    "Task { a() }", "Task<Int, Never> { 1 }", "Task(priority: .low) { }", "Task.immediate { }", "Task.detached { }",
    "async let a = b()", "try await Task.sleep(for: x)", "print(a)", "sleep(1)", "usleep(1)", "try! a()", "a as! B",
    "DispatchQueue.main", "NSLock()", "let a = Mutex(0)", "unsafe pthread_mutex_lock(x)",
    "exit(1)", "Mirror(reflecting: a)",
    "actor A {}", "public actor A {}", "final class RoomManager {}", "@resultBuilder struct A {}",
  ])
  func bannedCallsAreFound(code: String) {
    #expect(BannedCalls.check([file(code)]).count == 1)
  }

  @Test(arguments: [
    "loop.sleep(for: x)", "try await sleep(until: x)", "func sleep(for x: Duration) {}", "// print(a)", "\"print(a)\"",
    "log.print(a)",
    "fingerprint(a)",
    "Task.yield()", "Task.isCancelled", "child.exit(1)", "abort()", "let actor = 1",
    "a as? B", "try? a()", "struct Implicit {}",
  ])
  func whatOnlyLooksBannedIsNot(code: String) {
    #expect(BannedCalls.check([file(code)]).isEmpty)
  }

  @Test func anExceptionNoLongerNeededIsFound() {
    let ban = Ban(#"\bx\("#, except: ["Sources/A.swift": "because"], instead: "y")
    #expect(BannedCalls.stale([file("x()", at: "Sources/A.swift")], bans: [ban]).isEmpty)
    #expect(BannedCalls.stale([file("y()", at: "Sources/A.swift")], bans: [ban]).count == 1)
  }

  @Test func aSettingThatNobodyReadsIsFound() {
    let table = """
      static let settings: [Setting<Settings>] = [
        Setting("http.gzip", \\.http.gzip, .flag, "It reads http.planted."),
        Setting(
          "http.planted", \\.http.planted, .flag, "Nobody reads it."),
      ]
      """
    let generated = file(table, at: "Sources/Generated/Config/HTTPSettings.swift")
    #expect(UnreadSettings.properties([generated]).map(\.name) == ["http.gzip", "http.planted"])
    let reader = file("let on = configuration.settings.http.gzip  // http.planted\nlet text = \"http.planted\"")
    #expect(UnreadSettings.check([generated, reader]).map(\.line) == [4])
    #expect(UnreadSettings.check([generated, reader, file("b(http.planted)")]).isEmpty)
    #expect(UnreadSettings.check([generated, file("xhttp.gzip + http.gzipped + http.planted")]).map(\.line) == [2])
  }

  @Test func uncheckedSendableIsFound() {
    let path = "Sources/Runtime/Core/Sample.swift"
    let sample = file("final class A: B, @unchecked Sendable {}\nnonisolated(unsafe) private static var c = 1\n")
    #expect(UncheckedSendable.check([sample], allowed: [:]).map(\.line) == [1, 2])
    #expect(UncheckedSendable.check([sample], allowed: ["\(path) A": "x", "\(path) c": "y"]).isEmpty)
    #expect(UncheckedSendable.check([], allowed: ["\(path) A": "x"]).count == 1)
  }

  @Test func textIsHeldToItsRules() {
    #expect(Text.checkLeftovers(path: "A", text: "a\n// \(Text.leftovers[0]): b").map(\.line) == [2])
    #expect(Text.checkLeftovers(path: "A", text: "XXXXXX methodology").isEmpty)
    #expect(Text.checkMachinePaths(path: "A", text: "see \(Text.machinePaths[0])x").count == 1)
    #expect(Text.checkMachinePaths(path: "A", text: "https://a\(Text.machinePaths[0])x").isEmpty)
    #expect(Text.checkHeader(file("import A\n// one\n")).count == 1)
    #expect(Text.checkHeader(file("// one\nimport A\n")).isEmpty)
  }

  @Test func documentsAreHeldToTheirWord() {
    let there: Set<String> = ["docs/a.md", "docs/b.md", "scripts/x"]
    func links(_ text: String) -> Int {
      Documents.checkLinks(path: "docs/a.md", text: text, exists: there.contains) { _ in "# A *big* Thing\n" }.count
    }
    #expect(links("[a](b.md) [b](../scripts/x) [c](https://x.y/z) [d](#a-big-thing) [e](b.md#a-big-thing)") == 0)
    #expect(links("[a](c.md) [b](#nothing)") == 2)

    func commands(_ text: String, in path: String = "README.md") -> Int {
      Documents.checkCommands(path: path, text: text, targets: ["test"], exists: there.contains).count
    }
    #expect(commands("`make test` and `make SUITE=A test`, `scripts/x`, make sure, `Tests/Fuzz/<Name>`") == 0)
    #expect(commands("```sh\nmake fast\nscripts/y\n```") == 2)
    #expect(commands("```text\nwe make tables\n```") == 0)
    #expect(commands("// see docs/c.md and Tests/nowhere", in: "Sources/A.swift") == 1)

    let makefile = Documents.checkMakefile("a: ## x\n\t@scripts/x\nb:\n\tY=1 scripts/y z\n", exists: there.contains)
    #expect(makefile.targets == ["a", "b"])
    #expect(makefile.findings.map(\.line) == [3, 4])
  }
}
