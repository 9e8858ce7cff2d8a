// A loop that a test drives: nothing happens by itself, time least of all.

import Testing

@testable import Core

@Suite struct ByHandTests {
  private final class Seen {
    var words: [String] = []
  }

  @Test func timeStandsUntilItIsMoved() {
    let loop = Loop.byHand()
    defer { loop.letGo() }
    let seen = Seen()
    let here = Confined(seen, to: loop)
    loop.spawn {
      here.value.words.append("begun")
      try? await loop.sleep(for: .seconds(3_600))
      here.value.words.append("an hour")
    }
    loop.schedule(after: .seconds(60)) { seen.words.append("a minute") }
    loop.post { here.value.words.append("posted") }
    loop.runAllReady()
    #expect(seen.words == ["begun", "posted"] && loop.clock == Loop.handsBeginning)
    #expect(loop.ringNext())
    loop.runAllReady()
    #expect(seen.words.last == "a minute" && loop.clock == Loop.handsBeginning + .seconds(60))
    #expect(loop.ringNext())
    loop.runAllReady()
    #expect(seen.words.last == "an hour" && loop.clock == Loop.handsBeginning + .seconds(3_600))
    #expect(!loop.ringNext())
  }

  @Test func tasksThatWaitForEachOtherComeToTheirEnd() {
    let loop = Loop.byHand()
    defer { loop.letGo() }
    let seen = Seen()
    let here = Confined(seen, to: loop)
    let first = loop.spawn {
      try? await loop.sleep(for: .milliseconds(1))
      here.value.words.append("first")
    }
    loop.spawn {
      await first.value
      here.value.words.append("second")
    }
    loop.runAllReady()
    while loop.ringNext() { loop.runAllReady() }
    #expect(seen.words == ["first", "second"])
  }
}
