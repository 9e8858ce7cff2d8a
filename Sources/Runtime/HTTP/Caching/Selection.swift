// Which part of a representation a request gets: conditions first, then the range, and the range only if If-Range lets
// it. A pure function, shared by files, assets and answers in bytes.

internal import Core

/// What to send of a representation that has this version and length.
enum Selection: Equatable {
  case whole
  case part(Range<Int>)
  case notModified(EntityTag?)
  case failed
  case unsatisfiable

  init(_ method: Method, _ fields: Fields, _ current: Validators, length: Int, now: Timestamp = .now) {
    switch Preconditions(method, fields, current) {
    case .failed: self = .failed
    case .notModified(let tag): self = .notModified(tag)
    case .hold:
      // Range means something to GET alone (§14.2).
      guard method == .get, Selection.rangeHolds(fields, current, now) else {
        self = .whole
        return
      }
      switch RangeRequest(fields, length: length) {
      case .whole: self = .whole
      case .part(let range): self = .part(range)
      case .unsatisfiable: self = .unsatisfiable
      }
    }
  }

  /// If-Range (§13.1.5): a strong tag that is the same, or the very date. A date is as good as a tag only when the
  /// second that it names is over, for the file could have changed once more within it.
  private static func rangeHolds(_ fields: Fields, _ current: Validators, _ now: Timestamp) -> Bool {
    guard let index = fields.index(of: .ifRange) else { return true }
    if let tag = EntityTag(fields.value(at: index)) { return !tag.isWeak && tag == current.tag }
    guard let date = Preconditions.date(fields, .ifRange), let modified = current.modified else { return false }
    return date == modified && now - modified >= .seconds(1)
  }
}
