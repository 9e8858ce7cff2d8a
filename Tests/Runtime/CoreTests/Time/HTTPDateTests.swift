import Testing

@testable import Core

@Suite struct HTTPDateTests {
  private let example = Timestamp(text: "1994-11-06T08:49:37Z")
  private let now = Timestamp(text: "2026-11-20T19:55:01Z") ?? .epoch

  private func parse(_ text: String) -> Timestamp? { Timestamp(httpDate: text.utf8Span.span, now: now) }

  @Test func printsTheFixedForm() throws {
    var writer = ByteWriter()
    try #require(example).httpDate(into: &writer)
    #expect(writer.finish().text == "Sun, 06 Nov 1994 08:49:37 GMT")
  }

  @Test(arguments: [
    "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
  ])
  func readsAllThreeForms(text: String) { #expect(parse(text) == example) }

  @Test func everyDayOfAYearReadsBack() throws {
    var time = try #require(Timestamp(text: "2024-01-01T23:59:59Z"))
    for _ in 0..<366 {
      var writer = ByteWriter()
      time.httpDate(into: &writer)
      #expect(parse(writer.finish().text) == time)
      time = time + .seconds(86_400)
    }
  }

  @Test(arguments: [
    ("76", "2076"), ("77", "1977"), ("26", "2026"), ("99", "1999"), ("00", "2000"),
  ])
  func aTwoDigitYearIsAtMostFiftyAhead(short: String, year: String) {
    #expect(parse("Sunday, 06-Nov-\(short) 08:49:37 GMT")?.description.prefix(4) == year[...])
  }

  @Test(arguments: [
    "", "Sun", "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 UTC",
    "Sun, 06 Nov 1994 08:49:37 GMT ", "sun, 06 Nov 1994 08:49:37 GMT", "Xxx, 06 Nov 1994 08:49:37 GMT",
    "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 1994 08:49:60 GMT",
    "Sun, 06 nov 1994 08:49:37 GMT", "Sun Nov 6 08:49:37 1994", "Sun Nov  6 08:49:37 1994 GMT",
    "Sunday, 06-Nov-1994 08:49:37 GMT", "Sunday, 06 Nov 94 08:49:37 GMT", "784111777",
  ])
  func refuses(text: String) { #expect(parse(text) == nil) }
}
