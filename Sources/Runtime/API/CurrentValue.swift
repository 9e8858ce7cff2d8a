// What there is now, beside a refusal: who lost a race sees what won it, and can decide anew without asking again. It is
// encoded only where a door sends it, in that door's encoding, and before it was shown to somebody it is what everybody sees.

internal import Core
public import Wire

/// The present value of what a call was about.
public struct CurrentValue: Sendable {
  public enum Encoding: Sendable { case json, protobuf }

  /// The full name of its protobuf message: `cascade.v1.Room`.
  public let messageName: StaticString
  private let encode: @Sendable (Encoding, Caller?) -> Bytes
  private var caller: Caller?

  public init<Value: OperationOutput>(_ value: Value) {
    messageName = Value.messageName
    encode = { encoding, caller in
      var shown = value
      shown.hide(from: caller)
      return encoding == .json ? shown.encodedJSON() : shown.encoded()
    }
  }

  func shown(to caller: Caller) -> CurrentValue {
    var shown = self
    shown.caller = caller
    return shown
  }

  public func payload(_ encoding: Encoding) -> Payload { Payload(encode(encoding, caller)) }
}
