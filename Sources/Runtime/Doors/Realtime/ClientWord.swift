// How a client's message is read, in both encodings: what is the same for all of them. A message says which fields it has
// and reads one at a time.

internal import API
internal import Core
internal import Wire

/// One arm of `ClientMessage`.
protocol ClientWord {
  static var fields: NameTable { get }
  init()
  mutating func read(_ field: Int, from json: inout JSONReader) throws(JSONError)
  mutating func read(_ field: Int, from reader: inout ProtobufReader) throws(WireError)
  /// Notes what the fields do not hold to.
  func validate(into violations: inout Violations)
}

extension ClientWord {
  func validate(into violations: inout Violations) {}

  init(from json: inout JSONReader) throws(JSONError) {
    self.init()
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) { try read(field, from: &json) }
  }

  init(from reader: inout ProtobufReader) throws(WireError) {
    self.init()
    var word = self
    try reader.nested { reader throws(WireError) in
      var fields = reader.begin(Self.fields)
      while let field = try reader.next(&fields) { try word.read(field, from: &reader) }
    }
    self = word
  }
}
