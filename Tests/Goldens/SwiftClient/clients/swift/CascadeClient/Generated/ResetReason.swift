// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// Why an observation begins anew.
public struct ResetReason: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The changes since the client's cursor are not kept any more.
  public static let cursorTooOld = ResetReason(rawValue: "cursorTooOld")
  /// The scope's history is another than the client's.
  public static let epochChanged = ResetReason(rawValue: "epochChanged")
  /// What the client may see of it is other than before.
  public static let permissionChanged = ResetReason(rawValue: "permissionChanged")
  /// The resource is of another shape than before.
  public static let schemaChanged = ResetReason(rawValue: "schemaChanged")
  /// More was waiting for the client than may.
  public static let overloaded = ResetReason(rawValue: "overloaded")
  /// What was observed is not there any more, or not for this client: do not observe it anew.
  public static let gone = ResetReason(rawValue: "gone")

  public static let facts = EnumFacts([
    ("cursorTooOld", 1),
    ("epochChanged", 2),
    ("permissionChanged", 3),
    ("schemaChanged", 4),
    ("overloaded", 5),
    ("gone", 6),
  ])
}
