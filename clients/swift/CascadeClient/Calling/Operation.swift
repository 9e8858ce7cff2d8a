// What can be called. A generated operation is a constant that any door takes: `rest.call(Room.join, …)` goes over HTTP,
// `connection.call(Room.join, …)` over the open socket, and both end in the same function on the server.

/// An operation, with the types of its input and its answer.
public struct Operation<Input: SchemaMessage, Output: SchemaMessage>: Sendable {
  public let facts: OperationFacts

  public init(_ name: String, _ method: OperationFacts.Method, _ path: String) {
    facts = OperationFacts(
      name: name, method: method, path: path, input: Input.facts,
      output: Output.self == Nothing.self ? nil : Output.facts)
  }
}

/// What a door must know of an operation.
public struct OperationFacts: Sendable {
  public enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
  }

  /// `room.join`
  public let name: String
  public let method: Method
  /// `/api/rooms/{roomId}/join`
  public let path: String
  public let input: MessageFacts
  /// Nil where the answer is empty.
  public let output: MessageFacts?
}
