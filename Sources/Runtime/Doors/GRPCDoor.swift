// gRPC: a service for each resource, a method for each operation. Messages go from the frame to the dispatcher and back
// without a copy; errors become a status with the details that Google's API guidelines name.

public import API
internal import Core
public import HTTP
internal import Net
internal import Wire

/// The operations of a dispatcher over gRPC.
public struct GRPCDoor: Sendable {
  private let dispatcher: Dispatcher
  private let package: String
  private let limits: GRPCLimits

  /// `package` stands in front of the services: `cascade.v1`.
  public init(_ dispatcher: Dispatcher, package: String, limits: GRPCLimits = GRPCLimits()) {
    self.dispatcher = dispatcher
    self.package = package
    self.limits = limits
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
      let caller = Caller(
        door: .grpc, requestID: context.id, deadline: min(context.deadline, context.request.deadline),
        loop: context.loop, address: { [request = context.request] in request.peer.address.description })
      do throws(APIError) {
        let credentials = try RESTDoor.credentials(context.request)
        let reply = try await dispatcher.call(place, .protobuf(payload), credentials, caller, writer)
        return reply.output
      } catch {
        throw GRPCDoor.error(error, package)
      }
    }
  }

  // MARK: Errors

  private static func error(_ error: APIError, _ package: String) -> GRPCError {
    let code = GRPCCode(rawValue: error.kind.grpc) ?? .unknown
    var status = RPCStatus(code: code, message: error.detail)
    status.add(RPCErrorInfo(reason: error.kind.code, domain: package), named: "google.rpc.ErrorInfo")
    if !error.violations.isEmpty {
      status.add(RPCBadRequest(error.violations), named: "google.rpc.BadRequest")
    }
    if let wait = error.retryAfter { status.add(RPCRetryInfo(delay: wait), named: "google.rpc.RetryInfo") }
    return GRPCError(code, error.detail, details: status.encoded())
  }
}
