import Core
import Testing

@testable import HTTP

@Suite struct PreconditionsTests {
  private static let day = Timestamp(httpDate: Bytes("Tue, 03 Nov 2026 08:00:00 GMT").span)
  private static let before = "Tue, 03 Nov 2026 07:59:59 GMT"
  private static let same = "Tue, 03 Nov 2026 08:00:00 GMT"
  private static let after = "Tue, 03 Nov 2026 08:00:01 GMT"
  private static let strong = Validators(tag: EntityTag("v1"), modified: day)
  private static let weak = Validators(tag: EntityTag("v1", isWeak: true), modified: day)

  private func judge(
    _ fields: [(FieldName, String)], _ current: Validators? = strong, _ method: Method = .get
  ) -> Preconditions {
    var all = Fields()
    for (name, value) in fields { all.add(name, value) }
    return Preconditions(method, all, current)
  }

  private static let own = Preconditions.notModified(EntityTag("v1"))

  @Test func nothingAskedNothingRefused() {
    #expect(judge([]) == .hold)
    #expect(judge([], nil) == .hold)
  }

  @Test(arguments: [
    (#""v1""#, true), (#""v2""#, false), (#""v2", "v1""#, true), (#"W/"v1""#, false), ("*", true), (#" "v1" "#, true),
    (#""v1-gzip""#, true), (#""v2-gzip""#, false), ("v1", false), (#""v1"#, false), (#""v2" "v1""#, false),
    (#",, "v2" ,, "v1","#, true), ("", false), (#""""#, false), (#"w/"v1""#, false),
  ])
  func ifMatchComparesStrongly(_ value: String, _ holds: Bool) {
    for method in [Method.get, .put, .delete] {
      #expect(judge([(.ifMatch, value)], Self.strong, method) == (holds ? .hold : .failed))
    }
    #expect(judge([(.ifMatch, value)], Self.weak) == (value == "*" ? .hold : .failed))
    #expect(judge([(.ifMatch, value)], nil) == .failed)
  }

  @Test(arguments: [
    (#""v1""#, true), (#"W/"v1""#, true), (#""v2""#, false), (#""v2", W/"v1""#, true), ("*", true),
    (#""a,b", "v1""#, true), (#""a,"v1""#, false), ("v1", false), ("", false),
  ])
  func ifNoneMatchComparesWeakly(_ value: String, _ names: Bool) {
    for current in [Self.strong, Self.weak] {
      let found = Preconditions.notModified(current.tag)
      #expect(judge([(.ifNoneMatch, value)], current) == (names ? found : .hold))
      #expect(judge([(.ifNoneMatch, value)], current, .head) == (names ? found : .hold))
      #expect(judge([(.ifNoneMatch, value)], current, .put) == (names ? .failed : .hold))
    }
    #expect(judge([(.ifNoneMatch, value)], nil, .put) == .hold)
  }

  @Test func listsMayBeSpreadOverLines() {
    #expect(judge([(.ifNoneMatch, #""v3""#), (.ifNoneMatch, #""v1""#)]) == Self.own)
    #expect(judge([(.ifMatch, #""v3""#), (.ifMatch, #""v1""#)]) == .hold)
  }

  @Test func aPackedTagNamesItsVersionAndComesBack() {
    #expect(judge([(.ifNoneMatch, #""v1-gzip""#)]) == .notModified(EntityTag("v1-gzip")))
    #expect(judge([(.ifNoneMatch, #""v1-gzip-gzip""#)]) == .hold)
  }

  @Test(arguments: [(before, false), (same, true), (after, true), ("yesterday", false), ("", false)])
  func ifModifiedSince(_ date: String, _ notModified: Bool) {
    #expect(judge([(.ifModifiedSince, date)]) == (notModified ? Self.own : .hold))
    #expect(judge([(.ifModifiedSince, date)], Self.strong, .post) == .hold)
    #expect(judge([(.ifModifiedSince, date)], Validators(tag: EntityTag("v1"))) == .hold)
    #expect(judge([(.ifModifiedSince, date), (.ifModifiedSince, date)]) == .hold, "twice is not a date")
  }

  @Test(arguments: [(before, false), (same, true), (after, true), ("yesterday", true)])
  func ifUnmodifiedSince(_ date: String, _ holds: Bool) {
    for method in [Method.get, .put] {
      #expect(judge([(.ifUnmodifiedSince, date)], Self.strong, method) == (holds ? .hold : .failed))
    }
  }

  @Test func tagsGoBeforeDatesAndMatchBeforeNoneMatch() {
    #expect(judge([(.ifMatch, #""v1""#), (.ifUnmodifiedSince, Self.before)]) == .hold)
    #expect(judge([(.ifMatch, #""v2""#), (.ifUnmodifiedSince, Self.after)]) == .failed)
    #expect(judge([(.ifNoneMatch, #""v2""#), (.ifModifiedSince, Self.after)]) == .hold)
    #expect(judge([(.ifNoneMatch, #""v1""#), (.ifModifiedSince, Self.before)]) == Self.own)
    #expect(judge([(.ifMatch, #""v2""#), (.ifNoneMatch, #""v1""#)]) == .failed)
    #expect(judge([(.ifMatch, #""v1""#), (.ifNoneMatch, #""v1""#)]) == Self.own)
    #expect(judge([(.ifUnmodifiedSince, Self.before), (.ifNoneMatch, #""v1""#)]) == .failed)
  }

  @Test func datesAreCutToTheSecond() throws {
    let moment = try #require(Self.day) + .milliseconds(999)
    #expect(Validators(modified: moment).modified == Self.day)
    let old = try #require(Timestamp(microseconds: -1))
    #expect(Validators(modified: old).modified?.microseconds == -1_000_000)
  }

  @Test func aTagIsReadAsItIsWritten() {
    for tag in [EntityTag("a"), EntityTag("", isWeak: true), EntityTag("x,y z\"\r\nq")] {
      #expect(EntityTag(Array(tag.fieldValue.utf8).span) == tag)
    }
    #expect(EntityTag("x,y z\"\r\nq").opaque == "x,yzq")
  }
}
