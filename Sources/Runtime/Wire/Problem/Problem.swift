// The body of every refusal over HTTP (RFC 9457), from plain values: what it means is decided elsewhere. Beyond the
// standard's members it has a stable code, the request's id and what is wrong with each field.

public import Core

/// A problem as its reader sees it.
public struct Problem: Sendable {
  /// A URI that names the kind of problem; nil means "about:blank". The code is what programs read.
  public var type: String?
  /// The kind in a few words, the same for every occurrence.
  public var title: String
  public var status: Int
  /// This occurrence in a sentence.
  public var detail: String
  /// Stable, for programs: `not_found`.
  public var code: String
  public var requestID: String?
  /// When trying again makes sense.
  public var retryAfter: Duration?
  public var violations: [Violation]
  /// What there is now, for who lost a race; in the encoding that the problem is written in.
  public var current: Payload?

  /// One thing that is wrong with the input.
  public struct Violation: Sendable, Hashable {
    /// The path of the field: `members[2].name`.
    public var field: String
    public var code: String
    public var message: String

    public init(field: String, code: String, message: String) {
      self.field = field
      self.code = code
      self.message = message
    }
  }

  public init(
    type: String? = nil, title: String, status: Int, detail: String, code: String, requestID: String? = nil,
    retryAfter: Duration? = nil, violations: [Violation] = [], current: Payload? = nil
  ) {
    self.type = type
    self.title = title
    self.status = status
    self.detail = detail
    self.code = code
    self.requestID = requestID
    self.retryAfter = retryAfter
    self.violations = violations
    self.current = current
  }

  public static let contentType: StaticString = "application/problem+json"

  /// A code has one title, its own words, wherever it is answered from: `Room full`.
  public static func title(of code: String) -> String {
    let words = code.split(separator: "_").map { $0 == "json" ? "JSON" : String($0) }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    if let type { json.field("type", type) }
    json.field("title", title)
    json.key("status")
    json.integer(status)
    json.field("detail", detail)
    json.field("code", code)
    if let requestID { json.field("requestId", requestID) }
    if let retryAfter {
      json.key("retryAfterMs")
      json.integer(Int(max(0, retryAfter.milliseconds)))
    }
    if !violations.isEmpty {
      json.key("violations")
      json.beginArray()
      for violation in violations { violation.write(into: &json) }
      json.endArray()
    }
    if let current {
      json.key("current")
      current.write(into: &json)
    }
    json.endObject()
  }

  public var json: Bytes {
    var json = JSONWriter(capacity: 192)
    write(into: &json)
    return json.finish()
  }
}

extension Problem.Violation {
  fileprivate func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("field", field)
    json.field("code", code)
    json.field("message", message)
    json.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func field(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }
}
