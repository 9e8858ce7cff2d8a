// How somebody wants things to be. Who never said is as the schema says that everybody is.

public import API
internal import Core
public import Generated
internal import State

extension Rules {
  public func get(_ input: Preferences.Get.Input, _ caller: Caller) async throws(APIError) -> Preferences {
    try await accounts.store.look(input.userId.description, caller) { state throws(APIError) in
      guard state.value(UserRow.self) != nil else { throw Accounts.missing(input.userId) }
      return state.value(PreferencesRow.self)?.value ?? Preferences(of: input.userId)
    }
  }

  public func patch(_ input: Preferences.Patch.Input, _ caller: Caller) async throws(APIError) -> Preferences {
    try await accounts.store.change(input.userId.description, caller) { draft throws(APIError) in
      _ = try draft.user(input.userId)
      var preferences = draft.value(PreferencesRow.self)?.value ?? Preferences(of: input.userId)
      try preferences.check(input.expectedVersion)
      let before = preferences
      input.patch.apply(to: &preferences)
      return preferences == before ? preferences : draft.write(preferences)
    }
  }
}

extension Draft {
  @discardableResult
  mutating func write(_ preferences: Preferences) -> Preferences {
    var row = PreferencesRow(preferences)
    row.stamp(revision)
    put(row)
    return row.value
  }
}

extension Preferences {
  init(of user: ID<User>) {
    self.init()
    userId = user
  }
}
