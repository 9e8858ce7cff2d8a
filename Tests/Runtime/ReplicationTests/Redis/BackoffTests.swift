import Testing

@testable import Replication

@Suite struct BackoffTests {
  @Test func pausesAreAnyPartOfABoundThatDoubles() {
    var backoff = Backoff(.milliseconds(100)...Duration.seconds(1))
    var bounds: [Duration] = []
    for _ in 0..<6 {
      bounds.append(backoff.bound)
      let pause = backoff.next()
      #expect(pause >= .zero && pause <= bounds.last ?? .zero)
    }
    let expected: [Int] = [100, 200, 400, 800, 1_000, 1_000]
    #expect(bounds == expected.map { .milliseconds($0) })
    backoff.reset()
    #expect(backoff.bound == .milliseconds(100))
    // At the bound they are all different still: those who lost one server do not come back at one moment.
    var late = Backoff(.seconds(1)...Duration.seconds(1))
    let pauses = (0..<200).map { _ in late.next() }
    #expect(pauses.contains { $0 < .milliseconds(300) } && pauses.contains { $0 > .milliseconds(700) })
  }
}
