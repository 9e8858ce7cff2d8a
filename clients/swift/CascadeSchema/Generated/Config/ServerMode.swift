// Generated from Schema/config.graphql by codegen. Do not edit.

public import CascadeClient

/// What the server is run for.
public struct ServerMode: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// On one's own machine.
  public static let development = ServerMode(rawValue: "development")
  /// For others.
  public static let production = ServerMode(rawValue: "production")

  public static let facts = EnumFacts([
    ("development", 1),
    ("production", 2),
  ])
}
