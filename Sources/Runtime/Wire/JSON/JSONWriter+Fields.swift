// The writes that generated code is made of: a name and a value, for each way in which a field can hold one.

public import Core

extension JSONWriter {
  @inlinable
  public mutating func field<Value: JSONValue>(_ name: StaticString, _ value: Value) {
    key(name)
    value.write(into: &self)
  }

  /// Null where there is none.
  @inlinable
  public mutating func field<Value: JSONValue>(_ name: StaticString, _ value: Value?) {
    key(name)
    if let value { value.write(into: &self) } else { null() }
  }

  @inlinable
  public mutating func field<Value: JSONValue>(_ name: StaticString, _ values: [Value]) {
    key(name)
    beginArray()
    // Out of the span: no element is copied.
    let span = values.span
    for index in span.indices { span[index].write(into: &self) }
    endArray()
  }

  /// Nothing where the field is kept.
  @inlinable
  public mutating func field<Value: JSONValue>(_ name: StaticString, _ change: Change<Value>) {
    switch change {
    case .keep: break
    case .set(let value): field(name, value)
    case .clear:
      key(name)
      null()
    }
  }

  /// Nothing where there is none: a field of a patch.
  @inlinable
  public mutating func fieldIfPresent<Value: JSONValue>(_ name: StaticString, _ value: Value?) {
    if let value { field(name, value) }
  }

  @inlinable
  public mutating func fieldIfPresent<Value: JSONValue>(_ name: StaticString, _ values: [Value]?) {
    if let values { field(name, values) }
  }

  // MARK: Scalars in quotation marks

  public mutating func timestamp(_ time: Timestamp) { plain { time.write(into: &$0) } }
  public mutating func duration(_ length: Duration) { plain { length.write(into: &$0) } }
  public mutating func text(of integer: Int64) { plain { $0.append(decimal: Int(integer)) } }
  public mutating func id<Kind: IDKind>(_ id: ID<Kind>) { plain { id.write(into: &$0) } }

  /// The name of an enumeration's value.
  public mutating func name(of number: Int, in names: NameTable) {
    guard let place = names.place(ofNumber: number) else {
      return assertionFailure("an enumeration has a name for each of its values")
    }
    let (text, range) = (names.text, names.entries[place].range)
    plain { $0.append(text.span.extracting(range)) }
  }
}
