// Letters that wait for a mail server that is away are as many as may wait, and no more.

import Core
import Domain
import Net
import Testing

@testable import Cascade

struct PostOfficeTests {
  @Test func moreThanMayWaitAreNotTaken() async throws {
    let loops = LoopGroup(count: 1)
    defer { loops.shutDown() }
    let metrics = Metrics(loops: 1)
    // Nobody listens there, and each letter is tried again later.
    let mail = Configuration.Mail(
      server: try MailServer(host: "127.0.0.1", port: 1, security: .none), from: try MailAddress("cascade@example.org"),
      fromName: nil, domains: [], letters: try Letters(folder: nil))
    let office = PostOffice(
      mail, LiveSettings(LiveSettings.Values()), metrics, on: loops.loops[0], maxUnderway: 2)
    for _ in 0..<5 { office.post.send(.test, "ada@example.org") }
    var writer = ByteWriter()
    metrics.write(into: &writer)
    let text = writer.finish().text
    #expect(text.contains(#"cascade_mail_letters_total{outcome="failed"} 3"#), "\(text)")
    office.close()
  }
}
