// All that is kept about a user, for whoever it is about. What one answer holds has an end for everything: sessions and keys
// by their settings, calls by their pages. Who others were that did something to it is no part of its own data.

public import API
internal import Core
public import Generated
internal import State
internal import Storage

extension Rules {
  public func exportData(_ input: User.ExportData.Input, _ caller: Caller) async throws(APIError) -> UserExport {
    let order = AuditEntry.Order.atDesc.rawValue
    let after: PageCursor? = if let cursor = input.cursor { try PageCursor(cursor, order: order) } else { nil }
    let id = input.userId
    var export = try await accounts.store.look(id.description, caller) { state throws(APIError) in
      guard let export = UserExport(state) else { throw Accounts.missing(id) }
      return export
    }
    export.secondFactors = try await secondFactors(of: id, caller)
    let found = try await calls(of: id, input.limit, after?.place)
    export.calls = Array(found.prefix(input.limit))
    if found.count > input.limit, let last = export.calls.last {
      export.nextCursor = PageCursor(order: order, .integer(last.at.microseconds), last.id.description).text
    }
    if !caller.held.contains(.serverAdmin) {
      for place in export.calls.indices where export.calls[place].actor != id.description {
        (export.calls[place].actor, export.calls[place].address) = (nil, nil)
      }
    }
    return export
  }

  /// By it or about it, the latest first, and one more than wanted where there is one: each kind has an index of its own.
  private func calls(
    of id: ID<User>, _ limit: Int, _ after: RowPage.Place?
  ) async throws(APIError) -> [AuditEntry] {
    var all: [ID<AuditEntry>: AuditEntry] = [:]
    for column in ["actor", "scope_id"] as [StaticString] {
      var wanted = RowPage(by: "at", descending: true, limit: limit, after: after)
      wanted.matching = [(column, .text(id.description))]
      for row in try await accounts.rows(AuditEntryRow.self, wanted) { all[row.value.id] = row.value }
    }
    return all.values.sorted { ($0.at, $0.id.description) > ($1.at, $1.id.description) }
  }
}

extension UserExport {
  /// Nil where there is no user any more.
  fileprivate init?(_ state: ScopeState) {
    guard let account = Account(state) else { return nil }
    self.init()
    (user, passwordChangedAt) = (account.user, account.login?.passwordChangedAt)
    preferences = state.value(PreferencesRow.self)?.value ?? Preferences(of: account.user.id)
    sessions = state.items(SessionRow.self).map(\.value)
    linkedIdentities = state.items(LinkedIdentityRow.self).map(\.value)
    passkeys = state.items(PasskeyRow.self).map(\.value)
    apiKeys = state.items(ApiKeyRow.self).map(\.value)
  }
}
