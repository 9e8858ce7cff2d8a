// What is decided about the server while it runs, as this node knows it: a value that rules read without waiting. It is kept
// in a scope of its own, which the node follows from its start, so that what any node commits is known here a moment later.
// What nobody decided is as the configuration has it.

internal import API
internal import Core
public import Generated
public import State
public import Storage

public final class LiveSettings: Sendable {
  /// What holds now.
  public struct Values: Sendable, Equatable {
    public var isRegistrationOpen = true
    public var areGuestsAllowed = false
    public var title: String?
    public var about: String?
    public var motd: String?

    public init() {}
  }

  private struct State {
    var configured: Values
    var decided = RuntimeSettings()
    var providers: [SignInProviderRow] = []
  }

  private let state: Monitor<State>

  /// `configured` holds where nobody decided otherwise.
  public init(_ configured: Values) { state = Monitor(State(configured: configured)) }

  public var now: Values {
    state.withLock { state in
      var values = state.configured
      let decided = state.decided
      values.isRegistrationOpen = decided.isRegistrationOpen ?? values.isRegistrationOpen
      values.areGuestsAllowed = decided.areGuestsAllowed ?? values.areGuestsAllowed
      (values.title, values.about) = (decided.title ?? values.title, decided.about ?? values.about)
      values.motd = decided.motd ?? values.motd
      return values
    }
  }

  /// The services by which people may sign in, in the order in which they were added.
  var providers: [SignInProviderRow] { state.withLock { $0.providers }.filter(\.value.isEnabled) }

  /// One of them.
  func usable(_ id: ID<SignInProvider>) throws(APIError) -> SignInProviderRow {
    guard let row = providers.first(where: { $0.value.id == id }) else { throw SignInProvider.missing(id.description) }
    return row
  }

  /// The configuration was read again.
  public func configure(_ values: Values) { state.withLock { $0.configured = values } }

  /// Reads what was decided and follows it from here on, as long as the process lives.
  public func follow(_ store: Store) async throws(StorageError) {
    try await LiveSettings.makeScope(store)
    let home = store.loop(of: RuntimeSettings.scope)
    _ = try await store.with(RuntimeSettings.scope) { [self] scope in
      become(scope.state)
      return Confined(ScopeWatch(scope) { [self] in become($0) }, to: home)
    }
  }

  private func become(_ scope: ScopeState?) {
    let decided = scope?.value(RuntimeSettingsRow.self)?.value ?? RuntimeSettings()
    let providers = (scope?.items(SignInProviderRow.self) ?? []).sorted { $0.value.createdAt < $1.value.createdAt }
    state.withLock { ($0.decided, $0.providers) = (decided, providers) }
  }

  /// What is not there cannot be followed.
  private static func makeScope(_ store: Store) async throws(StorageError) {
    guard try await store.state(of: RuntimeSettings.scope) == nil else { return }
    do throws(CommitError<APIError>) {
      _ = try await store.commit(RuntimeSettings.scope, creating: true) { draft throws(APIError) in
        if draft.value(RuntimeSettingsRow.self) == nil { draft.write(RuntimeSettings()) }
      }
    } catch {
      // Another node that starts at the same time made it.
      if try await store.state(of: RuntimeSettings.scope) != nil { return }
      guard case .storage(let error) = error else { throw StorageError(.unavailable, "\(error)") }
      throw error
    }
  }
}

extension RuntimeSettings {
  /// The scope of what there is one of for the whole server.
  public static let scope = "srv_1"
}

extension Draft {
  @discardableResult
  mutating func write(_ settings: RuntimeSettings) -> RuntimeSettings {
    var row = RuntimeSettingsRow(settings)
    row.scopeId = RuntimeSettings.scope
    row.stamp(revision)
    put(row)
    return row.value
  }
}

extension LiveSettings {
  /// What people are offered to sign in by.
  var options: [SignInOption] {
    providers.map(\.value).filter(\.isListed).map { provider in
      var option = SignInOption()
      (option.id, option.displayName) = (provider.id, provider.displayName)
      return option
    }
  }
}
