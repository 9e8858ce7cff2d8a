// What has run out of accounts goes, from the moment that the server serves until it stops. On the home loop.

internal import Core
internal import Domain
internal import Generated
internal import Storage

extension Server {
  /// A key that was put before others takes over what these sealed.
  func sealAnew() {
    guard configuration.settings.auth.keys.count > 1 else { return }
    home.spawn { [self] in
      do throws(StorageError) {
        let (people, others) = (try await accounts.sealAnew(), try await otherServices.sealAnew(store))
        let passwords = try await accounts.sealOpaqueAnew()
        log.info(
          "all secrets are sealed by the first of auth.keys",
          ["accounts": .int(people), "services": .int(others), "passwords": .int(passwords)])
      } catch {
        log.warn("secrets of older keys are not sealed anew", ["reason": .string(error.message)])
      }
    }
  }

  func startSweeper() {
    let sweeper = AccountSweeper(accounts, on: home) { [log] event in
      switch event {
      case .removed(let user): log.info("a deleted account is gone for good", ["user": .string(user)])
      case .failed(let user, let error):
        log.warn(
          "what has run out of accounts was not taken away",
          ["user": .string(user ?? "all"), "reason": .string(error.message)])
      }
    }
    sweeper.start()
    let confined = Confined(sweeper, to: home)
    state.withLock { $0.sweeper = confined }
  }

  func stopSweeper() { state.withLock { $0.sweeper }?.value.stop() }
}
