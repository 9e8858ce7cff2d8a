// What all HTTP connections of one loop share: the date, which is written once a second, and the buffer in which header
// lists are put together.

internal import Core

final class LoopShared {
  let headerList = HeaderList()
  var draining = false
  private var dateText = Bytes()
  private var dateSecond: UInt64 = 0

  /// The Date field's value.
  func date(_ now: MonotonicTime) -> Bytes {
    let second = now.nanoseconds / 1_000_000_000
    if second != dateSecond {
      dateSecond = second
      var writer = ByteWriter(capacity: 32)
      Timestamp.now.httpDate(into: &writer)
      dateText = writer.finish()
    }
    return dateText
  }
}
