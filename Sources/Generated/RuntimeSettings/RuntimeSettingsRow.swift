// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

public import Storage

/// A row of `runtime_settings`.
public struct RuntimeSettingsRow: StoredRow {
  public var value = RuntimeSettings()
  /// What the rules keep of `scopeId`.
  public var scopeId: String?

  public static let table = StoredTable(
    "runtime_settings",
    """
    scope_id version is_registration_open are_guests_allowed title about motd
    """, key: 1)

  public init() {}

  public init(_ value: RuntimeSettings) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&scopeId)
    try row.read(&value.version)
    try row.read(&value.isRegistrationOpen)
    try row.read(&value.areGuestsAllowed)
    try row.read(&value.title)
    try row.read(&value.about)
    try row.read(&value.motd)
  }

  public func write(into row: inout RowWriter) {
    row.write(scopeId)
    row.write(value.version)
    row.write(value.isRegistrationOpen)
    row.write(value.areGuestsAllowed)
    row.write(value.title)
    row.write(value.about)
    row.write(value.motd)
  }
}
