// What must hold of any lock: reading it ends, with diagnostics that point into it; one that nothing is said of comes out
// as it went in; and a schema can be read with it. Since no fuzzer guesses a digest, each text is tried with right ones too.

@testable import Codegen

public enum LockProperty {
  /// Traps when a property is broken.
  public static func check(_ input: [UInt8]) {
    let text = String(decoding: input, as: UTF8.self)
    check(text)
    check(healed(text))
  }

  private static func check(_ text: String) {
    let lock = SourceText(path: "schema.lock", text: text)
    var diagnostics = Diagnostics()
    let read = LockFile(lock, file: 0, &diagnostics)
    FuzzSchemas.check(diagnostics, of: [lock])
    let loaded = LoadedSchema.read(
      [FuzzSchemas.prelude, FuzzSchemas.small], lock: lock, name: "fuzz", version: "v1")
    FuzzSchemas.check(loaded.diagnostics, of: loaded.sources)
    guard diagnostics.isEmpty else { return precondition(loaded.model == nil, "a model with a lock that is wrong") }
    var others = Diagnostics()
    let again = LockFile(SourceText(path: "schema.lock", text: read.text), file: 0, &others)
    precondition(others.isEmpty && again == read, "what we write is wrong")
    guard let model = loaded.model else { return }
    for object in model.objects where object.role == .value {
      let numbers = object.fields.map(\.number) + object.reserved.map(\.number)
      precondition(Set(numbers).count == numbers.count, "a number twice")
      precondition(numbers.allSatisfy { (1..<Implicit.first).contains($0) }, "a number that no field can have")
    }
  }

  /// With the digest of each section as it should be.
  private static func healed(_ text: String) -> String {
    var sections: [(head: [Substring], body: String)] = [([], "")]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ")
      if !line.hasPrefix(" "), words.count == 3 {
        sections.append((words, ""))
      } else {
        sections[sections.count - 1].body += line + "\n"
      }
    }
    return sections.map { head, body in
      let lines = body.split(separator: "\n").filter { $0.hasPrefix(" ") }.map { $0 + "\n" }.joined()
      return head.isEmpty ? body : "\(head[0]) \(head[1]) \(LockFile.digest(lines))\n\(body)"
    }.joined()
  }
}
