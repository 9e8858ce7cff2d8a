import Core
import Testing
import Wire

@Suite struct JSONWriterTests {
  private func text(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return json.finish().text
  }

  @Test func nestsWithCommasWhereTheyBelong() {
    let written = text { json in
      json.beginObject()
      json.key("a")
      json.integer(-7)
      json.key("list")
      json.beginArray()
      json.bool(true)
      json.null()
      json.beginArray()
      json.endArray()
      json.beginObject()
      json.endObject()
      json.endArray()
      json.key("b\"" as String)
      json.raw(Bytes("{\"x\":1}" as StaticString))
      json.endObject()
    }
    #expect(written == #"{"a":-7,"list":[true,null,[],{}],"b\"":{"x":1}}"#)
  }

  @Test func escapesWhatMustBeAndNothingElse() {
    #expect(
      text { $0.string("a\"\\/\u{8}\u{c}\n\r\t\u{0}\u{1f}\u{7f}\u{2028}é😀") }
        == "\"a\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u{7f}\u{2028}é😀\"")
    #expect(text { $0.string("") } == "\"\"")
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "-0.0"), (1, "1"), (0.1, "0.1"), (1e21, "1e+21"), (.leastNonzeroMagnitude, "5e-324"),
    (1.7976931348623157e308, "1.7976931348623157e+308"), (123456.75, "123456.75"), (.nan, "null"), (.infinity, "null"),
  ])
  func numbersAreShortAndComeBack(_ value: Double, _ expected: String) {
    let written = text { $0.number(value) }
    #expect(written == expected)
    if value.isFinite { #expect(Double(written) == value) }
  }

  @Test func integersReachBothEnds() {
    #expect(text { $0.integer(.min) } == "-9223372036854775808")
    #expect(text { $0.integer(.max) } == "9223372036854775807")
  }

  @Test func continuesBehindWhatIsThere() {
    var before = ByteWriter()
    before.append("data: " as StaticString)
    var json = JSONWriter(appendingTo: before)
    json.string("x")
    var after = json.finishWriter()
    #expect(after.finish().text == "data: \"x\"")
  }

  #if DEBUG
  @Test func misuseTraps() async {
    await #expect(processExitsWith: .failure) {
      var json = JSONWriter()
      json.beginObject()
      json.string("a value without a key")
    }
    await #expect(processExitsWith: .failure) {
      var json = JSONWriter()
      json.beginArray()
      _ = json.finish()
    }
    await #expect(processExitsWith: .failure) {
      var json = JSONWriter()
      json.null()
      json.null()
    }
    await #expect(processExitsWith: .failure) {
      var json = JSONWriter()
      json.beginObject()
      json.key("a")
      json.endObject()
    }
  }
  #endif

  @Test func problemsHaveTheirMembers() {
    let problem = Problem(
      title: "Too Many Requests", status: 429, detail: "Wait a \"moment\".", code: "rate_limited", requestID: "00ff",
      retryAfter: .milliseconds(1_500),
      violations: [.init(field: "members[0].name", code: "too_long", message: "At most 3.")])
    #expect(
      problem.json.text == """
        {"title":"Too Many Requests","status":429,"detail":"Wait a \\"moment\\".","code":"rate_limited","requestId":"00ff",\
        "retryAfterMs":1500,"violations":[{"field":"members[0].name","code":"too_long","message":"At most 3."}]}
        """)
    let plain = Problem(
      type: "https://example.org/p", title: "Not Found", status: 404, detail: "No.", code: "not_found")
    #expect(
      plain.json.text
        == #"{"type":"https://example.org/p","title":"Not Found","status":404,"detail":"No.","code":"not_found"}"#)
  }
}
