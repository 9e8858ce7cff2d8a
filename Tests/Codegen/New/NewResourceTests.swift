// `codegen new resource`: what it writes is a schema that compiles whatever the name, and what cannot be is said.

import Testing

@testable import Codegen

@Suite struct NewResourceTests {
  private static let loaded = Result { try LoadedSchema.load(.cascade, in: Fixture.root) }

  private func new(_ name: String, lock: String? = nil) throws(NewResourceError) -> NewResource {
    guard case .success(var loaded) = NewResourceTests.loaded else { throw .badName("the schema cannot be read") }
    if let lock { loaded = NewResourceTests.with(lock, loaded) }
    return try NewResource(name, in: loaded, folder: "Schema")
  }

  private static func with(_ lock: String, _ loaded: LoadedSchema) -> LoadedSchema {
    LoadedSchema.read(
      Array(loaded.sources.prefix(loaded.documents.count)), lock: SourceText(path: "Schema/schema.lock", text: lock),
      name: "cascade", version: "v1")
  }

  @Test(arguments: ["Poll", "poll", "WatchParty", "watch-party", "watch_party", "Ox", "Entry", "HTTPProbe", "P2P"])
  func `What it writes compiles, and is as it is written here`(_ name: String) throws {
    let resource = try new(name)
    var loaded = try NewResourceTests.loaded.get()
    loaded = LoadedSchema.read(
      loaded.sources.prefix(loaded.documents.count) + [SourceText(path: resource.path, text: resource.text)],
      lock: loaded.sources.last, name: "cascade", version: "v1")
    #expect(loaded.diagnostics.rendered(loaded.sources) == "")
    let made = try #require(loaded.model?.resource(resource.name))
    #expect(made.operations.map(\.name) == ["create", "get", "list", "patch", "delete"])
    #expect(!made.isServed && made.prefix == resource.prefix && made.path == resource.segment)
    var diagnostics = Diagnostics()
    let source = SourceText(path: resource.path, text: resource.text)
    #expect(Formatting.format([source], into: &diagnostics) == [source])
    #expect(resource.text.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }

  @Test(arguments: [
    ("WatchParty", "WatchParty", "Schema/watchParty.graphql", "watch-parties", "wp"),
    ("watch_party", "WatchParty", "Schema/watchParty.graphql", "watch-parties", "wp"),
    ("poll", "Poll", "Schema/poll.graphql", "polls", "po"),
    // `me` is free, `pl` of the initials is not.
    ("PageLink", "PageLink", "Schema/pageLink.graphql", "page-links", "pa"),
    ("box", "Box", "Schema/box.graphql", "boxes", "bo"), ("Day", "Day", "Schema/day.graphql", "days", "da"),
  ])
  func `One name is written in every style`(
    _ asked: String, _ name: String, _ path: String, _ segment: String, _ prefix: String
  ) throws {
    let resource = try new(asked)
    #expect([resource.name, resource.path, resource.segment, resource.prefix] == [name, path, segment, prefix])
  }

  @Test(arguments: ["", "1st", "a b", "Pöll", "-x", "../poll", "Poll!", String(repeating: "a", count: 61)])
  func `A name is a name`(_ name: String) {
    #expect(throws: NewResourceError.badName(name)) { try new(name) }
  }

  @Test(arguments: ["Room", "room", "ROOM", "playback-state", "PlaybackStatus", "ClientMessage", "Access"])
  func `What exists is refused, and said where it stands`(_ name: String) {
    let error = #expect(throws: NewResourceError.self) { try new(name) }
    guard case .exists(_, let place)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(place.wholeMatch(of: /Schema\/\w+\.graphql:\d+/) != nil)
  }

  @Test(arguments: [
    ("Set", "Set is a type of Swift's own"), ("Promise", "Promise is a type of TypeScript's own"),
    ("Exception", "Exception is a type of Python's own"), ("Surface", "Surface is a type of Swift's own"),
    ("schema", "`cascade schema` is a command already, so no resource is called so"),
    ("RoomPage", "RoomPage is derived, and written as well"),
    ("RoomJoinInput", "RoomJoinInput is derived, and written as well"),
  ])
  func `What one language would not have is refused with the reason`(_ name: String, _ reason: String) {
    let error = #expect(throws: NewResourceError.self) { try new(name) }
    guard case .refused(_, let reasons)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(reasons.contains { $0.hasPrefix(reason) }, "\(reasons)")
  }

  @Test(arguments: ["errors", "Common", "prelude", "realtime"])
  func `A file that is there stays`(_ name: String) {
    #expect(throws: NewResourceError.fileExists("Schema/\(name.lowercased()).graphql")) { try new(name) }
  }

  @Test func `What was there once does not come back with another meaning`() throws {
    var lock = try NewResourceTests.loaded.get().lock
    _ = lock.number(["id", "name"], in: "Poll", kind: "type")
    lock.bury(allBut: [])
    let text = lock.text
    let error = #expect(throws: NewResourceError.self) { try new("Poll", lock: text) }
    #expect(error?.message.contains("Poll.name was removed once") == true)
  }
}
