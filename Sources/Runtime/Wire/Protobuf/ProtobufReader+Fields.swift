// Reading with violations, as generated code does it:
//
//     var fields = reader.begin(Self.fields)
//     while let field = try reader.next(&fields) {
//       switch field {
//       case 1: try reader.read(&name)
//       default: try reader.skip()
//       }
//     }
//
// What is no protobuf is an error and ends the reading; what is, but not what the field wants, is noted and reading
// goes on. A note first carries only its field's number; the message whose field it is gives it the name when it ends,
// from its table, and the message around that puts its own in front. On the good path that costs a comparison.
//
// What is required is looked for at the end of each message. protobuf lets a message come in pieces, to be merged; none
// that writes our messages does that, and each such piece would have to hold what is required.

internal import Core

/// The fields of a message that is being read.
public struct ProtobufFields {
  let names: NameTable
  let noted: Int
  var seen = FieldMask()
}

extension ProtobufReader {
  @usableFromInline
  struct Note: Sendable {
    var violation: Problem.Violation
    /// Of the field that the path begins with, until it has its name.
    var number: Int

    /// Whether a whole element of a list is what is wrong.
    var isOfElement: Bool {
      violation.field.first == "[" && !violation.field.dropFirst().contains { $0 == "." || $0 == "[" }
    }
  }

  /// In place of a number, for a field that its message's table does not name.
  static let unlisted = -1

  /// Elements of a list for which nothing else is said: a short message must not become a large list.
  public static let maxElements = JSONReader.maxElements

  public func begin(_ names: NameTable) -> ProtobufFields { ProtobufFields(names: names, noted: notes.count) }

  /// The number of the next field, known or not, to be read or skipped; nil at the message's end.
  public mutating func next(_ fields: inout ProtobufFields) throws(WireError) -> Int? {
    guard let number = try nextField() else {
      if notes.count != fields.noted || !fields.names.required.isSubset(of: fields.seen) { end(fields) }
      return nil
    }
    field = number
    if !fields.names.required.isEmpty, let place = fields.names.place(ofNumber: number) { fields.seen.insert(place) }
    return number
  }

  /// Adds what was noted.
  public mutating func finish(into violations: inout Violations) {
    for note in notes { violations.add(note.violation) }
    notes = []
  }

  // MARK: Noting

  /// Notes that something is wrong with the field that was read last, or a part of it.
  public mutating func note(_ code: ViolationCode, _ message: @autoclosure () -> String, _ part: String = "") {
    // One more than are listed, so that the list can say that there are more.
    guard notes.count <= Violations.limit else { return }
    let violation = Problem.Violation(field: part, code: code.rawValue, message: message())
    notes.append(Note(violation: violation, number: field))
  }

  @usableFromInline
  mutating func noteBadID(_ prefix: StaticString) { note(.badID, "must be an id like \(prefix)_01k3…") }

  @usableFromInline
  mutating func noteUnknown(_ number: Int64) { note(.unknownValue, "there is no value \(number)") }

  @inlinable var noteCount: Int { notes.count }

  /// What was noted inside of a field is about a part of it.
  @usableFromInline
  mutating func place(from start: Int, in number: Int) {
    for place in start..<notes.count { notes[place].number = number }
    field = number
  }

  /// The same for an element of a list, behind `kept` elements that could be read and those that could not.
  @usableFromInline
  mutating func place(from start: Int, in number: Int, behind kept: Int) {
    let dropped = notes[..<start].count { $0.number == number && $0.isOfElement }
    for place in start..<notes.count {
      notes[place].violation.field = FieldPath.join("[\(kept + dropped)]", notes[place].violation.field)
    }
    place(from: start, in: number)
  }

  @inline(never)
  private mutating func end(_ fields: ProtobufFields) {
    for place in fields.noted..<notes.count where notes[place].number != ProtobufReader.unlisted {
      let name = fields.names.name(of: notes[place].number)
      notes[place].violation.field = FieldPath.join(name, notes[place].violation.field)
    }
    for place in fields.names.required.subtracting(fields.seen).places {
      note(.required, "must be given", fields.names.name(at: place))
    }
  }

  /// Notes inside of `body` are about parts of the field. For behind the end of the fields.
  public mutating func inside(_ field: StaticString, _ body: (inout ProtobufReader) -> Void) {
    let noted = notes.count
    body(&self)
    for place in noted..<notes.count {
      notes[place].violation.field = FieldPath.join(field.description, notes[place].violation.field)
    }
  }

  // MARK: Fields

  /// What cannot be read is noted, and the field keeps what it had.
  @inlinable
  public mutating func read<Value: ProtobufValue>(_ value: inout Value) throws(WireError) {
    if let read = try Value.read(from: &self) { value = read }
  }

  @inlinable
  public mutating func read<Value: ProtobufValue>(_ value: inout Value?) throws(WireError) {
    if let read = try Value.read(from: &self) { value = read }
  }

  /// A field of a patch that may be null; what clears it is its number in `cleared`.
  @inlinable
  public mutating func read<Value: ProtobufValue>(_ change: inout Change<Value>) throws(WireError) {
    if let read = try Value.read(from: &self) { change = .set(read) }
  }

  /// One element of a list.
  @inlinable
  public mutating func read<Value: ProtobufValue>(
    _ values: inout [Value], max: Int = ProtobufReader.maxElements
  ) throws(WireError) {
    guard try hasRoom(values.count, max) else { return }
    let (noted, index) = (noteCount, values.count)
    if let value = try Value.read(from: &self) { values.append(value) }
    if noteCount != noted { place(from: noted, in: field, behind: index) }
  }

  /// Numbers of a list, in one run or one by one.
  @inlinable
  public mutating func read<Value: ProtobufPackable>(
    _ values: inout [Value], max: Int = ProtobufReader.maxElements
  ) throws(WireError) {
    let outer = try beginPacked()
    while hasPacked(outer), try hasRoom(values.count, max) {
      let (noted, index) = (noteCount, values.count)
      if let value = try Value.read(from: &self) { values.append(value) }
      if noteCount != noted { place(from: noted, in: field, behind: index) }
      if outer == nil { return }
    }
    endPacked(outer)
  }

  /// Elements of a list of a patch: nil where none came.
  @inlinable
  public mutating func readPresent<Value: ProtobufValue>(
    _ values: inout [Value]?, max: Int = ProtobufReader.maxElements
  ) throws(WireError) {
    var list = values.take() ?? []
    try read(&list, max: max)
    values = list
  }

  @inlinable
  public mutating func readPresent<Value: ProtobufPackable>(
    _ values: inout [Value]?, max: Int = ProtobufReader.maxElements
  ) throws(WireError) {
    var list = values.take() ?? []
    try read(&list, max: max)
    values = list
  }

  @inlinable
  public mutating func readPresent<Message: ProtobufMessage>(
    _ values: inout [Message]?, max: Int = ProtobufReader.maxElements
  ) throws(WireError) {
    var list = values.take() ?? []
    try read(&list, max: max)
    values = list
  }

  /// Notes that a patch clears what is never null. For behind the end of its fields.
  public mutating func noteNotCleared(_ number: Int, _ names: NameTable) {
    note(.notNull, "must not be null", names.name(of: number))
  }

  // MARK: Messages

  @inlinable
  public mutating func value<Message: ProtobufMessage>(_ type: Message.Type) throws(WireError) -> Message {
    var value = Message()
    try read(&value)
    return value
  }

  /// Merges into what is there.
  @inlinable
  public mutating func read<Message: ProtobufMessage>(_ value: inout Message) throws(WireError) {
    let (number, noted) = (field, noteCount)
    try message(into: &value)
    if noteCount != noted { place(from: noted, in: number) }
  }

  @inlinable
  public mutating func read<Message: ProtobufMessage>(_ value: inout Message?) throws(WireError) {
    var merged = value ?? Message()
    try read(&merged)
    value = merged
  }

  @inlinable
  public mutating func read<Message: ProtobufMessage>(_ change: inout Change<Message>) throws(WireError) {
    var merged = change.value ?? Message()
    try read(&merged)
    change = .set(merged)
  }

  @inlinable
  public mutating func read<Message: ProtobufMessage>(
    _ values: inout [Message], max: Int = ProtobufReader.maxElements
  ) throws(WireError) {
    guard try hasRoom(values.count, max) else { return }
    let (number, noted) = (field, noteCount)
    var value = Message()
    try message(into: &value)
    values.append(consume value)
    if noteCount != noted { place(from: noted, in: number, behind: values.count - 1) }
  }
}
