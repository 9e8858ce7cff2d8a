// What the input and the output of an operation can do, whatever they hold. The generator writes the conformances; doors
// and dispatcher need to know nothing else about any message.

internal import Core
public import Wire

/// The input of an operation.
public protocol OperationInput: JSONMessage, ProtobufMessage {
  /// Reads what REST has in its body, into an input whose parameters are set.
  mutating func readBody(from json: inout JSONReader) throws(JSONError)
  /// Sets a field by its number from text: a part of the path, of the query, or a header.
  mutating func set(_ field: Int, to text: String, _ violations: inout Violations)
  /// Notes everything that the fields do not hold to.
  func validate(into violations: inout Violations)
  /// The id of the scope that it is about, as text.
  var scopeID: String? { get }
  /// The version that the caller saw.
  var expectedVersion: Int? { get }
  /// The name that the caller gave to this call.
  var operationId: String? { get }
}

extension OperationInput {
  public mutating func readBody(from json: inout JSONReader) throws(JSONError) { try json.skip() }
  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {}
  public var scopeID: String? { nil }
  public var expectedVersion: Int? { nil }
  public var operationId: String? { nil }
}

/// The answer of an operation.
public protocol OperationOutput: JSONMessage, ProtobufMessage {
  /// The full name of its protobuf message: `cascade.v1.Room`.
  static var messageName: StaticString { get }
  /// Its version, which REST has in the ETag.
  var entityVersion: Int? { get }
  /// What REST puts behind the collection's path in Location.
  var entityID: String? { get }
  /// Whether one caller may see more of it than another.
  static var isDiscreet: Bool { get }
  /// Takes out what this caller does not see; of nobody in particular, what not everybody sees. It is asked of every answer,
  /// so that no generic code can pass it by, and inlined to nothing where there is nothing to hide.
  mutating func hide(from caller: Caller?)
}

extension OperationOutput {
  public var entityVersion: Int? { nil }
  public var entityID: String? { nil }
  @inlinable
  public static var isDiscreet: Bool { false }
  @inlinable
  public mutating func hide(from caller: Caller?) {}
}

extension OperationOutput where Self: Discreet {
  @inlinable
  public static var isDiscreet: Bool { true }
  @inlinable
  public mutating func hide(from caller: Caller?) { hide(from: caller.map { Viewer($0) } ?? .nobody) }
}

/// The empty answer.
public struct Nothing: OperationOutput, Equatable {
  public static let messageName: StaticString = "google.protobuf.Empty"
  public init() {}
  public mutating func read(from json: inout JSONReader) throws(JSONError) { try json.skip() }
  public func write(into json: inout JSONWriter) { json.null() }
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while try reader.nextField() != nil { try reader.skip() }
  }
  public func write(into writer: inout ProtobufWriter) {}
}
