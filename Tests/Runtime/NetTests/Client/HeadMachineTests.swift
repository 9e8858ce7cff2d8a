import Core
import Testing

@testable import Net

@Suite struct HeadMachineTests {
  private func run(_ lines: [String], maxBytes: Int = 1_000) -> (steps: [HeadMachine.Step], trailers: [ClientField]) {
    var machine = HeadMachine(maxBytes: maxBytes)
    let steps = lines.map { machine.line(Bytes($0 + "\r\n").span) }
    return (steps, machine.trailers)
  }

  @Test func aHeadIsCompleteAtTheEmptyLine() {
    let (steps, _) = run(["HTTP/1.1 200 OK", "Content-Type:  text/plain ", "X-A:", ""])
    let fields = [ClientField("content-type", "text/plain"), ClientField("x-a", "")]
    #expect(steps == [.more, .more, .more, .complete(HeadMachine.Head(status: 200, version: "1.1", fields: fields))])
  }

  @Test func interimHeadsArePassedOver() {
    let (steps, _) = run(["HTTP/1.1 100 Continue", "X-A: 1", "", "HTTP/2 204 ", ""])
    #expect(steps.last == .complete(HeadMachine.Head(status: 204, version: "2", fields: [])))
    #expect(steps.dropLast().allSatisfy { $0 == .more })
  }

  @Test func whatComesLaterAreTrailers() {
    let (steps, trailers) = run(["HTTP/1.1 200 OK", "", "X-Sum: 7", ""])
    #expect(steps.last == .more)
    #expect(trailers == [ClientField("x-sum", "7")])
  }

  @Test func aFoldedLineGoesOn() {
    let (steps, _) = run(["HTTP/1.1 200 OK", "X-A: one", "  two ", ""])
    #expect(
      steps.last == .complete(HeadMachine.Head(status: 200, version: "1.1", fields: [ClientField("x-a", "one two")])))
  }

  @Test(arguments: ["HTTP/1.1", "HTTP/1.1 2000", "HTTP/1.1 abc", "HTTP/1.1 999 ", "HTTP/1.1 099"])
  func aStatusLineHasAStatus(_ line: String) {
    #expect(run([line]).steps == [.malformed])
  }

  @Test func aHeadAndTheTrailersHaveABound() {
    let long = "X: " + String(repeating: "a", count: 60)
    #expect(run(["HTTP/1.1 200 OK", long, long], maxBytes: 100).steps == [.more, .more, .tooLarge])
    #expect(run(["HTTP/1.1 200 OK", long, "", long, long], maxBytes: 100).steps.suffix(2) == [.more, .tooLarge])
    let interim = run(Array(repeating: "HTTP/1.1 103 Early", count: 10), maxBytes: 100).steps
    #expect(interim.contains(.tooLarge), "interim heads count together")
  }
}
