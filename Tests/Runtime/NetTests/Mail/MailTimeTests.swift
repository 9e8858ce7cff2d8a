import Core
import Foundation
import Testing

@testable import Net

@Suite(.enabled(if: MailPost.isHere, "scripts/bootstrap test makes build/python")) struct MailTimeTests {
  private func timed(_ body: () async throws -> Void) async rethrows -> Duration {
    let start = MonotonicTime.now
    try await body()
    return MonotonicTime.now - start
  }

  /// On a thread of its own, since it waits: the tasks of all tests may have two threads between them.
  private func shutDown(_ sender: MailSender) async {
    await withCheckedContinuation { done in
      Foundation.Thread.detachNewThread {
        sender.shutDown()
        done.resume()
      }
    }
  }

  @Test func aServerThatHangsIsGivenUp() async throws {
    let silent = try await MailPost(["silent": true])
    let hanging = try await MailPost()
    let took = try await timed {
      let server = try silent.server(timeout: .milliseconds(700))
      await expectMailError(.timeout, isTemporary: true) { () throws(MailError) in try await silent.send(mail(), server)
      }
      let other = try hanging.server(timeout: .milliseconds(700))
      for message in [
        try mail(from: "hang@example.org"), try mail(to: ["hang@example.org"]), try mail(subject: "hang"),
      ] {
        await expectMailError(.timeout) { () throws(MailError) in try await hanging.send(message, other) }
      }
    }
    #expect(took >= .milliseconds(2_700) && took < .seconds(15))
  }

  /// Nor is the worker at it for the two minutes that libcurl would be.
  @Test func nobodyWaitsForAGoodbye() async throws {
    let post = try await MailPost(["hangsAtQuit": true])
    let (message, server) = (try mail(), try post.server())
    let goodbye: Duration = await withCheckedContinuation { done in
      Foundation.Thread.detachNewThread {
        var told: MonotonicTime?
        let transfer = try? MailTransfer(message, to: server, within: .seconds(20), isUnwanted: { nil })
        transfer?.run { outcome in if case .success = outcome { told = .now } }
        done.resume(returning: told.map { .now - $0 } ?? .zero)
      }
    }
    #expect(goodbye > .seconds(1) && goodbye < .seconds(10))
    #expect(try await post.kept().recipients == ["ada@example.org"])
  }

  @Test func whoCancelsHasTheirAnswerSoon() async throws {
    let post = try await MailPost()
    let sender = MailSender(try post.server(), threads: 1)
    let message = try mail(subject: "hang")
    let sending = Task { () -> MailError? in
      do throws(MailError) { try await sender.send(message) } catch { return error }
      return nil
    }
    #expect(await post.wait(for: "hang -") == 1)
    let took = await timed {
      sending.cancel()
      #expect(await sending.value?.kind == .cancelled)
    }
    #expect(took < .seconds(5))
    await shutDown(sender)
  }

  @Test func aSenderThatShutsDownGivesUpWhatItHas() async throws {
    let post = try await MailPost()
    let sender = MailSender(try post.server(), threads: 1)
    let message = try mail(subject: "hang")
    let sending = (0..<3).map { _ in
      Task { () -> MailError? in
        do throws(MailError) { try await sender.send(message) } catch { return error }
        return nil
      }
    }
    #expect(await post.wait(for: "hang -") == 1)
    await shutDown(sender)
    for each in sending { #expect(await each.value?.kind == .closed) }
    await expectMailError(.closed) { () throws(MailError) in try await sender.send(message) }
  }

  @Test func noMoreWaitThanTheBound() async throws {
    let post = try await MailPost()
    let sender = MailSender(try post.server(timeout: .seconds(3)), threads: 1, maxWaiting: 1)
    let message = try mail(subject: "hang")
    let sending = Task { try? await sender.send(message) }
    #expect(await post.wait(for: "hang -") == 1)
    let waiting = Task { () -> MailError? in
      do throws(MailError) { try await sender.send(message) } catch { return error }
      return nil
    }
    try await Task.sleep(for: .milliseconds(200))
    await expectMailError(.busy, isTemporary: true) { () throws(MailError) in try await sender.send(message) }
    // Its time ran while it waited.
    #expect(await waiting.value?.kind == .timeout)
    await sending.value
    await shutDown(sender)
  }
}
