// What stands in a path, a query or a header is read as JSON has it, without the quotation marks: the same values are
// taken, the same are refused, in the same words.

import API
import Core
import Testing
import Wire

@Suite struct ParameterTextTests {
  private enum Dog: IDKind { static let prefix: StaticString = "dg" }

  private enum Size: Int, WireEnum {
    case small = 1
    case large = 2
    static let names = NameTable("small 1 large 2")
  }

  /// What was read, and what is wrong with it as `field code`.
  private func read<Value: ParameterText>(_ text: String, _ type: Value.Type) -> (value: Value?, complaint: String?) {
    var violations = Violations()
    var value: Value?
    violations.read(text, &value, "size")
    return (value, violations.list.first.map { "\($0.field) \($0.code)" })
  }

  @Test(arguments: [
    ("0", 0), ("-7", -7), ("598", 598), ("598.0", 598), ("5.98e2", 598), ("-0", 0), ("9007199254740991", 1 << 53 - 1),
  ])
  func wholeNumbersAsJSONHasThem(_ text: String, _ value: Int) {
    let read = read(text, Int.self)
    #expect(read.value == value && read.complaint == nil)
  }

  @Test(arguments: [
    ("598.5", "wrong_type"), ("", "wrong_type"), (" 5", "wrong_type"), ("5 ", "wrong_type"), ("+5", "wrong_type"),
    ("05", "wrong_type"), ("5.", "wrong_type"), ("0x5", "wrong_type"), ("5,6", "wrong_type"), ("null", "wrong_type"),
    ("[5]", "wrong_type"), ("٣", "wrong_type"), ("9007199254740992", "out_of_range"),
    ("-9223372036854775808", "out_of_range"), ("9223372036854775808", "out_of_range"), ("1e400", "out_of_range"),
  ])
  func whatIsNoWholeNumber(_ text: String, _ code: String) {
    let read = read(text, Int.self)
    #expect(read.value == nil && read.complaint == "size \(code)")
  }

  @Test func otherScalars() throws {
    #expect(read("2.5e-1", Double.self).value == 0.25)
    for bad in ["nan", "inf", "0x1p3", ".5", "1e400", "--1"] { #expect(read(bad, Double.self).value == nil, "\(bad)") }
    #expect(read("9223372036854775807", Int64.self).value == .max)
    #expect(read("+1", Int64.self).complaint == "size bad_format")
    #expect(read("9223372036854775808", Int64.self).complaint == "size out_of_range")
    #expect(read("true", Bool.self).value == true && read("1", Bool.self).complaint == "size wrong_type")
    #expect(read("1.5s", Duration.self).value == .milliseconds(1_500))
    #expect(read("soon", Duration.self).complaint == "size bad_format")
    let time = try #require(Timestamp(text: "2026-01-31T12:00:00Z"))
    #expect(read("2026-01-31T12:00:00Z", Timestamp.self).value == time)
    #expect(read("2026-01-31 12:00", Timestamp.self).complaint == "size bad_format")
    let dog = ID<Dog>.next()
    #expect(read(dog.description, ID<Dog>.self).value == dog)
    #expect(read("ct_1", ID<Dog>.self).complaint == "size bad_id")
    #expect(read(#"a "b" \ ✓"#, String.self).value == #"a "b" \ ✓"#)
    #expect(read("a\0b", String.self).complaint == "size bad_format")
  }

  @Test func aFieldKeepsWhatItHadWhereItCannotBeRead() {
    var violations = Violations()
    var (count, size, sizes) = (50, Size.small, [Size.small])
    violations.read("many", &count, "count")
    violations.read("huge", &size, "size")
    violations.read("large", &sizes, "sizes")
    #expect(count == 50 && size == .small && sizes == [.small, .large])
    #expect(violations.list.map { "\($0.field) \($0.code)" } == ["count wrong_type", "size unknown_value"])
    #expect(violations.list[1].message == "must be one of small, large")
  }

  /// A value in JSON that is none of the right ones is complained of as the parameter is.
  @Test(arguments: ["598.5", "9007199254740992", "1e400"])
  func theComplaintIsThatOfJSON(_ text: String) throws {
    var inJSON = Violations()
    _ = try Int.decode(json: Bytes(text), violations: &inJSON)
    var asText = Violations()
    var value = 0
    asText.read(text, &value, "")
    #expect(asText.list.map(\.message) == inJSON.list.map(\.message) && asText.count == 1)
  }
}
