// What has run out of accounts goes, from the moment that the server serves until it stops. On the home loop.

internal import Core
internal import Domain
internal import Storage

extension Server {
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
