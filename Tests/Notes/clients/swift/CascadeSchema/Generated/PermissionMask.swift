// Generated from Schema/permissions.graphql by codegen. Do not edit.

/// Permissions as one number, a bit each.
public struct PermissionMask: OptionSet, Sendable, Hashable {
  public let rawValue: Int64

  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// May read what is in the notebook.
  public static let readNotes = PermissionMask(rawValue: 1 << 0)
  /// May write into the notebook.
  public static let writeNotes = PermissionMask(rawValue: 1 << 1)
  /// May change and delete the notebook itself.
  public static let manageNotebook = PermissionMask(rawValue: 1 << 2)
}
