// A database of a test's own on a test server, through `psql`; dropped with the test.

public final class PostgresDatabase: TestDatabase, Sendable {
  private let server: PostgresServer
  public let name: String

  init(_ name: String, on server: PostgresServer) {
    self.name = name
    self.server = server
  }

  deinit { _ = try? server.psql("postgres", "DROP DATABASE IF EXISTS \"\(name)\" WITH (FORCE);") }

  /// As libpq takes it.
  public var url: String { server.url(name) }

  @discardableResult
  public func run(_ statements: String) throws(DatabaseError) -> [[String?]] { try server.psql(name, statements) }
}
