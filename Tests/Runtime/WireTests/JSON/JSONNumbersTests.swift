// Integers are exact however they are written; fractions are those that the standard library reads.

import Core
import Testing
import Wire

@Suite struct JSONNumbersTests {
  private func integer(_ text: String) throws -> (value: Int?, code: String?) {
    var violations = Violations()
    let value = try Int.decode(json: Bytes(text), violations: &violations)
    return (value, violations.list.first?.code)
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("7", 7), ("-7", -7), ("1e3", 1_000), ("1E+3", 1_000), ("1.0", 1), ("1000e-3", 1),
    ("1.5e1", 15), ("598.0", 598), ("5.98e2", 598),
    ("0e999999999999999999999999", 0), ("0.000", 0), ("9007199254740991", 9_007_199_254_740_991),
    ("-9007199254740991", -9_007_199_254_740_991), ("9007199254740991.000000000000000", 9_007_199_254_740_991),
    ("0.00000000000000000000000000001e29", 1), ("900719925474099100000000000000e-14", 9_007_199_254_740_991),
  ])
  func integersAreExact(_ text: String, _ value: Int) throws {
    let read = try integer(text)
    #expect(read.value == value && read.code == nil)
  }

  @Test(arguments: [
    ("9007199254740992", "out_of_range"), ("-9007199254740992", "out_of_range"), ("1e16", "out_of_range"),
    ("1e999999999999999999999999", "out_of_range"), ("123456789012345678901234567890", "out_of_range"),
    ("1.5", "wrong_type"), ("598.5", "wrong_type"), ("1e-1", "wrong_type"), ("1e-999999999999999999999", "wrong_type"),
    ("1.00000000000000000000000000001", "wrong_type"), ("0.9999999999999999999999999999", "wrong_type"),
    ("\"1\"", "wrong_type"), ("true", "wrong_type"), ("[1]", "wrong_type"), ("null", "not_null"),
  ])
  func whatIsNoIntegerIsNoted(_ text: String, _ code: String) throws {
    let read = try integer(text)
    #expect(read.value == nil && read.code == code)
  }

  @Test func fractionsAreThoseOfTheStandardLibrary() throws {
    var random = SeededRandom(7)
    for _ in 0..<20_000 {
      let digits = String(random.next() % (random.chance() ? 1 << 53 : .max))
      let point = Int(random.next() % UInt64(digits.count))
      let fraction = digits.dropFirst(point + 1)
      var text = (point == 0 ? "0" : String(digits.prefix(point)).trimmed) + (fraction.isEmpty ? "" : ".\(fraction)")
      if random.chance() { text += "e\(Int(random.next() % 640) - 320)" }
      if random.chance() { text = "-" + text }
      let expected = try #require(Double(text))
      var violations = Violations()
      let read = try Double.decode(json: Bytes(text), violations: &violations)
      if expected.isFinite {
        #expect(read?.bitPattern == expected.bitPattern, "\(text)")
      } else {
        #expect(read == nil && violations.list.first?.code == "out_of_range", "\(text)")
      }
    }
  }

  @Test(arguments: [
    ("\"0\"", 0), ("\"-1\"", -1), ("\"9223372036854775807\"", Int64.max), ("\"-9223372036854775808\"", .min),
    (#""\u0031""#, 1),
  ])
  func longIntegersAreText(_ text: String, _ value: Int64) throws {
    var violations = Violations()
    #expect(try Int64.decode(json: Bytes(text), violations: &violations) == value)
    #expect(violations.isEmpty)
  }

  @Test(arguments: [
    ("\"9223372036854775808\"", "out_of_range"), ("\"-9223372036854775809\"", "out_of_range"), ("\"\"", "bad_format"),
    ("\"-\"", "bad_format"), ("\"01\"", "bad_format"), ("\"+1\"", "bad_format"), ("\"1.0\"", "bad_format"),
    ("\" 1\"", "bad_format"), ("1", "wrong_type"), ("null", "not_null"),
  ])
  func otherTextIsNoInteger(_ text: String, _ code: String) throws {
    var violations = Violations()
    #expect(try Int64.decode(json: Bytes(text), violations: &violations) == nil)
    #expect(violations.list.first?.code == code)
  }
}

extension String {
  /// Without zeros in front.
  fileprivate var trimmed: String {
    let rest = drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
  }
}
