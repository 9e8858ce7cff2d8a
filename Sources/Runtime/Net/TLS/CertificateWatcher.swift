// Looks every few seconds whether certificate files have changed, and has them read again. A stat may block (network
// file systems), so it happens on a worker; the watcher itself belongs to its loop. Polling, because what renews
// certificates renames, links and mounts in ways that inotify tells of differently each time.

public import Core

/// Keeps a TLS context up to date with its files.
public final class CertificateWatcher {
  private let context: TLSContext
  private let loop: Loop
  private let workers: WorkerPool
  private let interval: Duration
  private let report: (NetError?) -> Void
  private var timer: TimerID?
  private var looking = false
  private var wantedAgain = false
  private var stopped = false

  /// Call on the loop; `report` gets nil for each reload, or why the old certificates still serve. It lives until `stop`.
  public init(
    _ context: TLSContext, on loop: Loop, workers: WorkerPool, every interval: Duration = .seconds(5),
    report: @escaping (NetError?) -> Void
  ) {
    self.context = context
    self.loop = loop
    self.workers = workers
    self.interval = interval
    self.report = report
    arm()
  }

  /// Reads the files again whether or not they look changed: what SIGHUP asks for.
  public func reloadNow() { look(always: true) }

  public func stop() {
    stopped = true
    if let timer { loop.cancel(timer) }
    timer = nil
  }

  private func arm() {
    guard !stopped else { return }
    timer = loop.schedule(after: interval) { [self] in
      look(always: false)
      arm()
    }
  }

  /// One look at a time: a file system that hangs must not fill the workers' queue.
  private func look(always: Bool) {
    guard !stopped else { return }
    guard !looking else {
      wantedAgain = wantedAgain || always
      return
    }
    let me = Confined(self, to: loop)
    looking = workers.submit { [context] in
      let outcome: Outcome
      do throws(NetError) {
        if always {
          try context.reload()
          outcome = .reloaded
        } else {
          outcome = try context.reloadIfChanged() ? .reloaded : .unchanged
        }
      } catch {
        outcome = .failed(error)
      }
      me.loop.post { me.value.looked(outcome) }
    }
    if !looking, always { report(NetError(.limit, "TLS: certificates not reloaded, the workers are overloaded")) }
  }

  private enum Outcome: Sendable {
    case unchanged
    case reloaded
    case failed(NetError)
  }

  private func looked(_ outcome: Outcome) {
    looking = false
    guard !stopped else { return }
    switch outcome {
    case .unchanged: break
    case .reloaded: report(nil)
    case .failed(let error): report(error)
    }
    if wantedAgain {
      wantedAgain = false
      look(always: true)
    }
  }
}
