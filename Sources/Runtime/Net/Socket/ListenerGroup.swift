// The listeners of one address on all loops, opened, drained and closed together.

public import Core
internal import Glibc

/// One address, accepted on by every loop.
public final class ListenerGroup: Sendable {
  /// The address that was bound; its port is real where 0 was asked for.
  public let address: SocketAddress
  private let listeners: [Confined<Listener>]

  private init(_ address: SocketAddress, _ listeners: [Confined<Listener>]) {
    self.address = address
    self.listeners = listeners
  }

  /// Binds and begins to accept; `make` is called on the loop that a connection belongs to.
  public static func open(
    _ address: SocketAddress, on group: LoopGroup, _ options: ListenerOptions,
    make: @escaping @Sendable (consuming ConnectedSocket) -> Connection
  ) async throws(NetError) -> ListenerGroup {
    let bound = try BoundSocket.bind(address, count: group.loops.count, options)
    var listeners: [Confined<Listener>] = []
    for (socket, loop) in zip(bound, group.loops) {
      let listener: Confined<Listener>? = await withCheckedContinuation { done in
        loop.post {
          let listener = Listener(socket.descriptor, socket.address, on: loop, options, make: make)
          done.resume(returning: listener.map { Confined($0, to: loop) })
        }
      }
      guard let listener else { throw NetError(.system, "the listener cannot be watched") }
      listeners.append(listener)
    }
    return ListenerGroup(bound[0].address, listeners)
  }

  /// Stops accepting; lives on with the connections that there are.
  public func close() async {
    for listener in listeners { await onLoop(listener) { $0.close() } }
  }

  /// Asks every connection to finish and ends those that have not after `window`; answers how many those were.
  public func drain(within window: Duration) async -> Int {
    await withCheckedContinuation { done in
      let pending = Pending(listeners.count, done)
      for listener in listeners {
        listener.loop.post {
          let value = listener.value
          var over = false
          let timer = listener.loop.schedule(after: window) {
            over = true
            pending.add(aborted: value.liveConnections)
            value.abortAll()
          }
          value.drain {
            if !over { listener.loop.cancel(timer) }
            pending.finishOne()
          }
        }
      }
    }
  }

  public func liveConnections() async -> Int {
    var all = 0
    for listener in listeners { all += await onLoop(listener) { $0.liveConnections } }
    return all
  }

  private func onLoop<Result: Sendable>(
    _ listener: Confined<Listener>, _ body: @escaping @Sendable (Listener) -> Result
  ) async -> Result {
    await withCheckedContinuation { done in
      listener.loop.post { done.resume(returning: body(listener.value)) }
    }
  }
}
