// The store's own tables, for tests that begin with an empty database.

public import Storage

public enum StoreTables {
  public static func make(in database: any Database) async throws {
    let bytes = database.dialect == .sqlite ? "BLOB" : "bytea"
    try await database.write([
      SQLStatement(
        "CREATE TABLE scopes (id text PRIMARY KEY, kind text NOT NULL, epoch text NOT NULL, revision bigint NOT NULL)"),
      SQLStatement(
        """
        CREATE TABLE events (scope_id text NOT NULL, revision bigint NOT NULL, mark text NOT NULL, \
        at bigint NOT NULL, body \(bytes) NOT NULL, PRIMARY KEY (scope_id, revision))
        """),
      SQLStatement(
        """
        CREATE TABLE operations (caller text NOT NULL, operation_id text NOT NULL, digest \(bytes) NOT NULL, \
        scope_id text, revision bigint, result \(bytes) NOT NULL, at bigint NOT NULL, PRIMARY KEY (caller, operation_id))
        """),
      SQLStatement(
        """
        CREATE TABLE outbox (partition bigint NOT NULL, scope_id text NOT NULL, epoch text NOT NULL, \
        revision bigint NOT NULL, PRIMARY KEY (partition, scope_id, revision))
        """),
    ])
  }
}
