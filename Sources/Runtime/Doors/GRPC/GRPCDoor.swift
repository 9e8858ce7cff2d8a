// gRPC: a service for each resource, a method for each operation. Messages go from the frame to the dispatcher and back
// without a copy; errors become a status with the details that Google's API guidelines name.

public import API
internal import Core
public import HTTP

/// The operations of a dispatcher over gRPC.
public struct GRPCDoor: Sendable {
  private let dispatcher: Dispatcher
  private let package: String
  private let limits: GRPCLimits
  private let door: Caller.Door

  /// `package` stands in front of the services: `cascade.v1`.
  public init(
    _ dispatcher: Dispatcher, package: String, limits: GRPCLimits = GRPCLimits(), as door: Caller.Door = .grpc
  ) {
    self.dispatcher = dispatcher
    self.package = package
    self.limits = limits
    self.door = door
  }

  public func services(_ descriptors: GRPCDescriptors? = nil) -> [GRPCService] {
    var names: [String] = []
    var methods: [String: [GRPCMethod]] = [:]
    for place in dispatcher.operations.indices {
      let parts = dispatcher.operations[place].rpc.split(separator: "/").map(String.init)
      if methods[parts[0]] == nil { names.append(parts[0]) }
      methods[parts[0], default: []].append(method(parts[1], place))
    }
    return names.map { name in
      GRPCService("\(package).\(name)", limits: limits, descriptors: descriptors, methods: methods[name] ?? [])
    }
  }

  private func method(_ name: String, _ place: Int) -> GRPCMethod {
    .raw(name) {
      (payload: Bytes, context: GRPCContext, writer: consuming ByteWriter) async throws(GRPCError) -> ByteWriter in
      let request = context.request
      do throws(APIError) {
        let reply = try await dispatcher.call(
          place, .protobuf(payload), try request.credentials(),
          request.caller(door, deadline: min(context.deadline, request.deadline)), writer)
        return reply.output
      } catch {
        throw GRPCError(error, package)
      }
    }
  }
}
