import Testing

@testable import Core

@Suite struct LoopGroupTests {
  @Test func loopsComeInTurn() {
    let group = LoopGroup(count: 3)
    let indices = (0..<9).map { _ in group.next().index }
    #expect(Set(indices[0..<3]) == [0, 1, 2] && Array(indices[0..<3]) == Array(indices[3..<6]))
    group.shutDown()
  }

  @Test func underConcurrencyEachLoopGetsItsShare() async {
    let group = LoopGroup(count: 3)
    let counts = await withTaskGroup { tasks in
      for _ in 0..<4 {
        tasks.addTask {
          var counts = [0, 0, 0]
          for _ in 0..<30_000 { counts[group.next().index] += 1 }
          return counts
        }
      }
      return await tasks.reduce(into: [0, 0, 0]) { sums, counts in for index in 0..<3 { sums[index] += counts[index] } }
    }
    #expect(counts == [40_000, 40_000, 40_000])
    group.shutDown()
  }

  @Test func thereIsALoopAtLeast() {
    let group = LoopGroup(count: 0)
    #expect(group.loops.count == 1 && LoopGroup.cores >= 1)
    group.shutDown()
  }
}
