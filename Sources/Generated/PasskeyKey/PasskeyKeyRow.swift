// Generated from Schema/passkeyKey.graphql by codegen. Do not edit.

public import Storage

/// A row of `passkey_keys`.
public struct PasskeyKeyRow: StoredRow {
  public var value = PasskeyKey()

  public static let table = StoredTable(
    "passkey_keys",
    """
    user_id id version credential_id public_key algorithm sign_count is_user_verified is_backup_eligible transports
    """, key: 2)

  public init() {}

  public init(_ value: PasskeyKey) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.userId)
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.credentialId)
    try row.read(&value.publicKey)
    try row.read(&value.algorithm)
    try row.read(&value.signCount)
    try row.read(&value.isUserVerified)
    try row.read(&value.isBackupEligible)
    try row.read(json: &value.transports)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.userId)
    row.write(value.id)
    row.write(value.version)
    row.write(value.credentialId)
    row.write(value.publicKey)
    row.write(value.algorithm)
    row.write(value.signCount)
    row.write(value.isUserVerified)
    row.write(value.isBackupEligible)
    row.write(json: value.transports)
  }
}
