// The corpus of the notes schema (Corpus/README.md): Swift case by case, the other languages and protobuf's own library
// each as a whole. Whoever fails names the case.

import Core
import NotesGenerated
import Testing
import Wire

@Suite struct CorpusTests {
  @Test(arguments: ["scalars", "presence", "patches", "unions", "lists", "text"])
  func `Values are the same in both encodings`(_ file: String) throws {
    for value in try CorpusCase.all(in: file) { try holds(value) }
  }

  @Test func `Other spellings are the same value`() throws {
    for value in try CorpusCase.all(in: "spellings") {
      try holds(value)
      let written = try #require(value.written, "\(value.name)")
      if written.bytes.text.hasPrefix("{") {
        // A newer server's answer, and a client's input.
        expect(try value.codec.readJSON(written.bytes, .skipped), are: value)
        let strict = try value.codec.readJSON(written.bytes, .refused)
        #expect(strict.violations == value.violations, "\(value.name)")
      } else {
        let hex = written.bytes.text.dropFirst().dropLast()
        expect(try value.codec.readProtobuf(CorpusCase.bytes(String(hex))), are: value)
      }
    }
  }

  @Test func `What is not known is noted, or passed over`() throws {
    for value in try CorpusCase.all(in: "unknown") {
      if let bytes = value.protobuf {
        #expect(
          try value.codec.readProtobuf(CorpusCase.bytes(bytes)).violations == value.violations, "\(value.name)")
      }
      if let json = value.json {
        #expect(try value.codec.readJSON(json.bytes, .refused).violations == value.violations, "\(value.name)")
        #expect(try value.codec.readJSON(json.bytes, .skipped).violations == [], "\(value.name)")
      }
    }
  }

  @Test func `What is broken is refused, for its reason`() throws {
    for value in try CorpusCase.all(in: "refused") where value.by.contains("swift") {
      let reason = try #require(value.reason, "\(value.name)")
      var found: [String] = []
      do {
        let read =
          if let text = value.text {
            try value.codec.readJSON(Bytes(text), .refused)
          } else { try value.codec.readProtobuf(CorpusCase.bytes(value.protobuf ?? "")) }
        found = read.violations.map { String($0.split(separator: " ")[1]) }
      } catch let error as JSONError {
        found = ["\(error.reason)"]
      } catch let error as WireError { found = ["\(error.reason)"] }
      #expect(found.contains(reason), "\(value.name): \(found)")
    }
  }

  @Test(.enabled(if: Workshop.hasTypeScript, "scripts/bootstrap test brings node and tsc"))
  func `TypeScript holds to it`() throws {
    let workshop = try Workshop()
    try workshop.assemble("typescript", .notes, at: "src/generated")
    try workshop.replaceTests(keeping: ["tsconfig.json", "node.d.ts"], with: "Corpus/corpus.test.ts")
    try workshop.run(["tsc", "-p", "tests", "--outDir", "out"])
    let said = try workshop.run(["node", "--test", "out/tests/corpus.test.js"])
    #expect(said.contains("# fail 0") && !said.contains("# pass 0"))
  }

  @Test(.enabled(if: Workshop.hasPython, "scripts/bootstrap test makes build/python"))
  func `Python holds to it`() throws {
    let workshop = try Workshop()
    try workshop.assemble("python", .notes, at: "cascade/generated")
    try workshop.replaceTests(keeping: ["__init__.py"], with: "Corpus/test_corpus.py")
    try workshop.run([Workshop.python, "-m", "mypy", "--strict", "cascade", "tests"])
    let said = try workshop.run(
      [Workshop.python, "-W", "error", "-m", "unittest", "discover", "-s", "tests", "-t", "."])
    #expect(!said.contains("Ran 0 tests"))
  }

  @Test(.enabled(if: Workshop.hasPython, "scripts/bootstrap test makes build/python"))
  func `It is what protobuf's own library makes of it`() throws {
    let files = CorpusCase.files.map { "\(Workshop.corpus)/\($0).json" }
    let protos = Workshop.path("Tests/Notes/clients/proto")
    try Workshop().run([Workshop.python, Workshop.path("Tests/Clients/oracle.py"), protos] + files)
  }

  /// JSON to bytes, bytes to JSON, and each to itself.
  private func holds(_ value: CorpusCase) throws {
    let json = try #require(value.json, "\(value.name)")
    let bytes = CorpusCase.bytes(try #require(value.protobuf, "\(value.name)"))
    expect(try value.codec.readJSON(json.bytes, .refused), are: value)
    expect(try value.codec.readProtobuf(bytes), are: value)
  }

  private func expect(_ read: CorpusCodec.Spellings, are value: CorpusCase) {
    #expect(read.violations == [], "\(value.name)")
    #expect(read.json == value.json?.bytes.text, "\(value.name)")
    #expect(read.protobuf == value.protobuf, "\(value.name)")
  }
}
