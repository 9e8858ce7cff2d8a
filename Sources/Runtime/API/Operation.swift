// The facts of one operation, as the schema has them: what it is called at every door, who may, what it asks for. One
// static value each, written by the generator.

public import Wire

/// What can be called.
public struct Operation: Sendable {
  /// `room.join`, as `call`, logs and metrics have it.
  public let name: String
  /// `RoomService/Join`
  public let rpc: String
  /// `POST`
  public let method: String
  /// `/api/rooms/{roomId}/join`
  public let path: String
  public let allow: AccessSet
  public let successStatus: UInt16
  /// Repeats do no harm.
  public let isIdempotent: Bool
  /// Refused with 428 without the version that the caller saw.
  public let requiresBase: Bool
  /// Whether a rule stands behind it; else every door answers 501.
  public let isServed: Bool
  /// How often it may be called; nil where what is usual holds.
  public let limit: CallLimit?
  /// Input fields that REST has in the path or the query, with their numbers.
  public let parameters: NameTable
  /// The numbers of those of them that may come again and again.
  public let lists: [Int]
  /// Whether the caller may say which version it saw.
  public let takesBase: Bool
  /// Whether the caller may name this very call.
  public let takesOperationID: Bool
  /// Whether REST has a body.
  public let hasBody: Bool
  /// Whether the body is a merge patch.
  public let isPatch: Bool

  public init(
    _ name: String, rpc: String, _ method: String, _ path: String, allow: AccessSet, status: UInt16 = 200,
    isIdempotent: Bool = false, requiresBase: Bool = false, isServed: Bool = true, limit: CallLimit? = nil,
    parameters: NameTable, lists: [Int] = [], takesBase: Bool = false, takesOperationID: Bool = false,
    hasBody: Bool = false, isPatch: Bool = false
  ) {
    self.name = name
    self.rpc = rpc
    self.method = method
    self.path = path
    self.allow = allow
    self.successStatus = status
    self.isIdempotent = isIdempotent
    self.requiresBase = requiresBase
    self.isServed = isServed
    self.limit = limit
    self.parameters = parameters
    self.lists = lists
    self.takesBase = takesBase
    self.takesOperationID = takesOperationID
    self.hasBody = hasBody
    self.isPatch = isPatch
  }

  /// The number of `expectedVersion` on every input that has one, and of `operationId`.
  public static let expectedVersionField = 1_001
  public static let operationIDField = 1_002
  /// The number of `patch` on the input of every patch.
  public static let patchField = 1_005
}
