// What is written of who sees what: hiding goes into all that holds something hidden and into nothing else, and observers'
// classes know what lies inside of what they observe.

import Testing

@testable import Codegen

@Suite struct SwiftVisibleTests {
  private static let schema = """
    "A place."
    type Room
      @resource(kind: STATE, scope: SELF, path: "rooms", prefix: "rm", owner: "maker")
      @stored(table: "rooms")
      @get(allow: [ANYONE]) @observe(allow: [VIEW_ROOM]) {
      "Its identity."
      id: ID!
      "Who made it."
      maker: String! @output
      "What two kinds of people see, and what one does besides."
      word: String @output @visible(to: [KICK, OWNER])
      "What lies in it."
      shelf: Shelf! @output
    }

    "Where things lie."
    type Shelf {
      "All of them."
      things: [Thing!]!
      "How many fit."
      size: Size!
    }

    "A size."
    type Size {
      "How many."
      count: Int!
    }

    "A thing, or nothing."
    union Thing = Item | Gap

    "Nothing."
    type Gap {
      "How wide."
      width: Int!
    }

    "A thing."
    type Item
      @resource(kind: RECORD, scope: SERVER, path: "items", prefix: "it")
      @get(allow: [ANYONE]) {
      "Its identity."
      id: ID!
      "What some see."
      price: Int @output @visible(to: [SEND])
    }
    """

  private static func files() throws -> [String: String] {
    let base = try ["Schema/prelude.graphql", "Tests/Codegen/Mistakes/base.graphql"].map { path in
      SourceText(path: path, text: try Files.read(path, in: Fixture.root))
    }
    let loaded = LoadedSchema.read(
      base + [SourceText(path: "schema.graphql", text: schema)],
      lock: SourceText(path: "schema.lock", text: LockFile().text),
      name: "test", version: "v1")
    #expect(loaded.diagnostics.rendered(loaded.sources) == "")
    let files = SwiftEmitter.files(try #require(loaded.model))
    return Dictionary(uniqueKeysWithValues: files.map { (String($0.path.split(separator: "/").last!), $0.text) })
  }

  @Test func `Hiding goes through all that holds something hidden, and through nothing else`() throws {
    let files = try SwiftVisibleTests.files()
    let names = files.keys.filter { $0.hasSuffix("+Visible.swift") }.sorted()
    #expect(names == ["Item+Visible.swift", "Room+Visible.swift", "Shelf+Visible.swift", "Thing+Visible.swift"])
    let room = files["Room+Visible.swift"] ?? ""
    #expect(room.contains("if !viewer.owns(maker) && !viewer.holds([.kick], in: id) {\n      word = nil\n"), "\(room)")
    #expect(room.contains("shelf.hide(from: viewer)"))
    #expect(files["Shelf+Visible.swift"]?.contains("things.hide(from: viewer)\n  }") ?? false, "and not its size")
    #expect(files["Thing+Visible.swift"]?.contains("case .gap: break") ?? false)
    #expect(files["Item+Visible.swift"]?.contains("if !viewer.holds([.send]) {") ?? false, "it lives in no scope")
  }

  @Test func `A class is what its viewers see, inside of what they observe too`() throws {
    let state = try SwiftVisibleTests.files()["Room+State.swift"] ?? ""
    // Who may kick and whose it is see the same: one bit. Who may send sees what lies in it: another.
    let bits = state.split(separator: "\n").filter { $0.contains("viewer.insert") }
    #expect(bits.count == 2, "\(state)")
    #expect(state.contains("if !held.isDisjoint(with: [.send]) { viewer.insert(ViewerClass(rawValue: 1)) }"))
    #expect(state.contains("if !held.isDisjoint(with: [.kick, .owner]) { viewer.insert(ViewerClass(rawValue: 2)) }"))
    #expect(state.contains("owning: held.contains(.owner)))"))
  }
}
