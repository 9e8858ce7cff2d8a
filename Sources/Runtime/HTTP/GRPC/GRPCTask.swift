// A handler that runs beside the task that answers the request, so that a deadline or a client who leaves can end the
// call whatever the handler does: the first outcome counts, and the handler is cancelled, not waited for. It lives on
// the call's loop. Calls without a deadline and with one reply do without it.

internal import Core

final class GRPCTask<Value: Sendable>: @unchecked Sendable {
  private let loop: Loop
  private let deadline: MonotonicTime
  private(set) var result: Result<Value, GRPCError>?
  private var task: Task<Void, Never>?
  private var timer: TimerID?
  private var waiting: CheckedContinuation<Void, Never>?
  /// Hears once that there is a result.
  var settled: (() -> Void)?

  init(_ context: GRPCContext) {
    loop = context.loop
    deadline = context.deadline
  }

  func start(_ body: @escaping @Sendable () async throws(GRPCError) -> Value) {
    let task = loop.spawn { [self] in
      do throws(GRPCError) { settle(.success(try await body())) } catch { settle(.failure(error)) }
    }
    guard result == nil else { return }
    self.task = task
    guard deadline != .distantFuture else { return }
    timer = loop.schedule(at: deadline) { [self] in stop(.deadlineExceeded) }
  }

  /// Ends the call from outside.
  private func stop(_ error: GRPCError) {
    let task = task
    settle(.failure(error))
    task?.cancel()
  }

  private func settle(_ result: Result<Value, GRPCError>) {
    guard self.result == nil else { return }
    self.result = result
    if let timer { loop.cancel(timer) }
    timer = nil
    task = nil
    settled?()
    settled = nil
    wake()
  }

  /// Lets the answering task look again.
  func wake() {
    waiting?.resume()
    waiting = nil
  }

  /// Waits until `condition` holds; if the answering task is cancelled meanwhile, so is the call.
  func wait(until condition: () -> Bool) async {
    while !condition() {
      await withTaskCancellationHandler {
        await withCheckedContinuation { continuation in
          // The loop may have run since we looked: what happened meanwhile would ring nobody.
          guard !condition() else { return continuation.resume() }
          waiting = continuation
        }
      } onCancel: {
        loop.post { [self] in stop(.cancelled) }
      }
    }
  }
}
