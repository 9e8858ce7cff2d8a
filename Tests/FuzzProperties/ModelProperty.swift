// What must hold of any schema: reading it ends with a model or with diagnostics, never with both or neither; whatever
// has a model can be written by every emitter; and its numbers, kept in a lock, give the same model again.

@testable import Codegen

public enum ModelProperty {
  /// Traps when a property is broken.
  public static func check(_ input: [UInt8]) {
    let sources = [
      FuzzSchemas.prelude, SourceText(path: "schema.graphql", text: String(decoding: input, as: UTF8.self)),
    ]
    let loaded = read(sources, lock: nil)
    FuzzSchemas.check(loaded.diagnostics, of: loaded.sources)
    guard let model = loaded.model else { return precondition(!loaded.diagnostics.isEmpty, "nothing, and no reason") }
    precondition(loaded.diagnostics.isEmpty, "a model of what is wrong")
    let files = Project.cascade.emitters.flatMap { $0(model) }
    precondition(Set(files.map(\.path)).count == files.count, "two files in one place")
    for table in SQLSchema(model).tables {
      for dialect in SQLDialect.allCases {
        precondition(!dialect.createTable(table).isEmpty)
        for index in table.indexes { precondition(!dialect.createIndex(index, on: table.name).isEmpty) }
      }
    }
    let again = read(sources, lock: SourceText(path: "schema.lock", text: loaded.lock.text))
    precondition(again.model == model, "the lock changes the model")
    precondition(again.lock == loaded.lock, "the lock changes itself")
  }

  private static func read(_ sources: [SourceText], lock: SourceText?) -> LoadedSchema {
    LoadedSchema.read(sources, lock: lock, name: "fuzz", version: "v1")
  }
}
