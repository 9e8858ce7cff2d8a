// Generated from Schema/apiKey.graphql by codegen. Do not edit.

public import CascadeClient

/// What may be done with a key; each of these has those before it in it.
public struct ApiKeyScope: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Call what changes nothing, and observe.
  public static let read = ApiKeyScope(rawValue: "read")
  /// Call what changes something as well.
  public static let write = ApiKeyScope(rawValue: "write")
  /// Administer the server as well, where the owner does.
  public static let admin = ApiKeyScope(rawValue: "admin")

  public static let facts = EnumFacts([
    ("read", 1),
    ("write", 2),
    ("admin", 3),
  ])
}
