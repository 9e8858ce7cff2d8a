import Core
import Testing

@testable import HTTP

@Suite struct SelectionTests {
  private func range(_ text: String, _ length: Int = 100) -> RangeRequest {
    var fields = Fields()
    fields.add(.range, text)
    return RangeRequest(fields, length: length)
  }

  @Test(arguments: [
    ("bytes=0-0", 0..<1), ("bytes=0-", 0..<100), ("bytes=99-", 99..<100), ("bytes=10-19", 10..<20),
    ("bytes=90-200", 90..<100), ("bytes=-1", 99..<100), ("bytes=-100", 0..<100), ("bytes=-200", 0..<100),
    ("Bytes=1-2", 1..<3), (" bytes= 1-2 ", 1..<3), ("bytes=0-99999999999999999999999", 0..<100),
  ])
  func oneRange(_ text: String, _ part: Range<Int>) { #expect(range(text) == .part(part)) }

  @Test(arguments: ["bytes=100-", "bytes=100-200", "bytes=-0", "bytes=99999999999999999999-"])
  func beyondTheEnd(_ text: String) { #expect(range(text) == .unsatisfiable) }

  @Test(arguments: [
    "", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=2-1", "bytes=1", "bytes=1-2-3", "bytes=+1-2", "bytes=1 -2",
    "lines=1-2", "bytes 1-2", "bytes=0x1-2", "bytes=--1", "bytes=1-2,", "bytes=0-1,3-4", "bytes=,1-2",
  ])
  func whatIsNoRangeOrSeveralIsTheWhole(_ text: String) { #expect(range(text) == .whole) }

  @Test func anEmptyBody() {
    #expect(range("bytes=0-", 0) == .unsatisfiable)
    #expect(range("bytes=-5", 0) == .whole)
  }

  @Test func twoRangeLinesAreNone() {
    var fields = Fields()
    fields.add(.range, "bytes=0-1")
    fields.add(.range, "bytes=0-1")
    #expect(RangeRequest(fields, length: 9) == .whole)
  }

  private static let moment = Timestamp(httpDate: Bytes("Tue, 03 Nov 2026 08:00:00 GMT").span)

  private func select(_ fields: [(FieldName, String)], _ method: Method = .get, weak: Bool = false) throws -> Selection
  {
    var all = Fields()
    for (name, value) in fields { all.add(name, value) }
    let moment = try #require(Self.moment)
    return Selection(
      method, all, Validators(tag: EntityTag("v1", isWeak: weak), modified: moment), length: 100,
      now: moment + .seconds(5))
  }

  @Test(arguments: [
    (#""v1""#, true), (#"W/"v1""#, false), (#""v2""#, false), (#""v1", "v2""#, false), (#""v1-gzip""#, false),
    ("Tue, 03 Nov 2026 08:00:00 GMT", true), ("Tue, 03 Nov 2026 08:00:01 GMT", false),
    ("Tue, 03 Nov 2026 07:59:59 GMT", false), ("nonsense", false), ("*", false),
  ])
  func ifRange(_ value: String, _ holds: Bool) throws {
    let part = holds ? Selection.part(0..<10) : .whole
    #expect(try select([(.range, "bytes=0-9"), (.ifRange, value)]) == part)
    // Beyond the end it is not even looked at when the version is another.
    #expect(try select([(.range, "bytes=500-"), (.ifRange, value)]) == (holds ? .unsatisfiable : .whole))
    #expect(try select([(.ifRange, value)]) == .whole)
  }

  @Test func aWeakTagAllowsNoIfRange() throws {
    #expect(try select([(.range, "bytes=0-9"), (.ifRange, #""v1""#)], weak: true) == .whole)
  }

  @Test func aDateOfThisVerySecondAllowsNoIfRange() throws {
    let moment = try #require(Self.moment)
    var fields = Fields()
    fields.add(.range, "bytes=0-9")
    fields.add(.ifRange, "Tue, 03 Nov 2026 08:00:00 GMT")
    let current = Validators(modified: moment)
    #expect(Selection(.get, fields, current, length: 100, now: moment + .milliseconds(900)) == .whole)
    #expect(Selection(.get, fields, current, length: 100, now: moment + .seconds(1)) == .part(0..<10))
  }

  @Test func conditionsComeBeforeRangesAndOnlyGetHasThem() throws {
    #expect(try select([(.range, "bytes=0-9"), (.ifNoneMatch, #""v1""#)]) == .notModified(EntityTag("v1")))
    #expect(try select([(.range, "bytes=0-9"), (.ifMatch, #""v2""#)]) == .failed)
    #expect(try select([(.range, "bytes=0-9"), (.ifMatch, #""v1""#)]) == .part(0..<10))
    #expect(try select([(.range, "bytes=0-9")], .head) == .whole)
    #expect(try select([(.range, "bytes=500-")], .head) == .whole)
  }
}
