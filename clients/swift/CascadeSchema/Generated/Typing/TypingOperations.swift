// Generated from Schema/typing.graphql by codegen. Do not edit.

public import CascadeClient

extension Typing {
  /// Say that one is writing. It holds for some seconds, or until one's message is there.
  public static let start = Operation<Typing.Start.Input, Nothing>(
    "typing.start", .put, "/api/rooms/{roomId}/chat/typing"
  )

  /// Say that one is not writing any more.
  public static let stop = Operation<Typing.Stop.Input, Nothing>(
    "typing.stop", .delete, "/api/rooms/{roomId}/chat/typing"
  )

  /// Observed: A member that is writing a message.
  public static let observed = Resource<Typing>("typing", .presence, identity: "id")
}

// What belongs to an operation stands under its name.
extension Typing {
  /// Say that one is writing. It holds for some seconds, or until one's message is there.
  public enum Start {}
  /// Say that one is not writing any more.
  public enum Stop {}
}
