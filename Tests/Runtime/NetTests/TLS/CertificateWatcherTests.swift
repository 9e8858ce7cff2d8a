import Core
import Glibc
import Testing

@testable import Net

@Suite struct CertificateWatcherTests {
  /// What the watcher reported, in order; touched on the loop, read after it has ended.
  private final class Reports: @unchecked Sendable {
    var all: [NetError?] = []
    var watcher: CertificateWatcher?
  }

  private func servesName(_ name: String, _ context: TLSContext, _ certificates: Certificates) throws -> Bool {
    let client = try TLSContext(client: TLSClientOptions(authorityFile: certificates.authority))
    var pair = try TLSPair(context, client, host: name)
    pair.exchange()
    return pair.client.state == .open
  }

  @Test func followsTheFilesAndReportsEachChangeOnce() async throws {
    let certificates = try Certificates()
    let context = try TLSContext(
      server: TLSServerOptions(identities: [certificates.make("a", for: "DNS:a.test")]))
    try certificates.make("b", for: "DNS:b.test")
    let group = LoopGroup(count: 1)
    let loop = group.loops[0]
    let workers = WorkerPool(name: "test", threads: 1)
    let reports = Reports()
    func settle(_ count: Int) async -> Int {
      for _ in 0..<200 {
        try? await Task.sleep(for: .milliseconds(10))
        if await seen() >= count { break }
      }
      // Long enough for a second report of the same thing, were there one.
      try? await Task.sleep(for: .milliseconds(60))
      return await seen()
    }
    func seen() async -> Int {
      await withCheckedContinuation { done in loop.post { done.resume(returning: reports.all.count) } }
    }
    loop.post {
      reports.watcher = CertificateWatcher(context, on: loop, workers: workers, every: .milliseconds(10)) {
        reports.all.append($0)
      }
    }
    #expect(await settle(1) == 0, "nothing has changed yet")

    try certificates.replace("a", by: "b")
    #expect(await settle(1) >= 1)
    #expect(try servesName("b.test", context, certificates))

    let before = await seen()
    _ = unsafe system("rm '\(certificates.folder)/a.key'")
    #expect(await settle(before + 1) == before + 1)
    #expect(try servesName("b.test", context, certificates))

    loop.post { reports.watcher?.reloadNow() }
    #expect(await settle(before + 2) == before + 2, "a forced reload fails as loudly")

    loop.post { reports.watcher?.stop() }
    try certificates.replace("a", by: "b")
    #expect(await settle(before + 3) == before + 2, "stopped")
    group.shutDown()
    #expect(reports.all[before]?.code == .configuration)
    #expect(reports.all[before + 1]?.code == .configuration)
    reports.watcher = nil
  }
}
