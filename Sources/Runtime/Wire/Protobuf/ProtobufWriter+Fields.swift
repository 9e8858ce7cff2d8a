// The writes that generated code is made of: a number and a value, for each way in which a field can hold one. Singular
// fields have explicit presence: nil is left out, zero is written.

extension ProtobufWriter {
  @inlinable
  public mutating func field<Value: ProtobufValue>(_ number: Int, _ value: Value) {
    value.write(number, into: &self)
  }

  @inlinable
  public mutating func field<Value: ProtobufValue>(_ number: Int, _ value: Value?) {
    if let value { value.write(number, into: &self) }
  }

  @inlinable
  public mutating func field<Value: ProtobufValue>(_ number: Int, _ values: [Value]) {
    for value in values { value.write(number, into: &self) }
  }

  /// Numbers, in one run.
  @inlinable
  public mutating func field<Value: ProtobufPackable>(_ number: Int, _ values: [Value]) {
    packed(number, values) { $1.writePacked(into: &$0) }
  }

  @inlinable
  public mutating func field<Message: ProtobufMessage>(_ number: Int, _ value: Message) { message(number, value) }

  @inlinable
  public mutating func field<Message: ProtobufMessage>(_ number: Int, _ value: Message?) { message(number, value) }

  @inlinable
  public mutating func field<Message: ProtobufMessage>(_ number: Int, _ values: [Message]) { messages(number, values) }

  /// A list of a patch; an empty one is cleared.
  @inlinable
  public mutating func fieldIfPresent<Value: ProtobufValue>(_ number: Int, _ values: [Value]?) {
    if let values { field(number, values) }
  }

  @inlinable
  public mutating func fieldIfPresent<Value: ProtobufPackable>(_ number: Int, _ values: [Value]?) {
    if let values { field(number, values) }
  }

  @inlinable
  public mutating func fieldIfPresent<Message: ProtobufMessage>(_ number: Int, _ values: [Message]?) {
    if let values { field(number, values) }
  }

  /// What is cleared goes by its number into the patch's `cleared`.
  @inlinable
  public mutating func field<Value: ProtobufValue>(_ number: Int, _ change: Change<Value>) {
    if case .set(let value) = change { value.write(number, into: &self) }
  }

  @inlinable
  public mutating func field<Message: ProtobufMessage>(_ number: Int, _ change: Change<Message>) {
    if case .set(let value) = change { message(number, value) }
  }
}
