// Who is what on the server, and the rows of accounts that administrators look through.

internal import API
internal import Core
internal import Generated
internal import State
internal import Storage

extension Accounts {
  func role(of caller: Caller) async throws(APIError) -> ServerRole {
    if caller.identity == .operator { return .root }
    guard let id = caller.user else { return .user }
    return try await account(id, caller).user.role
  }

  func hasAnotherRoot(than id: ID<User>) async throws(APIError) -> Bool {
    let question = "SELECT count(*) FROM users WHERE role = $1 AND status = $2 AND id <> $3"
    let values: [SQLValue] = [
      .integer(Int64(ServerRole.root.rawValue)), .integer(Int64(UserStatus.active.rawValue)), .text(id.description),
    ]
    do throws(StorageError) {
      return (try await store.database.read(question, values).first?.integer(0) ?? 0) > 0
    } catch {
      throw APIError(error)
    }
  }

  /// What a commit that takes a root away must leave, whatever others do at the same moment.
  static let oneRootIsLeft = Condition(
    "one root is left",
    SQLStatement(
      "SELECT 1 FROM users WHERE role = $1 AND status = $2 LIMIT 1",
      [.integer(Int64(ServerRole.root.rawValue)), .integer(Int64(UserStatus.active.rawValue))]),
    else: APIError(.lastRoot, "This is the last root: make another one first."))

  func rows<Row: StoredRow>(_ type: Row.Type, _ page: RowPage) async throws(APIError) -> [Row] {
    do throws(StorageError) {
      let rows = try await store.database.read([page.statement(of: Row.table)])[0]
      var read: [Row] = []
      for row in rows { read.append(try Row(row)) }
      return read
    } catch {
      throw APIError(error)
    }
  }
}
