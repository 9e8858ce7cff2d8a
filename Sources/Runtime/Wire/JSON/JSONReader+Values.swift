// The reads that generated code is made of: one for each way in which a field can hold a value. Generic and inlinable,
// so that each use becomes a direct call of the value's own reader.

extension JSONReader {
  /// A field that is never null. What cannot be read is noted, and the field keeps what it had.
  @inlinable
  public mutating func read<Value: JSONValue>(_ value: inout Value) throws(JSONError) {
    if let read = try Value.read(from: &self) { value = read }
  }

  /// A field that may be null.
  @inlinable
  public mutating func read<Value: JSONValue>(_ value: inout Value?) throws(JSONError) {
    if try takeNull() {
      value = nil
    } else if let read = try Value.read(from: &self) {
      value = read
    }
  }

  /// A field of a patch that may not be null: nil where it did not come.
  @inlinable
  public mutating func readPresent<Value: JSONValue>(_ value: inout Value?) throws(JSONError) {
    if let read = try Value.read(from: &self) { value = read }
  }

  /// A field of a patch that may be null.
  @inlinable
  public mutating func read<Value: JSONValue>(_ change: inout Change<Value>) throws(JSONError) {
    if try takeNull() {
      change = .clear
    } else if let read = try Value.read(from: &self) {
      change = .set(read)
    }
  }

  /// A list; null is none. With an element that cannot be read the whole stays empty, so that what is said of elements
  /// afterwards names the right ones.
  @inlinable
  public mutating func read<Value: JSONValue>(
    _ values: inout [Value], max: Int = JSONReader.maxElements
  ) throws(JSONError) {
    if let read = try list(of: Value.self, max: max) { values = read }
  }

  /// A list of a patch: nil where it did not come.
  @inlinable
  public mutating func readPresent<Value: JSONValue>(
    _ values: inout [Value]?, max: Int = JSONReader.maxElements
  ) throws(JSONError) {
    if let read = try list(of: Value.self, max: max) { values = read }
  }

  @inlinable
  mutating func list<Value: JSONValue>(of type: Value.Type, max: Int) throws(JSONError) -> [Value]? {
    guard try beginArray() else { return nil }
    let start = listStart
    let noted = noteCount
    var values: [Value] = []
    while try nextElement() {
      guard values.count < max else {
        try skipElements(behind: max, listAt: start)
        break
      }
      if let value = try Value.read(from: &self) { values.append(consume value) }
    }
    return noteCount == noted ? values : []
  }

  /// Right behind an opening bracket, where it stands.
  @usableFromInline var listStart: Int { position - 1 }

  /// Passes over what is too many of a list, from the element that stands here to the end.
  @usableFromInline
  mutating func skipElements(behind max: Int, listAt start: Int) throws(JSONError) {
    note(.tooMany, "may have at most \(max) elements", at: start)
    repeat { try skip() } while try nextElement()
  }
}
