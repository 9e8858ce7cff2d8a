// The peers of Foundation: JSONSerialization, which makes a tree of objects, and JSONDecoder and JSONEncoder, which make
// typed values by `Codable`. Ids, moments and enumerations stay text here: less than what our codecs check.

import Foundation

enum FoundationWork {
  static func measure(_ work: String, _ file: Data, _ seconds: Double) throws {
    switch work {
    case "serialization-decode":
      try Repetition.run(for: seconds) { try tree(file).count }
    case "serialization-encode":
      let tree = try tree(file)
      try check(text(of: tree).count == file.count, "a text of another length")
      try Repetition.run(for: seconds) { try text(of: tree).count }
    case "codable-decode":
      let decoder = JSONDecoder()
      try check(decoder.decode(CodablePage.self, from: file).items.count > 0, "no rooms")
      try Repetition.run(for: seconds) { try decoder.decode(CodablePage.self, from: file).items.count }
    case "codable-encode":
      let page = try JSONDecoder().decode(CodablePage.self, from: file)
      let encoder = JSONEncoder()
      encoder.outputFormatting = .withoutEscapingSlashes
      try check(encoder.encode(page).count == file.count, "a text of another length")
      try Repetition.run(for: seconds) { try encoder.encode(page).count }
    default: throw Unsound(reason: "no such work: \(work)")
    }
  }

  private static func tree(_ file: Data) throws -> [String: Any] {
    guard let tree = try JSONSerialization.jsonObject(with: file) as? [String: Any] else {
      throw Unsound(reason: "no object")
    }
    return tree
  }

  private static func text(of tree: [String: Any]) throws -> Data {
    try JSONSerialization.data(withJSONObject: tree, options: .withoutEscapingSlashes)
  }
}

struct CodablePage: Codable {
  var items: [CodableRoom]
  var nextCursor: String?
}

struct CodableRoom: Codable {
  var id: String
  var name: String
  var description: String
  var visibility: String
  var category: Nullable<String>
  var labels: [String]
  var maxMembers: Int
  var hasPassword: Bool
  var status: String
  var creatorId: String
  var memberCount: Int
  var createdAt: String
  var deletedAt: Nullable<String>
  var version: Int
}

/// Written as null where there is none; an optional would be left out.
enum Nullable<Value: Codable>: Codable {
  case null
  case value(Value)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    self = container.decodeNil() ? .null : .value(try container.decode(Value.self))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .value(let value): try container.encode(value)
    }
  }
}
