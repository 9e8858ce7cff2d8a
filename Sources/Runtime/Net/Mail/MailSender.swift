// Hands messages to the mail server: a few workers, a bounded line before them, and one message at a time on each. It
// keeps no connection: mail is rare, and servers drop those that idle.

internal import Core

/// Sends mail, from any loop.
public final class MailSender: Sendable {
  public let server: MailServer
  private let pool: WorkerPool
  private let isClosed = Monitor(false)

  public init(_ server: MailServer, threads: Int = 2, maxWaiting: Int = 100) {
    self.server = server
    pool = WorkerPool(name: "mail", threads: threads, maxQueued: maxWaiting)
  }

  /// Returns when the server has taken the message. Whether it arrives, nobody says here.
  public func send(_ message: MailMessage) async throws(MailError) {
    let over = MonotonicTime.now + server.timeout
    let isCancelled = Monitor(false)
    let outcome: Result<Void, MailError> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let accepted = pool.submit { [self] in
          run(message, by: over, isCancelled) { continuation.resume(returning: $0) }
        }
        if !accepted { continuation.resume(returning: .failure(refusal)) }
      }
    } onCancel: {
      isCancelled.withLock { $0 = true }
    }
    try outcome.get()
  }

  /// Gives up what waits and what is under way, and ends the workers. Not to be called from a loop that has to go on: a
  /// worker that waits for a server sees it within a second or two, and says goodbye for two more.
  public func shutDown() {
    isClosed.withLock { $0 = true }
    pool.shutDown()
  }

  private var refusal: MailError {
    isClosed.withLock { $0 }
      ? MailError(.closed, "the sender of mail is shut down") : MailError(.busy, "too many messages wait to be sent")
  }

  /// On a worker. `done` comes before libcurl says goodbye to the server, for which nobody has to wait.
  private func run(
    _ message: MailMessage, by over: MonotonicTime, _ isCancelled: Monitor<Bool>,
    _ done: @escaping (Result<Void, MailError>) -> Void
  ) {
    let isUnwanted = { [isClosed] () -> MailError.Kind? in
      if isCancelled.withLock({ $0 }) { return .cancelled }
      return isClosed.withLock { $0 } ? .closed : nil
    }
    do throws(MailError) {
      if let why = isUnwanted() { throw MailError(why, "the message is not wanted any more") }
      let time = over - .now
      guard time > .zero else { throw MailError(.timeout, "the message waited too long to be sent") }
      try MailTransfer(message, to: server, within: time, isUnwanted: isUnwanted).run(done)
    } catch { done(.failure(error)) }
  }
}
