// Generated from Schema/apiKey.graphql by codegen. Do not edit.

public import Wire

/// What may be done with a key; each of these has those before it in it.
public enum ApiKeyScope: Int, WireEnum, CaseIterable {
  /// Call what changes nothing, and observe.
  case read = 1
  /// Call what changes something as well.
  case write = 2
  /// Administer the server as well, where the owner does.
  case admin = 3

  public static let names = NameTable("read 1 write 2 admin 3")
}
