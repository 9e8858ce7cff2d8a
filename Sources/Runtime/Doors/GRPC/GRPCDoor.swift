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
  private let identify: Identify?

  /// Who comes by a door that knows its callers by another way than the dispatcher does.
  public typealias Identify = @Sendable (Credentials) throws(APIError) -> Identity

  /// `package` stands in front of the services: `cascade.v1`. With `identify` it is the management's door.
  public init(
    _ dispatcher: Dispatcher, package: String, limits: GRPCLimits = GRPCLimits(), identify: Identify? = nil
  ) {
    self.dispatcher = dispatcher
    self.package = package
    self.limits = limits
    self.identify = identify
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
      let deadline = min(context.deadline, request.deadline)
      do throws(APIError) {
        let credentials = try request.credentials()
        guard let identify else {
          let caller = request.caller(.grpc, deadline: deadline)
          return try await dispatcher.call(place, .protobuf(payload), credentials, caller, writer).output
        }
        var caller = request.caller(.management, deadline: deadline)
        caller.identity = try identify(credentials)
        return try await dispatcher.call(place, .protobuf(payload), nil, caller, writer).output
      } catch {
        throw GRPCError(error, package)
      }
    }
  }
}
