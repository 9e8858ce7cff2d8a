// What all clients are held to: the corpus of values in both encodings (protobuf's own library was asked about it), and the
// numbers that the clock must come to.

import Core
import Foundation
import SampleSchema
import Testing

@testable import CascadeClient

enum Vectors {
  /// In a file of vectors U+0000 may stand, which our reader refuses as every door does: it stands aside meanwhile.
  private static let aside = "\u{e000}"

  static func read(_ name: String) throws -> JSON {
    let file = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Vectors/\(name).json")
    let text = try String(contentsOf: file, encoding: .utf8)
    return restored(try JSON(parsing: text.replacingOccurrences(of: "\\u0000", with: aside)))
  }

  private static func restored(_ json: JSON) -> JSON {
    switch json {
    case .string(let text): .string(text.replacingOccurrences(of: aside, with: "\0"))
    case .list(let elements): .list(elements.map(restored))
    case .object(let members): .object(members.mapValues(restored))
    default: json
    }
  }
}

/// One value of the corpus.
struct CorpusCase: Sendable, CustomTestStringConvertible {
  let name: String
  let shape: String
  let json: JSON
  let protobuf: [UInt8]

  var testDescription: String { name }

  static func all(_ kind: String) -> [CorpusCase] {
    ((try? Vectors.read("corpus"))?[kind]?.list ?? []).map { entry in
      let hex = Array(entry["protobuf"]?.text ?? "")
      return CorpusCase(
        name: entry["name"]?.text ?? "", shape: entry["shape"]?.text ?? "", json: entry["json"] ?? .null,
        protobuf: stride(from: 0, to: hex.count, by: 2).compactMap { UInt8(String(hex[$0...$0 + 1]), radix: 16) })
    }
  }

  /// What stands behind the shape.
  var target: (type: any SchemaValue.Type, facts: MessageFacts) {
    switch shape {
    case "Chat": (Chat.self, Chat.facts)
    case "Everything": (Everything.self, Everything.facts)
    case "PlaybackState": (PlaybackState.self, PlaybackState.facts)
    case "Room": (Room.self, Room.facts)
    case "RoomPage": (Room.Page.self, Room.Page.facts)
    // As frames carry it: fields that only the server writes are among them.
    case "RoomPatch": (JSON.self, Room.facts.patch)
    default: (Room.Patch.Input.self, Room.Patch.Input.facts)
    }
  }
}

@Suite struct VectorTests {
  private func typed(_ type: any SchemaValue.Type, _ wire: JSON) throws -> JSON { try type.init(wire: wire).wireForm }

  private func said(_ json: JSON) -> JSON {
    guard case .object(let members) = json else { return json }
    return .object(members.filter { $0.value != .null && $0.value != [] })
  }

  @Test(arguments: CorpusCase.all("exact")) func `Both ways`(_ value: CorpusCase) throws {
    let (type, facts) = value.target
    let written = try typed(type, value.json)
    // What clients alone write has optionals where TypeScript can tell absent from null: neither says anything.
    let isForClients = ["Everything", "RoomPatchInput"].contains(value.shape)
    #expect(isForClients ? said(written) == said(value.json) : written == value.json)
    #expect(try ProtobufForm.encode(facts, written).array == value.protobuf)
    guard !value.json.encoded.contains("\\u0000") else {
      #expect(throws: DecodeError.self) { try ProtobufForm.decode(facts, Bytes(value.protobuf)) }
      return
    }
    #expect(try typed(type, ProtobufForm.decode(facts, Bytes(value.protobuf))) == written)
    #expect(try JSON(parsing: written.encoded) == written)
  }

  @Test(arguments: CorpusCase.all("lenient")) func `Read all the same`(_ value: CorpusCase) throws {
    let (type, facts) = value.target
    #expect(try typed(type, ProtobufForm.decode(facts, Bytes(value.protobuf))) == value.json)
  }

  @Test(arguments: CorpusCase.all("refused")) func `Refused`(_ value: CorpusCase) throws {
    let (type, facts) = value.target
    #expect(throws: DecodeError.self) { try typed(type, ProtobufForm.decode(facts, Bytes(value.protobuf))) }
  }

  @Test func `The corpus is there`() {
    #expect(["exact", "lenient", "refused"].map { CorpusCase.all($0).count } == [10, 3, 6])
  }

  @Test func `The clock's numbers are those of all clients`() throws {
    var filter = ClockFilter()
    let samples = try #require(try Vectors.read("clock").list)
    #expect(samples.count > 10)
    for sample in samples {
      func number(_ path: String...) throws -> Double {
        try Double(wire: path.reduce(sample as JSON?) { $0?[$1] })
      }
      let t4 = try number("sample", "t4")
      let believed = filter.add(
        ClockSample(
          t1: try number("sample", "t1"), t2: try number("sample", "t2"), t3: try number("sample", "t3"), t4: t4))
      #expect(JSON.boolean(believed) == sample["believed"])
      #expect(abs((filter.offset(at: t4) ?? 0) - (try number("offset"))) < 1)
      #expect(abs(filter.uncertainty(at: t4) - (try number("uncertainty"))) < 1)
    }
  }
}
