// Who did what, as administrators look through it: pages out of the database, the latest first unless asked otherwise.

public import API
internal import Core
public import Generated
internal import Storage

extension Rules {
  public func list(_ input: AuditEntry.List.Input, _ caller: Caller) async throws(APIError) -> AuditEntry.Page {
    let order = input.order ?? .atDesc
    let after: PageCursor? =
      if let cursor = input.cursor { try PageCursor(cursor, order: order.rawValue) } else { nil }
    var wanted = RowPage(by: "at", descending: order == .atDesc, limit: input.limit, after: after?.place)
    wanted.matching = [
      ("actor", input.actor.map { .text($0) }), ("operation", input.operation.map { .text($0) }),
      ("outcome", input.outcome.map { .text($0) }), ("request_id", input.requestId.map { .text($0) }),
      ("scope_id", input.scopeId.map { .text($0) }),
    ]
    let found = try await accounts.rows(AuditEntryRow.self, wanted).map(\.value)
    var page = AuditEntry.Page()
    page.items = Array(found.prefix(input.limit))
    guard found.count > input.limit, let last = page.items.last else { return page }
    page.nextCursor = PageCursor(order: order.rawValue, .integer(last.at.microseconds), last.id.description).text
    return page
  }
}
