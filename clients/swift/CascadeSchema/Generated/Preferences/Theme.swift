// Generated from Schema/preferences.graphql by codegen. Do not edit.

public import CascadeClient

/// How pages look.
public struct Theme: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// As the system is set.
  public static let system = Theme(rawValue: "system")
  /// Dark on light.
  public static let light = Theme(rawValue: "light")
  /// Light on dark.
  public static let dark = Theme(rawValue: "dark")

  public static let facts = EnumFacts([
    ("system", 1),
    ("light", 2),
    ("dark", 3),
  ])
}
