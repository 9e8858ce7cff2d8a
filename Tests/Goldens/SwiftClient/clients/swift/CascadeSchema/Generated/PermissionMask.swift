// Generated from Schema/permissions.graphql by codegen. Do not edit.

/// Permissions as one number, a bit each.
public struct PermissionMask: OptionSet, Sendable, Hashable {
  public let rawValue: Int64

  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// May see the room.
  public static let viewRoom = PermissionMask(rawValue: 1 << 0)
  /// May play and pause.
  public static let controlPlayback = PermissionMask(rawValue: 1 << 1)
  /// May change the room.
  public static let manageRoom = PermissionMask(rawValue: 1 << 2)
  /// May delete the room.
  public static let deleteRoom = PermissionMask(rawValue: 1 << 3)
}
