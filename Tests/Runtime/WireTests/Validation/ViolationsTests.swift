// The collector: paths from the inside out, one complaint a field, and its bound; and each constraint at its edges.

import Core
import Testing
import Wire

@Suite struct ViolationsTests {
  private func found(_ body: (inout Violations) -> Void) -> [String] {
    var violations = Violations()
    body(&violations)
    return violations.list.map { "\($0.field) \($0.code)" }
  }

  @Test func pathsNameEveryLevel() {
    let found = found { violations in
      violations.note(.readOnly, "", "id")
      violations.inside("patch") {
        $0.note(.tooShort, "", "name")
        $0.each([[1, 2], [], [3]], "items") {
          $0.count($1, 1...1)
          $0.each($1, "ids") { $0.range($1, 1...1) }
        }
      }
      violations.note(.required, "")
    }
    #expect(
      found == [
        "id read_only", "patch.name too_short", "patch.items[0] too_many", "patch.items[0].ids[1] out_of_range",
        "patch.items[1] too_few", "patch.items[2].ids[0] out_of_range",
      ])
  }

  @Test func aFieldIsComplainedOfOnce() {
    let found = found { violations in
      violations.note(.wrongType, "", "settings")
      violations.inside("settings") { $0.note(.required, "", "rate") }
      violations.inside("other") { $0.note(.required, "", "rate") }
      violations.note(.tooFew, "", "other")
      violations.note(.tooLong, "", "settingsToo")
      violations.note(.tooLong, "", "settingsToo")
    }
    #expect(found == ["settings wrong_type", "other.rate required", "settingsToo too_long"])
  }

  @Test func theListIsBounded() {
    let found = found { violations in
      violations.each(Array(0..<1_000), "items") { $0.range($1, 0...1) }
    }
    #expect(found.count == Violations.limit + 1)
    #expect(found[0] == "items[2] out_of_range" && found[Violations.limit] == " more")
  }

  /// What is said of a field may have been looked for at length, so nothing is said once the list is full.
  @Test func nothingIsPutInWordsForAFullList() {
    var said = 0
    func say() -> String {
      said += 1
      return ""
    }
    var violations = Violations()
    var json = JSONReader(Bytes("{}"))
    var reader = ProtobufReader(Bytes())
    violations.inside("x") { violations in
      for _ in 0..<1_000 { violations.note(.required, say()) }
    }
    #expect(said == Violations.limit)
    for _ in 0..<1_000 { json.note(.required, say()) }
    #expect(said == 2 * Violations.limit + 1)
    for _ in 0..<1_000 { reader.note(.required, say()) }
    #expect(said == 3 * Violations.limit + 2)
  }

  @Test func lengthsCountScalars() {
    func codes(_ text: String?, _ bounds: ClosedRange<Int>) -> [String] { found { $0.length(text, bounds, "x") } }
    #expect(codes("", 1...3) == ["x too_short"])
    #expect(codes("abc", 1...3) == [] && codes("abcd", 1...3) == ["x too_long"])
    #expect(codes("電影電", 3...3) == [] && codes("😀😀😀", 3...3) == [])
    #expect(codes("😀", 2...3) == ["x too_short"] && codes("😀😀😀😀", 2...3) == ["x too_long"])
    // One letter for the eye, two scalars.
    #expect(codes("e\u{301}", 1...1) == ["x too_long"])
    #expect(codes(nil, 1...1) == [])
    for count in 0..<40 {
      for unit in ["a", "é", "電", "😀"] {
        let isGood = (9...21).contains(count)
        #expect(codes(String(repeating: unit, count: count), 9...21).isEmpty == isGood)
      }
    }
  }

  @Test func rangesHaveTheirBounds() {
    #expect(found { $0.range(1, 1...3, "x") } == [] && found { $0.range(4, 1...3, "x") } == ["x out_of_range"])
    #expect(found { $0.range(Int64.min, Int64(0)...1, "x") } == ["x out_of_range"])
    #expect(found { $0.range(0.25, 0.25...4.0, "x") } == [] && found { $0.range(4.01, 0.25...4.0, "x") }.count == 1)
    #expect(found { $0.range(Double.nan, -Double.infinity...Double.infinity, "x") } == ["x out_of_range"])
    #expect(found { $0.range(Duration.seconds(1), 1...2, "x") } == [])
    #expect(found { $0.range(Duration.milliseconds(2_001), 1...2, "x") } == ["x out_of_range"])
    #expect(found { $0.range(nil as Int?, 1...1, "x") } == [])
    var violations = Violations()
    violations.range(9.0, -Double.infinity...4.5, "a")
    violations.range(Duration.zero, 1...Double.infinity, "b")
    violations.range(0, 1...3, "c")
    #expect(
      violations.list.map(\.message) == ["must be at most 4.5", "must be at least 1s", "must be from 1 to 3"])
  }

  @Test func patternsAndFormatsAreNoted() {
    #expect(found { $0.pattern("ab1", Room.tagPattern, "x") } == [])
    #expect(found { $0.pattern("ab_", Room.tagPattern, "x") } == ["x bad_pattern"])
    #expect(found { $0.format("no", .email, "x") } == ["x bad_format"])
    #expect(found { $0.format(nil, .email, "x") } == [])
  }
}
