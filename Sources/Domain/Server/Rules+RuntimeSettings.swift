// What administrators decide about the server while it runs. Every node follows the scope that it lies in (LiveSettings).

public import API
internal import Core
public import Generated
internal import State

extension Rules {
  public func get(_ input: RuntimeSettings.Get.Input, _ caller: Caller) async throws(APIError) -> RuntimeSettings {
    try await accounts.store.look(RuntimeSettings.scope, caller) { state throws(APIError) in
      state.value(RuntimeSettingsRow.self)?.value ?? RuntimeSettings()
    }
  }

  public func patch(
    _ input: RuntimeSettings.Patch.Input, _ caller: Caller
  ) async throws(APIError) -> RuntimeSettings {
    try await accounts.store.change(RuntimeSettings.scope, caller, creating: true) { draft throws(APIError) in
      var settings = draft.value(RuntimeSettingsRow.self)?.value ?? RuntimeSettings()
      try settings.check(input.expectedVersion)
      let before = settings
      input.patch.apply(to: &settings)
      return settings == before ? settings : draft.write(settings)
    }
  }

  public func testMail(_ input: RuntimeSettings.TestMail.Input, _ caller: Caller) async throws(APIError) {
    let post = try letterBox()
    try await get(RuntimeSettings.Get.Input(), caller).check(input.expectedVersion)
    try await post.sendNow(.test, input.to)
  }
}
