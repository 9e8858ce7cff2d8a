// Conditional requests (RFC 9110 §13), decided without I/O, in the order of §13.2.2: If-Match, or else
// If-Unmodified-Since; then If-None-Match, or else If-Modified-Since. What cannot be read errs on the safe side: a bad
// If-Match matches nothing, a bad date is not there.

internal import Core

/// What the conditions of a request come to.
public enum Preconditions: Equatable, Sendable {
  /// They hold, or there are none.
  case hold
  /// The client has this version (304); the tag is the one that it named.
  case notModified(EntityTag?)
  /// 412.
  case failed

  /// Judges by what there is now; nil means that there is nothing.
  public init(_ method: Method, _ fields: Fields, _ current: Validators?) {
    let isRead = method == .get || method == .head
    self = .hold
    if fields.contains(.ifMatch) {
      if Preconditions.find(fields, .ifMatch, current, strongly: true) == nil {
        self = .failed
        return
      }
    } else if let date = Preconditions.date(fields, .ifUnmodifiedSince), let modified = current?.modified,
      modified > date
    {
      self = .failed
      return
    }
    if fields.contains(.ifNoneMatch) {
      guard let found = Preconditions.find(fields, .ifNoneMatch, current, strongly: false) else { return }
      self = isRead ? .notModified(found.tag) : .failed
    } else if isRead, let date = Preconditions.date(fields, .ifModifiedSince), let modified = current?.modified,
      modified <= date
    {
      self = .notModified(current?.tag)
    }
  }

  /// The tag of a list that names the present version; nil for none.
  private static func find(
    _ fields: Fields, _ name: FieldName, _ current: Validators?, strongly: Bool
  ) -> (tag: EntityTag?, Void)? {
    guard let current else { return nil }
    var line = fields.index(of: name)
    while let index = line {
      let value = fields.value(at: index)
      if value.trimmed.isEqual(to: "*") { return (current.tag, ()) }
      if let own = current.tag, !(strongly && own.isWeak) {
        var list = EntityTagList(value)
        while let item = list.next() {
          if strongly && item.isWeak { continue }
          let opaque = value.extracting(item.opaque)
          if own.isNamed(by: opaque) { return (EntityTag(String(copying: opaque), isWeak: own.isWeak), ()) }
        }
      }
      line = fields.index(of: name, from: index + 1)
    }
    return nil
  }

  /// A date that stands there once and can be read.
  static func date(_ fields: Fields, _ name: FieldName) -> Timestamp? {
    guard let index = fields.index(of: name), fields.index(of: name, from: index + 1) == nil else { return nil }
    return Timestamp(httpDate: fields.value(at: index))
  }
}

extension Request {
  /// Refuses a change (412) whose conditions do not hold for what there is now.
  public func checkPreconditions(_ current: Validators?) throws(HTTPError) {
    guard Preconditions(method, fields, current) == .hold else { throw .preconditionFailed }
  }
}

extension HTTPError {
  public static let preconditionFailed = HTTPError(
    412, "precondition_failed", "The resource is not in the version that the request names.")
}
