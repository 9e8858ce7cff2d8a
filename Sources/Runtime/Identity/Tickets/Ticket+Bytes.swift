// The form of a ticket: a version, what kind of holder, times and numbers of fixed size, and three texts with a byte for
// the length of each. One ticket has one form, and nothing may stand behind it.

internal import Core

extension Ticket {
  private static let version: UInt8 = 1
  /// Of each text in it: ids are shorter.
  static let maxTextBytes = 128

  /// Nil where a text is too long, or empty, which would mean that there is none.
  var bytes: [UInt8]? {
    var writer = ByteWriter(capacity: 160)
    let (id, guestVersion): (String, Int?) =
      switch holder {
      case .user(let id): (id, nil)
      case .guest(let id, let version): (id, version)
      }
    guard guestVersion ?? 0 >= 0, sessionId != "", room != "", id != "" else { return nil }
    writer.append(Ticket.version)
    writer.append(guestVersion == nil ? 0 : 1)
    writer.appendBigEndian(Int64(guestVersion ?? 0))
    writer.appendBigEndian(expiresAt.microseconds)
    writer.appendBigEndian(nonce.high)
    writer.appendBigEndian(nonce.low)
    for text in [id, sessionId ?? "", room ?? ""] {
      let bytes = Array(text.utf8)
      guard bytes.count <= Ticket.maxTextBytes else { return nil }
      writer.append(UInt8(bytes.count))
      writer.append(bytes)
    }
    return writer.array
  }

  /// Nil for what `bytes` would not write.
  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    func integer() -> UInt64? {
      guard rest.count >= 8 else { return nil }
      defer { rest.removeFirst(8) }
      return rest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
    func text() -> String? {
      guard let count = rest.first, count <= Ticket.maxTextBytes, rest.count > Int(count) else { return nil }
      rest.removeFirst()
      defer { rest.removeFirst(Int(count)) }
      return String(validating: rest.prefix(Int(count)), as: UTF8.self)
    }
    guard rest.popFirst() == Ticket.version, let kind = rest.popFirst(), kind <= 1,
      let guestVersion = integer().flatMap({ Int(exactly: $0) }), kind == 1 || guestVersion == 0,
      let time = integer(), let expiresAt = Timestamp(microseconds: Int64(bitPattern: time)),
      let high = integer(), let low = integer(),
      let id = text(), !id.isEmpty, let session = text(), let room = text(), rest.isEmpty
    else { return nil }
    self.init(
      holder: kind == 1 ? .guest(id, version: guestVersion) : .user(id), sessionId: session.isEmpty ? nil : session,
      room: room.isEmpty ? nil : room, expiresAt: expiresAt, nonce: TicketNonce(high: high, low: low))
  }
}
