// What there is now, beside a refusal: who lost a race sees what won it, and can decide anew without asking again. It is
// encoded only where a door sends it, in that door's encoding.

internal import Core
public import Wire

/// The present value of what a call was about.
public struct CurrentValue: Sendable {
  public enum Encoding: Sendable { case json, protobuf }

  /// The full name of its protobuf message: `cascade.v1.Room`.
  public let messageName: StaticString
  private let encode: @Sendable (Encoding) -> Bytes

  public init<Value: OperationOutput>(_ value: Value) {
    messageName = Value.messageName
    encode = { $0 == .json ? value.encodedJSON() : value.encoded() }
  }

  public func payload(_ encoding: Encoding) -> Payload { Payload(encode(encoding)) }
}
