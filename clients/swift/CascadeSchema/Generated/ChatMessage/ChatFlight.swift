// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

public import CascadeClient

/// Where a message flies over the picture.
public struct ChatFlight: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// From one side to the other.
  public static let scroll = ChatFlight(rawValue: "scroll")
  /// It stands at the top.
  public static let top = ChatFlight(rawValue: "top")
  /// It stands at the bottom.
  public static let bottom = ChatFlight(rawValue: "bottom")

  public static let facts = EnumFacts([
    ("scroll", 1),
    ("top", 2),
    ("bottom", 3),
  ])
}
