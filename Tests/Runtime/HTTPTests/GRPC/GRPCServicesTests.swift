// Health and reflection, as a client meets them.

import Core
import Testing
import Wire

@testable import HTTP

@Suite struct GRPCServicesTests {
  private func service(_ services: [GRPCService]) -> HTTPService {
    HTTPService(router: Router(services.flatMap { $0.routes() }) { _ throws(HTTPError) in throw .notFound })
  }

  private func frame(_ message: some ProtobufMessage) -> [UInt8] {
    var writer = GRPCMethod.encode(message)
    return writer.finishFrame(compressed: false).array
  }

  // MARK: Health

  private func check(_ registry: HealthRegistry, _ name: String) async throws -> (HealthStatus?, GRPCCode?) {
    let answer = await GRPCExchange.run(
      service([HealthService.service(registry)]), "/grpc.health.v1.Health/Check",
      body: frame(HealthCheckRequest(service: name)))
    return (try answer.frames().first.map { try HealthCheckResponse(decoding: $0.payload).status }, answer.end?.code)
  }

  @Test func healthIsWhatTheServerSays() async throws {
    let registry = HealthRegistry()
    #expect(try await check(registry, "") == (.notServing, .ok))
    registry.set(.serving)
    registry.set(.serving, for: "a")
    #expect(try await check(registry, "") == (.serving, .ok))
    #expect(try await check(registry, "a") == (.serving, .ok))
    #expect(try await check(registry, "b") == (nil, .notFound))
    let list = await GRPCExchange.run(
      service([HealthService.service(registry)]), "/grpc.health.v1.Health/List", body: frame(HealthListRequest()))
    let statuses = try HealthListResponse(decoding: try #require(try list.frames().first).payload).statuses
    #expect(statuses == ["": .init(status: .serving), "a": .init(status: .serving)])
    registry.drain()
    registry.set(.serving, for: "a")
    #expect(try await check(registry, "a") == (.notServing, .ok))
  }

  @Test func whoWatchesSeesEachChangeUntilTheDrain() async throws {
    let registry = HealthRegistry()
    let request = frame(HealthCheckRequest(service: "a"))
    let answer = await GRPCExchange.run(
      service([HealthService.service(registry)]), "/grpc.health.v1.Health/Watch"
    ) { body, exchange in
      body.feed(Bytes(request))
      body.finish()
      for status in [HealthStatus.serving, .serving, .notServing, .serving] {
        try? await exchange.loop.sleep(for: .milliseconds(2))
        registry.set(status, for: "a")
      }
      try? await exchange.loop.sleep(for: .milliseconds(2))
      registry.drain()
    }
    let told = try answer.frames().map { try HealthCheckResponse(decoding: $0.payload).status }
    #expect(told == [.serviceUnknown, .serving, .notServing, .serving, .notServing])
    #expect(answer.end?.code == .unavailable)
    #expect(registry.watcherCount == 0)
  }

  @Test func aWatcherWhoLeavesIsForgotten() async {
    let registry = HealthRegistry()
    let request = frame(HealthCheckRequest())
    _ = await GRPCExchange.run(
      service([HealthService.service(registry)]), "/grpc.health.v1.Health/Watch"
    ) { body, exchange in
      body.feed(Bytes(request))
      body.finish()
      try? await exchange.loop.sleep(for: .milliseconds(2))
      exchange.peerGone()
    }
    #expect(registry.watcherCount == 0)
  }

  // MARK: Reflection

  @Test(arguments: ["v1", "v1alpha"])
  func reflectionTellsWhatIsServed(_ version: String) async throws {
    let health = HealthService.service(HealthRegistry())
    let services = ReflectionService.services(describing: [health])
    let questions: [ReflectionRequest.Question?] = [
      .listServices(""), .fileDeclaring("grpc.health.v1.Health"), .fileByName("grpc/health/v1/health.proto"),
      .fileDeclaring("grpc.health.v1.HealthCheckResponse.ServingStatus"), .fileDeclaring("grpc.health.v1.Health.Check"),
      .fileDeclaring("grpc.health.v1.HealthCheckResponse.SERVING"), .fileDeclaring("no.Such"), .fileByName("no.proto"),
      .fileExtending("grpc.health.v1.Health", 1),
      .extensionNumbers("grpc.health.v1.HealthCheckRequest"), .extensionNumbers("no.Such"), nil,
    ]
    let answer = await GRPCExchange.run(
      service(services), "/grpc.reflection.\(version).ServerReflection/ServerReflectionInfo",
      body: questions.flatMap { frame(ReflectionRequest(host: "h", question: $0)) })
    let replies = try answer.frames().map { try ReflectionResponse(decoding: $0.payload) }
    #expect(replies.map(\.request.question) == questions && answer.end == .ok)
    let file = try #require(health.descriptors?.files())
    let reflection = "grpc.reflection."
    #expect(
      replies[0].answer
        == .services([health.name, reflection + "v1.ServerReflection", reflection + "v1alpha.ServerReflection"]))
    for place in 1...5 { #expect(replies[place].answer == .files(file), "\(place)") }
    for place in [6, 7, 8, 10] {
      guard case .error(.notFound, _) = replies[place].answer else { Issue.record("\(place)"); continue }
    }
    #expect(replies[9].answer == .extensionNumbers("grpc.health.v1.HealthCheckRequest", []))
    guard case .error(.invalidArgument, _) = replies[11].answer else { Issue.record("11"); return }
  }

  @Test func importsComeWithTheFileThatNamesThem() throws {
    func file(_ name: String, imports: [String], message: String, extends: String? = nil) -> Bytes {
      var writer = ProtobufWriter()
      writer.string(1, name)
      writer.strings(3, imports)
      writer.nested(4) { $0.string(1, message) }
      if let extends {
        writer.nested(7) {
          $0.string(1, "more")
          $0.string(2, "." + extends)
          $0.int32(3, 100)
        }
      }
      writer.string(2, "p")
      return writer.finish()
    }
    let files = [
      file("a", imports: ["b", "c"], message: "A"), file("b", imports: ["c"], message: "B"),
      file("c", imports: ["a"], message: "C", extends: "p.A"),
    ]
    let index = ReflectionIndex(files: files, services: [])
    #expect(index.closure(of: "a") == files)
    #expect(index.closure(of: "b") == [files[1], files[2], files[0]])
    #expect(index.file(declaring: ".p.C") == "c" && index.file(declaring: "p.more") == "c")
    #expect(index.file(extending: "p.A", 100) == "c" && index.extensionNumbers(of: "p.A") == [100])
  }
}
