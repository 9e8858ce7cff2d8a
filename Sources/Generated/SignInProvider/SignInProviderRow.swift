// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import Storage

/// A row of `sign_in_providers`.
public struct SignInProviderRow: StoredRow {
  public var value = SignInProvider()
  /// What the rules keep of `scopeId`.
  public var scopeId: String?
  /// What the rules keep of `clientSecret`.
  public var clientSecret: String?

  public static let table = StoredTable(
    "sign_in_providers",
    """
    scope_id id version kind issuer display_name client_id client_secret has_client_secret scopes is_enabled \
    is_listed newcomers created_at
    """, key: 2)

  public init() {}

  public init(_ value: SignInProvider) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&scopeId)
    try row.read(&value.id)
    try row.read(&value.version)
    try row.read(&value.kind)
    try row.read(&value.issuer)
    try row.read(&value.displayName)
    try row.read(&value.clientId)
    try row.read(&clientSecret)
    try row.read(&value.hasClientSecret)
    try row.read(json: &value.scopes)
    try row.read(&value.isEnabled)
    try row.read(&value.isListed)
    try row.read(&value.newcomers)
    try row.read(&value.createdAt)
  }

  public func write(into row: inout RowWriter) {
    row.write(scopeId)
    row.write(value.id)
    row.write(value.version)
    row.write(value.kind)
    row.write(value.issuer)
    row.write(value.displayName)
    row.write(value.clientId)
    row.write(clientSecret)
    row.write(value.hasClientSecret)
    row.write(json: value.scopes)
    row.write(value.isEnabled)
    row.write(value.isListed)
    row.write(value.newcomers)
    row.write(value.createdAt)
  }
}
