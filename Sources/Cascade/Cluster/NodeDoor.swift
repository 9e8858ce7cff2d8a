// What nodes ask each other, over gRPC on a listener of its own. Every call shows the cluster's secret; without it nothing
// is said but that.

internal import Core
internal import HTTP
internal import Net
internal import Replication
internal import Wire

enum NodeDoor {
  static let service = "cascade.nodes.v1.NodeService"
  static let describe = "/\(service)/Describe"
  static let maxConnections = 1_024

  /// The listener's service: who this node is.
  static func http(_ node: NodeRecord, _ secret: Secret, _ configuration: Configuration) -> HTTPService {
    let describe = GRPCMethod.immediate("Describe") { (_: NodeQuestion, context) throws(GRPCError) in
      guard let shown = context.metadata["authorization"], shown.hasPrefix("Bearer "),
        secret.matches(Secret(String(shown.dropFirst(7))))
      else { throw GRPCError(.unauthenticated, "The cluster's secret is another.") }
      return node
    }
    let router = Router(GRPCService(service, methods: [describe]).routes()) { request throws(HTTPError) in
      guard GRPC.isCall(request) else { throw .notFound }
      return GRPC.unimplemented(request)
    }
    return HTTPService(
      router: router, limits: configuration.httpLimits, connectionLimits: configuration.connectionLimits)
  }

  /// Asks the node that `address` leads to who it is.
  static func ask(
    _ address: String, _ secret: Secret, authority: String?, on loop: Loop, within timeout: Duration
  ) async throws(GRPCError) -> NodeRecord {
    let server: CallServer
    do throws(NetError) { server = try CallServer(address) } catch { throw GRPCError(.unavailable, error.message) }
    // The secret is the cluster's, on a network that is the cluster's: its operator chose between the two schemes.
    let client = try await server.connect(on: loop, authority: authority, holdsToken: false, timeout: timeout)
    defer { client.close() }
    var metadata = GRPCMetadata()
    metadata.add("authorization", "Bearer " + secret.reveal())
    let reply = try await client.unary(describe, Bytes(), metadata: metadata, deadline: timeout)
    do throws(WireError) { return try NodeRecord(decoding: reply) } catch {
      throw GRPCError(.internal, "It does not answer as a node does.")
    }
  }
}

/// There is nothing to say in it yet.
struct NodeQuestion: ProtobufMessage {
  init() {}
  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while try reader.nextField() != nil { try reader.skip() }
  }
  func write(into writer: inout ProtobufWriter) {}
}
