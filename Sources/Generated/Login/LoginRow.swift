// Generated from Schema/login.graphql by codegen. Do not edit.

public import Storage

/// A row of `logins`.
public struct LoginRow: StoredRow {
  public var value = Login()

  public static let table = StoredTable(
    "logins",
    """
    user_id version name password_hash password_changed_at reset_hash reset_expires_at second_factors opaque_record \
    opaque_version
    """, key: 1)

  public init() {}

  public init(_ value: Login) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.userId)
    try row.read(&value.version)
    try row.read(&value.name)
    try row.read(&value.passwordHash)
    try row.read(&value.passwordChangedAt)
    try row.read(&value.resetHash)
    try row.read(&value.resetExpiresAt)
    try row.read(&value.secondFactors)
    try row.read(&value.opaqueRecord)
    try row.read(&value.opaqueVersion)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.userId)
    row.write(value.version)
    row.write(value.name)
    row.write(value.passwordHash)
    row.write(value.passwordChangedAt)
    row.write(value.resetHash)
    row.write(value.resetExpiresAt)
    row.write(value.secondFactors)
    row.write(value.opaqueRecord)
    row.write(value.opaqueVersion)
  }
}
