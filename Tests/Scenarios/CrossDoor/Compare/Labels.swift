// What differs from run to run, said in words that do not: ids by the order in which they come up, moments by how far they
// are from the scene's beginning, tokens and hashes not at all. What is left must be the same at every door.

import Foundation

struct Labels {
  private var names: [String: String] = [:]
  private var counts: [String: Int] = [:]
  /// What moments are told from.
  var beginning = Date()

  // Made once each: a pattern is read anew wherever it is evaluated, and every text is held against these.
  private let identity = #/[a-z]{2,4}_[0-9a-hjkmnp-tv-z]{26}/#
  /// Of 24 letters and more, as what is random has them, in parts or not; an id is none.
  private let token =
    #/(?![a-z]{2,4}_[0-9a-z]{26}$)[A-Za-z0-9_\-+\/=.:]*[A-Za-z0-9_\-+\/]{24}[A-Za-z0-9_\-+\/=.:]*/#
  private let code = #/[0-9A-Za-z]{5}-[0-9A-Za-z]{5}/#
  /// Each stage has one of its own.
  private let domain = #/@stage-[0-9a-f]{8}\.example/#
  /// In an address of another service, and in one for a program that shows codes.
  private let secretItem = #/\b(state|code_challenge|nonce|secret)=[^&]*/#

  /// Keys and columns that are about a door, a connection or a server and not about what was done.
  static let hidden: Set<String> = [
    "epoch", "serverTime", "connectionId", "requestId", "request_id", "userAgent", "user_agent", "door", "mark",
  ]

  mutating func name(_ id: String, _ name: String) { names[id] = "<\(name)>" }

  mutating func text(_ text: String) -> String {
    if let moment = ISOMoment.microseconds(text) { return fromBeginning(moment) }
    if text.hasPrefix("$argon2") || text.wholeMatch(of: token) != nil || text.wholeMatch(of: code) != nil {
      return "<secret>"
    }
    if text.hasPrefix("[") || text.hasPrefix("{"), let inner = JSON(Data(text.utf8)) { return value(inner).text }
    let text = text.replacing(domain, with: "@stage.example").replacing(secretItem) { "\($0.1)=<secret>" }
    var said = ""
    var rest = text[...]
    while let match = rest.firstMatch(of: identity) {
      said += rest[..<match.range.lowerBound] + label(String(match.output))
      rest = rest[match.range.upperBound...]
    }
    return said + rest
  }

  private mutating func label(_ id: String) -> String {
    if let name = names[id] { return name }
    let kind = String(id.prefix { $0 != "_" })
    counts[kind, default: 0] += 1
    let label = "<\(kind) \(counts[kind, default: 0])>"
    names[id] = label
    return label
  }

  private func fromBeginning(_ microseconds: Int64) -> String {
    let minutes = ((Double(microseconds) / 1e6 - beginning.timeIntervalSince1970) / 60).rounded()
    return "<\(Int(minutes)) min>"
  }

  mutating func value(_ value: JSON) -> JSON {
    switch value {
    case .string(let text): return .string(self.text(text))
    // A moment in microseconds.
    case .number(let number) where number > 1e15: return .string(fromBeginning(Int64(number)))
    case .list(let values): return .list(values.map { self.value($0) })
    case .object(let fields):
      var named: [String: JSON] = [:]
      for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
        named[name] = Self.hidden.contains(name) && value != .null ? "<hidden>" : self.value(value)
      }
      return .object(named)
    default: return value
    }
  }
}
