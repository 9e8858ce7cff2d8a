// Accounts of other services, as their owner sees them. The only way into an account cannot be taken away.

public import API
internal import Core
public import Generated
internal import State
internal import Storage

extension Rules {
  public func get(_ input: LinkedIdentity.Get.Input, _ caller: Caller) async throws(APIError) -> LinkedIdentity {
    try await accounts.store.look(input.userId.description, caller) { state throws(APIError) in
      guard let row = state.value(LinkedIdentityRow.self, .item(input.linkedIdentityId.description)) else {
        throw LinkedIdentity.missing(input.linkedIdentityId)
      }
      return row.value
    }
  }

  public func list(_ input: LinkedIdentity.List.Input, _ caller: Caller) async throws(APIError) -> LinkedIdentity.Page {
    try await accounts.store.look(input.userId.description, caller) { state throws(APIError) in
      let list = MemoryList(
        state.items(LinkedIdentityRow.self).map(\.value), order: (input.order ?? .createdAt).rawValue,
        descending: input.order == .createdAtDesc,
        by: { (.integer($0.createdAt.microseconds), $0.id.description) })
      var page = LinkedIdentity.Page()
      (page.items, page.nextCursor) = try list.page(input.limit, after: input.cursor)
      return page
    }
  }

  public func delete(_ input: LinkedIdentity.Delete.Input, _ caller: Caller) async throws(APIError) {
    if caller.user == input.userId { try await accounts.checkFresh(caller) } else { try caller.refuseKeys() }
    let role = caller.user == input.userId ? nil : try await accounts.role(of: caller)
    let ways = ways
    try await accounts.store.change(input.userId.description, caller) { draft throws(APIError) in
      let user = try draft.user(input.userId)
      if let role, !user.role.isWithinReach(of: role) { throw ServerRole.outOfReach(user.role, role) }
      guard let linked = draft.linked.first(where: { $0.id == input.linkedIdentityId }) else {
        throw LinkedIdentity.missing(input.linkedIdentityId)
      }
      try linked.check(input.expectedVersion)
      draft.remove(LinkedIdentityRow.self, .item(linked.id.description))
      guard draft.hasWayIn(user, draft.login(), ways) else {
        throw Accounts.lastWayIn
      }
    }
  }
}

extension LinkedIdentity {
  fileprivate static func missing(_ id: ID<LinkedIdentity>) -> APIError {
    APIError(.notFound, "There is no linked identity \(id).")
  }
}
