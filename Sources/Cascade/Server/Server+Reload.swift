// SIGHUP: the sources of the configuration are read again, as at the start. Settings that may change while the server
// runs do; others that differ are named, since they wait for a restart. Anything wrong leaves all as it was.

internal import Core
internal import Domain
internal import Generated

extension Server {
  /// On a worker: it reads files.
  func reloadSettings() {
    let fresh: Configuration
    do throws(Complaints) {
      fresh = try sources.load()
    } catch {
      for complaint in error.all { log.error("settings stay as they were", ["reason": .string("\(complaint)")]) }
      return
    }
    do throws(StartError) {
      metricsDoor.change(try MetricsAccess(fresh))
    } catch {
      return log.error("settings stay as they were", ["reason": .string(error.reason)])
    }
    live.configure(fresh.liveSettings)
    Log.process.levels = fresh.logLevels
    limits.change(fresh)
    for setting in Settings.all where !setting.reloads {
      guard setting.get(fresh.settings) != setting.get(configuration.settings) else { continue }
      log.warn("this setting has changed and waits for a restart", ["setting": .string(setting.key)])
    }
    log.info("settings read again")
  }
}
