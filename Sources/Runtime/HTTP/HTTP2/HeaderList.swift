// The header list of one answer on its way to nghttp2, in nghttp2's own form and in memory of its own, which serves the
// next answer: nghttp2 has copied what it needs when it returns. Names that the server knows are part of the program and
// live for ever: they are copied neither here nor there.

internal import CNGHTTP2
internal import Core

@safe
final class HeaderList {
  private var names: UnsafeMutablePointer<nghttp2_nv>
  private var namesRoom = 32
  private var count = 0
  private var text: UnsafeMutablePointer<UInt8>
  private var textRoom = 1_024
  private var textCount = 0

  init() {
    unsafe names = .allocate(capacity: namesRoom)
    unsafe text = .allocate(capacity: textRoom)
  }

  deinit {
    unsafe names.deallocate()
    unsafe text.deallocate()
  }

  func begin(_ status: UInt16) {
    beginTrailers()
    if status == 200 { add(":status", "200") } else { add(":status", DecimalText(Int(status)).span) }
  }

  func beginTrailers() {
    count = 0
    textCount = 0
  }

  /// All but those that speak of an HTTP/1.1 connection, which would end the stream here (RFC 9113 §8.2.2).
  func add(_ fields: Fields) {
    for index in 0..<fields.count {
      let known = fields.known(at: index)
      if HeaderList.isOfConnection(known) { continue }
      if known == .other {
        add(fields.name(at: index), fields.value(at: index))
      } else {
        add(known.text, fields.value(at: index))
      }
    }
  }

  private static func isOfConnection(_ name: FieldName) -> Bool {
    switch name {
    case .connection, .keepAlive, .proxyConnection, .transferEncoding, .upgrade: true
    default: false
    }
  }

  func addDate(_ date: Bytes) { add("date", date.span) }
  func addLength(_ length: Int) { add("content-length", DecimalText(length).span) }

  /// An id never comes again: it is kept out of the peer's table, but for one now and then, so that its name is there.
  func add(_ id: RequestID, indexed: Bool) {
    add("x-request-id", id.digits.span, indexed ? NGHTTP2_NV_FLAG_NONE : NGHTTP2_NV_FLAG_NO_INDEX)
  }

  func add(_ name: StaticString, _ value: String) { add(name, value.utf8Span.span) }

  func add(_ name: StaticString, _ value: StaticString) {
    makeRoom(0)
    unsafe append(
      name.utf8Start, name.utf8CodeUnitCount, value.utf8Start, value.utf8CodeUnitCount,
      NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue)
  }

  private func add(_ name: StaticString, _ value: Span<UInt8>, _ flag: nghttp2_nv_flag = NGHTTP2_NV_FLAG_NONE) {
    makeRoom(value.count)
    unsafe append(
      name.utf8Start, name.utf8CodeUnitCount, keep(value), value.count,
      NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | flag.rawValue)
  }

  private func add(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    makeRoom(name.count + value.count)
    unsafe append(keep(name), name.count, keep(value), value.count, NGHTTP2_NV_FLAG_NONE.rawValue)
  }

  // MARK: Memory

  private func append(
    _ name: UnsafePointer<UInt8>, _ nameCount: Int, _ value: UnsafePointer<UInt8>, _ valueCount: Int, _ flags: UInt32
  ) {
    unsafe (names + count).initialize(
      to: nghttp2_nv(
        name: UnsafeMutablePointer(mutating: name), value: UnsafeMutablePointer(mutating: value), namelen: nameCount,
        valuelen: valueCount, flags: UInt8(flags)))
    count += 1
  }

  /// There is room: see `makeRoom`.
  private func keep(_ bytes: Span<UInt8>) -> UnsafePointer<UInt8> {
    let place = unsafe text + textCount
    unsafe bytes.withUnsafeBufferPointer {
      if let from = $0.baseAddress { unsafe place.update(from: from, count: $0.count) }
    }
    textCount += bytes.count
    return unsafe UnsafePointer(place)
  }

  /// Room for one more name and for text. When the text moves, what points into it follows.
  private func makeRoom(_ more: Int) {
    if count == namesRoom {
      let larger = UnsafeMutablePointer<nghttp2_nv>.allocate(capacity: 2 * namesRoom)
      unsafe larger.moveInitialize(from: names, count: count)
      unsafe names.deallocate()
      unsafe names = larger
      namesRoom *= 2
    }
    guard textCount + more > textRoom else { return }
    textRoom = max(2 * textRoom, textCount + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: textRoom)
    unsafe larger.update(from: text, count: textCount)
    for index in 0..<count {
      unsafe names[index].name = moved(names[index].name, to: larger)
      unsafe names[index].value = moved(names[index].value, to: larger)
    }
    unsafe text.deallocate()
    unsafe text = larger
  }

  private func moved(
    _ place: UnsafeMutablePointer<UInt8>, to larger: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    let offset = unsafe Int(bitPattern: place) - Int(bitPattern: text)
    return unsafe offset >= 0 && offset <= textCount ? larger + offset : place
  }

  /// Lends the list in nghttp2's form.
  func withNames<Result>(_ body: (UnsafeMutableBufferPointer<nghttp2_nv>) -> Result) -> Result {
    unsafe body(UnsafeMutableBufferPointer(start: names, count: count))
  }
}
