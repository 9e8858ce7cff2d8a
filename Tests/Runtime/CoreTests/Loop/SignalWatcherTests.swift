import Glibc
import Testing

@testable import Core

@Suite(.serialized) struct SignalWatcherTests {
  @Test func aSignalIsACallbackOnTheLoop() async {
    let places = await onALoop { loop in
      let places = Notes<Bool>()
      var watcher: SignalWatcher?
      await withCheckedContinuation { done in
        watcher = SignalWatcher(SIGUSR1, on: loop) {
          places.values.append(loop.isCurrent)
          if places.values.count == 2 { done.resume() } else { kill(getpid(), SIGUSR1) }
        }
        kill(getpid(), SIGUSR1)
      }
      watcher?.close()
      return places.values
    }
    #expect(places == [true, true])
  }
}
