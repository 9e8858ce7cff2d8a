import Testing

@testable import Core

@Suite struct DurationTextTests {
  @Test(arguments: [
    (Duration.zero, "0s"), (.seconds(1), "1s"), (.milliseconds(1_500), "1.5s"), (.milliseconds(-250), "-0.25s"),
    (.milliseconds(-1_250), "-1.25s"), (.nanoseconds(1), "0.000000001s"), (.seconds(3_600), "3600s"),
    (.nanoseconds(123_456_789), "0.123456789s"), (.seconds(315_576_000_000), "315576000000s"),
    (.milliseconds(100), "0.1s"), (.seconds(-315_576_000_000), "-315576000000s"),
  ])
  func printsAndReadsBack(length: Duration, text: String) {
    #expect(length.text == text)
    #expect(Duration(text: text) == length)
  }

  @Test func readsWhatItWouldPrintShorter() {
    #expect(Duration(text: "1.500000000s") == .milliseconds(1_500))
    #expect(Duration(text: "-0s") == .zero)
  }

  @Test(arguments: [
    "", "s", "1", "1.s", ".5s", "1.5", "1.5 s", "+1s", "--1s", "01s", "00s", "1e3s", "1.0000000000s", "1s ", " 1s",
    "1.5m", "315576000001s", "315576000000.1s", "9999999999999s", "1..5s", "-s", "1_0s",
  ])
  func refuses(text: String) { #expect(Duration(text: text) == nil) }

  @Test func theLongestDurationPrints() {
    #expect(Duration.seconds(Int64.max).text == "9223372036854775807s")
  }
}
