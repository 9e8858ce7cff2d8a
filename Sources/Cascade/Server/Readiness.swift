// Whether this process should get traffic, asked by load balancers: it has started, it is not going down, and each thing
// that it depends on works. Asked afresh each time.

internal import Core
internal import HTTP
internal import Wire

/// The state of the server and of what it depends on.
final class Readiness: Sendable {
  enum Phase: String, Sendable {
    case starting, serving, draining
  }

  /// Something that must work, by name; `complaint` answers why it does not.
  struct Dependency: Sendable {
    let name: String
    let complaint: @Sendable () async -> String?
  }

  private let phase = Monitor(Phase.starting)
  private let dependencies: [Dependency]

  init(_ dependencies: [Dependency]) { self.dependencies = dependencies }

  func enter(_ next: Phase) { phase.withLock { $0 = next } }

  func response() async -> Response {
    var complaints: [String?] = []
    for dependency in dependencies { complaints.append(await dependency.complaint()) }
    let phase = phase.withLock { $0 }
    let isReady = phase == .serving && complaints.allSatisfy { $0 == nil }
    var json = JSONWriter()
    json.beginObject()
    json.key("status")
    json.string(isReady ? "ready" : "unready")
    json.key("server")
    json.string(phase.rawValue)
    json.key("dependencies")
    json.beginArray()
    for (dependency, complaint) in zip(dependencies, complaints) {
      json.beginObject()
      json.key("name")
      json.string(dependency.name)
      json.key("status")
      json.string(complaint == nil ? "ok" : "failed")
      if let complaint {
        json.key("reason")
        json.string(complaint)
      }
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return .json(json.finish(), status: isReady ? 200 : 503)
  }
}
