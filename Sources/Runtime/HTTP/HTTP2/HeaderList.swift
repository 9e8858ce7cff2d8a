// The header list of one answer on its way to nghttp2: names and values are written into one buffer of the loop's, then
// lent out as nghttp2's array. nghttp2 copies what it needs, so the buffer serves the next answer.

internal import CNGHTTP2
internal import Core

@safe
final class HeaderList {
  private struct Place {
    var name: Int
    var value: Int
    var end: Int
    var indexed: Bool
  }

  private var bytes = ByteWriter(capacity: 1_024)
  private var places: ContiguousArray<Place> = []

  func begin(_ status: UInt16) {
    beginTrailers()
    add(":status") { $0.append(decimal: Int(status)) }
  }

  func beginTrailers() {
    bytes.removeAll()
    places.removeAll(keepingCapacity: true)
  }

  func add(_ fields: Fields) {
    for index in 0..<fields.count {
      let start = bytes.count
      bytes.append(fields.name(at: index))
      let middle = bytes.count
      bytes.append(fields.value(at: index))
      places.append(Place(name: start, value: middle, end: bytes.count, indexed: true))
    }
  }

  func addDate(_ date: Bytes) { add("date") { $0.append(date) } }
  func addLength(_ length: Int) { add("content-length") { $0.append(decimal: length) } }

  /// An id never comes again: it is kept out of the peer's table.
  func add(_ id: RequestID?) {
    guard let id else { return }
    add("x-request-id", indexed: false) { id.write(into: &$0) }
  }

  func add(_ name: StaticString, _ value: StaticString) { add(name) { $0.append(value) } }
  func add(_ name: StaticString, _ value: String) { add(name) { $0.append(value) } }

  private func add(_ name: StaticString, indexed: Bool = true, _ write: (inout ByteWriter) -> Void) {
    let start = bytes.count
    bytes.append(name)
    let middle = bytes.count
    write(&bytes)
    places.append(Place(name: start, value: middle, end: bytes.count, indexed: indexed))
  }

  /// Lends the list in nghttp2's form.
  func withNames<Result>(_ body: (UnsafeMutableBufferPointer<nghttp2_nv>) -> Result) -> Result {
    let places = places
    return unsafe bytes.withUnsafeBytes { all in
      unsafe withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: places.count) { names in
        let base = unsafe UnsafeMutablePointer(mutating: all.baseAddress!.assumingMemoryBound(to: UInt8.self))
        for (index, place) in places.enumerated() {
          unsafe names.initializeElement(
            at: index,
            to: nghttp2_nv(
              name: base + place.name, value: base + place.value, namelen: place.value - place.name,
              valuelen: place.end - place.value,
              flags: UInt8(place.indexed ? NGHTTP2_NV_FLAG_NONE.rawValue : NGHTTP2_NV_FLAG_NO_INDEX.rawValue)))
        }
        return unsafe body(names)
      }
    }
  }
}
