// What the server watches from its home loop: signals that end it or have it read its files again, and certificates that
// change. SIGHUP reads what may change while it runs; what may not is named in the log.

internal import Core
internal import Glibc
internal import Net

/// Signals and certificates, on the home loop.
final class Watchers {
  private var signals: [SignalWatcher] = []
  private var certificates: CertificateWatcher?
  private unowned let server: Server

  init(_ server: Server) {
    self.server = server
    let home = server.home
    for signal in [SIGTERM, SIGINT] {
      signals.append(SignalWatcher(signal, on: home) { server.stopSignal() })
    }
    signals.append(SignalWatcher(SIGHUP, on: home) { [unowned self] in reload() })
    guard let tls = server.tls else { return }
    certificates = CertificateWatcher(tls, on: home, workers: server.workers) { [log = server.log] error in
      if let error {
        log.error("certificates are not usable: the old ones still serve", ["reason": .string(error.message)])
      } else {
        log.info("certificates read again")
      }
    }
  }

  /// The log file first, so that what the rest has to say stands in the new one.
  private func reload() {
    Log.process.reopen()
    certificates?.reloadNow()
    let queued = server.workers.submit { [server] in server.reloadSettings() }
    if !queued { server.log.error("settings are not read again: the workers are overloaded") }
  }

  func stop() {
    for signal in signals { signal.close() }
    certificates?.stop()
  }
}
