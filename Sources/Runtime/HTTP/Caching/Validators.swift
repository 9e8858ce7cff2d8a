// What a resource says of its present version: what conditional requests are judged by.

public import Core

/// The version of a resource: its tag, its date, either or both.
public struct Validators: Sendable, Equatable {
  public var tag: EntityTag?
  /// To the second; HTTP knows no more.
  public let modified: Timestamp?

  public init(tag: EntityTag? = nil, modified: Timestamp? = nil) {
    self.tag = tag
    self.modified = modified.map(Validators.wholeSecond)
  }

  /// What an answer says of itself.
  init(_ fields: Fields) {
    tag = fields.index(of: .etag).flatMap { EntityTag(fields.value(at: $0)) }
    modified = fields.index(of: .lastModified).flatMap { Timestamp(httpDate: fields.value(at: $0)) }
  }

  func write(into fields: inout Fields) {
    if let tag { fields.add(.etag, tag.fieldValue) }
    guard let modified else { return }
    var date = ByteWriter(capacity: 32)
    modified.httpDate(into: &date)
    fields.add(.lastModified, date.span)
  }

  private static func wholeSecond(_ moment: Timestamp) -> Timestamp {
    let rest = moment.microseconds % 1_000_000
    return moment - .microseconds(rest < 0 ? rest + 1_000_000 : rest)
  }
}
