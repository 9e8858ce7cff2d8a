// What all HTTP connections of one loop share: the date, which is written once a second, and the buffer in which header
// lists are put together.

internal import Core

final class LoopShared {
  let headerList = HeaderList()
  let http2Memory = HTTP2Memory()
  /// For WebSockets that compress: a window a loop, not one a connection.
  lazy var inflater = MessageInflater()
  lazy var deflater = MessageDeflater()
  private let commonFields: Fields
  private var second = UInt64.max
  private var dateText = Bytes()
  private var lines = Bytes()
  private var okOpening = Bytes()

  init(_ commonFields: Fields) { self.commonFields = commonFields }

  /// The Date field's value.
  func date(_ now: MonotonicTime) -> Bytes {
    refresh(now)
    return dateText
  }

  /// Status line, date and the fields of every answer, as HTTP/1.1 writes them.
  func opening(_ status: UInt16, _ now: MonotonicTime) -> Bytes {
    refresh(now)
    return status == 200 ? okOpening : HTTP1Encoder.opening(status, common: lines)
  }

  private func refresh(_ now: MonotonicTime) {
    let present = now.nanoseconds / 1_000_000_000
    if present == second { return }
    second = present
    var date = ByteWriter(capacity: 32)
    Timestamp.now.httpDate(into: &date)
    dateText = date.finish()
    var block = ByteWriter(capacity: 256)
    block.append("date: ")
    block.append(dateText)
    block.append("\r\n")
    HTTP1Encoder.lines(commonFields, into: &block)
    lines = block.finish()
    okOpening = HTTP1Encoder.opening(200, common: lines)
  }
}
