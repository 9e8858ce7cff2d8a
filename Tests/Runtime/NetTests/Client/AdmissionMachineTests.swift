import Testing

@testable import Net

@Suite struct AdmissionMachineTests {
  @Test func soManyGoAndTheOthersFollowInTheirOrder() {
    var machine = AdmissionMachine(maxPerHost: 2, maxTotal: 10, maxWaitingPerHost: 2)
    #expect((1...5).map { machine.ask($0, for: "a") } == [.go, .go, .wait, .wait, .refused])
    #expect(machine.leave("a") == 3)
    #expect(machine.leave("a") == 4)
    #expect(machine.leave("a") == nil)
    #expect(machine.leave("a") == nil)
    #expect((machine.active, machine.waiting) == (0, 0))
  }

  @Test func aFullHostHoldsUpNoOther() {
    var machine = AdmissionMachine(maxPerHost: 1, maxTotal: 10, maxWaitingPerHost: 10)
    #expect(machine.ask(1, for: "a") == .go)
    #expect(machine.ask(2, for: "a") == .wait)
    #expect(machine.ask(3, for: "b") == .go)
    #expect(machine.leave("b") == nil, "who waits for one host does not go to it in place of another")
    #expect(machine.leave("a") == 2)
  }

  @Test func hostsThatWaitForTheTotalTakeTurns() {
    var machine = AdmissionMachine(maxPerHost: 2, maxTotal: 2, maxWaitingPerHost: 10)
    #expect([1, 2].map { machine.ask($0, for: "a") } == [.go, .go])
    #expect([3, 4, 5].map { machine.ask($0, for: "a") } == [.wait, .wait, .wait])
    #expect([6, 7].map { machine.ask($0, for: "b") } == [.wait, .wait])
    #expect([machine.leave("a"), machine.leave("a"), machine.leave("a")] == [3, 6, 4])
    #expect([machine.leave("b"), machine.leave("b"), machine.leave("a")] == [7, 5, nil])
  }

  @Test func whoGivesUpIsPassedOver() {
    var machine = AdmissionMachine(maxPerHost: 1, maxTotal: 10, maxWaitingPerHost: 10)
    #expect([1, 2, 3].map { machine.ask($0, for: "a") } == [.go, .wait, .wait])
    machine.giveUp(2, "a")
    machine.giveUp(2, "a")
    #expect(machine.waiting == 1)
    #expect(machine.leave("a") == 3)
    #expect(machine.leave("a") == nil)
    #expect(machine.active == 0)
  }

  @Test func nothingIsKeptOfAHostThatIsLeft() {
    var machine = AdmissionMachine(maxPerHost: 1, maxTotal: 10, maxWaitingPerHost: 10)
    for host in 0..<100 {
      #expect(machine.ask(host, for: "\(host)") == .go)
      #expect(machine.leave("\(host)") == nil)
    }
    #expect(machine.knownHosts == 0)
  }
}
