import Glibc
import Testing

@testable import Core

@Suite struct FileWatcherTests {
  @Test func readsWhatComesThroughAPipe() async throws {
    let pipe = try Pipe()
    let text = await onALoop { loop in
      let seen = Notes<String>()
      guard let watcher = FileWatcher(pipe.readEnd, on: loop) else { return "cannot watch" }
      await withCheckedContinuation { done in
        watcher.whenReady { interest in
          guard loop.isCurrent, interest.contains(.read) else { return }
          seen.values.append(pipe.read())
          if seen.values.count == 2 { done.resume() } else { pipe.write("world") }
        }
        watcher.watch(.read)
        pipe.write("hello ")
      }
      watcher.close()
      watcher.close()
      return seen.values.joined()
    }
    #expect(text == "hello world")
  }

  @Test func tellsWhenThereIsRoomAndNothingWhenNotAsked() async throws {
    let pipe = try Pipe()
    let calls = await onALoop { loop in
      let calls = Notes<FileWatcher.Interest>()
      guard let watcher = FileWatcher(pipe.writeEnd, on: loop) else { return calls.values }
      await withCheckedContinuation { done in
        watcher.whenReady { interest in
          calls.values.append(interest)
          watcher.watch([])
          done.resume()
        }
        watcher.watch(.write)
      }
      try? await loop.sleep(for: .milliseconds(20))
      watcher.close()
      return calls.values
    }
    #expect(calls == [.write])
  }

  @Test func aCallbackMayCloseItsOwnWatcher() async throws {
    let pipe = try Pipe()
    let count = await onALoop { loop in
      let calls = Notes<Int>()
      let watcher = FileWatcher(pipe.readEnd, on: loop)
      await withCheckedContinuation { done in
        watcher?.whenReady { _ in
          calls.values.append(1)
          watcher?.close()
          done.resume()
        }
        watcher?.watch(.read)
        pipe.write("never read")
      }
      try? await loop.sleep(for: .milliseconds(20))
      return calls.values.count
    }
    #expect(count == 1)
  }

  @Test func aDescriptorThatCannotBeWatchedIsRefused() async {
    let refused = await onALoop { loop in
      FileWatcher(-1, on: loop) == nil
    }
    #expect(refused)
  }
}
