// How much of the past is kept, and where, as the store and its replication know it.

internal import Core
internal import Generated
internal import Replication
internal import State

extension Configuration {
  var storeOptions: StoreOptions {
    var options = StoreOptions()
    options.historyLength = settings.store.recentCommits
    options.historyBytes = settings.store.recentBytes
    options.idleAfter = settings.store.idle
    return options
  }

  var redisWindow: RedisWindow {
    var window = RedisWindow()
    window.seconds = max(1, Int(settings.redis.window.milliseconds / 1_000))
    window.length = settings.redis.windowLength
    return window
  }
}
