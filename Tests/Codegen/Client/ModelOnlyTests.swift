// A part of a schema: whatever resource is taken, what it stands on comes along, and nothing else does. That compilers agree
// is tested where clients are (Tests/Clients).

import Testing

@testable import Codegen

@Suite struct ModelOnlyTests {
  private static let model = Result { () throws -> Model in
    try #require(try LoadedSchema.load(.cascade, in: Fixture.root).model)
  }

  @Test func `Each resource stands by itself, and has what it had`() throws {
    let model = try ModelOnlyTests.model.get()
    for resource in model.resources {
      let part = model.only([resource.name])
      #expect(part.resources == [resource])
      let names = Set(part.objects.map(\.name.flat) + part.enums.map(\.name.flat) + part.unions.map(\.name.flat))
      let mentioned = part.objects.flatMap(ClientModel.mentions) + part.unions.flatMap(\.arms).map(\.object)
      #expect(Set(mentioned).subtracting(names).isEmpty, "\(resource.name) lacks what it stands on")
      #expect(part.objects.allSatisfy { $0 == model.object($0.name.flat) }, "with the same fields and numbers")
      let codes = Set(part.errors.map(\.name))
      #expect(resource.operations.allSatisfy { codes.isSuperset(of: $0.errors) })
      #expect(names.isSuperset(of: model.objects.filter { $0.group == "realtime" }.map(\.name.flat)))
    }
  }

  @Test func `What others alone use is left out`() throws {
    let part = try ModelOnlyTests.model.get().only(["Time"])
    let names = part.objects.map(\.name.flat) + part.enums.map(\.name.flat)
    for gone in ["Room", "RoomPage", "PlaybackState", "ServerInfo", "ChatMessage", "PlaybackStatus"] {
      #expect(!names.contains(gone))
    }
    let codes = part.errors.map(\.code)
    #expect(!codes.contains("room_full") && !codes.contains("wrong_password"))
    #expect(codes.contains("invalid_input") && codes.contains("internal"))
  }

  @Test func `All resources together are the whole`() throws {
    let model = try ModelOnlyTests.model.get()
    let whole = model.only(Set(model.resources.map(\.name)))
    #expect(whole.errors == model.errors && whole.resources == model.resources)
    let unused = model.objects.filter { object in !whole.objects.contains(object) }.map(\.name.flat)
    #expect(unused == [], "the schema describes what nothing uses")
  }
}
