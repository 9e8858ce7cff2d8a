// The socket of a connection: one attempt at a time, and what is heard of it while it counts.

internal import Core
internal import HTTP
internal import Net
internal import Wire

extension Connection {
  func connect() {
    attempt += 1
    let number = attempt
    opening = loop.spawn { [weak self] in await self?.open(number) }
  }

  private func open(_ number: Int) async {
    do throws(CallError) {
      let socket = try await dial(number)
      guard number == attempt, machine.status == .connecting else { return socket.close(code: 1_000, reason: "") }
      self.socket = socket
      perform(machine.opened(.now))
    } catch {
      if number == attempt { perform(machine.refused(error, .now)) }
    }
  }

  private func dial(_ number: Int) async throws(CallError) -> WebSocketClient {
    let address = try ServerAddress(try await options.url())
    var fields = Fields()
    if let token = await options.token?() { fields.add("authorization", "Bearer \(token)") }
    let request = WebSocketRequest(
      authority: address.authority, path: address.path,
      subprotocols: ["\(options.package).\(options.encoding.subprotocol)"], fields: fields)
    return try await dialer.dial(address, request, on: loop) { [weak self] event in
      self?.assumeIsolated { $0.happened(event, number) }
    }
  }

  private func happened(_ event: WebSocketEvent, _ number: Int) {
    guard number == attempt else { return }
    switch event {
    case .message(let kind, let bytes):
      do throws(DecodeError) {
        perform(machine.received(try options.encoding.read(bytes, isText: kind == .text), .now))
      } catch { perform(machine.garbled(error.description, .now)) }
    case .closed(let code, let reason):
      socket = nil
      perform(machine.closed(code, reason, .now))
    }
  }

  func send(_ message: ClientMessage) {
    // What payloads hold was written before, so that this can only go well.
    guard let socket, let bytes = try? options.encoding.write(message) else { return }
    options.encoding == .json ? socket.send(text: bytes) : socket.send(binary: bytes)
  }

  func drop(_ code: UInt16, _ reason: String) {
    attempt += 1
    opening?.cancel()
    opening = nil
    socket?.close(code: code, reason: reason)
    socket = nil
  }
}
