import Testing

@testable import Core

@Suite struct ConfinedTests {
  private final class Plain { var number = 1 }

  @Test func itsLoopOpensIt() async {
    let number = await onALoop { loop in
      let confined = Confined(Plain(), to: loop)
      await Task.yield()
      confined.value.number += 1
      return confined.value.number
    }
    #expect(number == 2)
  }

  @Test func anotherThreadStopsTheProcess() async {
    await #expect(processExitsWith: .failure) {
      let group = LoopGroup(count: 1)
      let confined = Confined(1, to: group.loops[0])
      _ = confined.value
    }
  }

  @Test func anotherLoopStopsTheProcess() async {
    await #expect(processExitsWith: .failure) {
      let group = LoopGroup(count: 2)
      let confined = Confined(1, to: group.loops[0])
      await group.loops[1].spawn { _ = confined.value }.value
    }
  }

  @Test func anIsolatedActorIsNotEnteredFromAnotherThread() async {
    await #expect(processExitsWith: .failure) {
      LoopGroup(count: 1).loops[0].checkIsolated()
    }
  }
}
