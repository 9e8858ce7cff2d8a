// JSON for emitters to write: members keep the order in which they were put, so a document is stable and reads as its
// template does. Literals stand for themselves.

enum JSONValue: Equatable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

/// Members in order; setting one again replaces it where it stands.
struct JSONObject: Equatable, Sendable {
  private(set) var members: [(key: String, value: JSONValue)] = []

  var isEmpty: Bool { members.isEmpty }

  subscript(key: String) -> JSONValue? {
    get { members.first { $0.key == key }?.value }
    set {
      let index = members.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append((key, value))
      case (nil, nil): break
      }
    }
  }

  static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.members.count == right.members.count && zip(left.members, right.members).allSatisfy { $0 == $1 }
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
  ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(JSONObject(members)) }
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  init(stringLiteral text: String) { self = .string(text) }
  init(integerLiteral number: Int) { self = .integer(number) }
  init(booleanLiteral flag: Bool) { self = .boolean(flag) }

  /// An integer where it is one: `1`, not `1.0`.
  init(_ number: Double) { self = Int(exactly: number).map(JSONValue.integer) ?? .number(number) }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  init(_ members: [(String, JSONValue)]) { for (key, value) in members { self[key] = value } }
  init(dictionaryLiteral members: (String, JSONValue)...) { self.init(members) }
}
