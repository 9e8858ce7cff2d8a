// grpc.testing.TestService, against which every gRPC implementation is tested (its interoperability document says what
// each method does). Served only with --debug-endpoints: whoever calls it chooses how much we send.

import Core
import HTTP

/// gRPC's interoperability service.
enum TestService {
  static let descriptors = GRPCDescriptors(TestProto.empty, TestProto.messages, TestProto.test)

  /// Bytes of one payload that a caller may ask for: INVALID_ARGUMENT.
  static let maxPayloadBytes: Int32 = 64 << 20

  /// `UnimplementedCall` is left out, as the tests want it.
  static func service(_ limits: GRPCLimits = GRPCLimits()) -> GRPCService {
    GRPCService(
      "grpc.testing.TestService", limits: limits, descriptors: descriptors,
      methods: [
        .immediate("EmptyCall") { (request: TestEmpty, context) throws(GRPCError) in
          echoMetadata(context)
          return request
        },
        .immediate("UnaryCall", simple), .immediate("CacheableUnaryCall", simple),
        .clientStreaming("StreamingInputCall", input), .serverStreaming("StreamingOutputCall", output),
        .bidirectional("FullDuplexCall", fullDuplex), .bidirectional("HalfDuplexCall", halfDuplex),
      ])
  }

  @Sendable
  private static func simple(
    _ request: TestSimpleRequest, _ context: GRPCContext
  ) throws(GRPCError) -> TestSimpleResponse {
    echoMetadata(context)
    try checkCompression(request.expectCompressed, context)
    context.compressesReplies = request.responseCompressed?.value ?? false
    try throwStatus(request.responseStatus)
    return TestSimpleResponse(payload: try payload(request.responseSize))
  }

  @Sendable
  private static func input(
    _ requests: GRPCRequestStream<TestInputRequest>, _ context: GRPCContext
  ) async throws(GRPCError) -> TestInputResponse {
    echoMetadata(context)
    var total = 0
    while let request = try await requests.next() {
      try checkCompression(request.expectCompressed, context)
      total += request.payload?.body.count ?? 0
    }
    return TestInputResponse(aggregatedPayloadSize: Int32(clamping: total))
  }

  @Sendable
  private static func output(
    _ request: TestOutputRequest, _ replies: GRPCResponseStream<TestOutputResponse>, _ context: GRPCContext
  ) async throws(GRPCError) {
    echoMetadata(context)
    try await write(request, replies, context)
    try throwStatus(request.responseStatus)
  }

  @Sendable
  private static func fullDuplex(
    _ requests: GRPCRequestStream<TestOutputRequest>, _ replies: GRPCResponseStream<TestOutputResponse>,
    _ context: GRPCContext
  ) async throws(GRPCError) {
    echoMetadata(context)
    while let request = try await requests.next() {
      try throwStatus(request.responseStatus)
      try await write(request, replies, context)
    }
  }

  @Sendable
  private static func halfDuplex(
    _ requests: GRPCRequestStream<TestOutputRequest>, _ replies: GRPCResponseStream<TestOutputResponse>,
    _ context: GRPCContext
  ) async throws(GRPCError) {
    echoMetadata(context)
    var all: [TestOutputRequest] = []
    while let request = try await requests.next() {
      guard all.count < maxHalfDuplexRequests else { throw GRPCError(.resourceExhausted, "Too many requests to hold.") }
      all.append(request)
    }
    for request in all { try await write(request, replies, context) }
  }

  private static let maxHalfDuplexRequests = 1_000

  // MARK: Parts

  private static func write(
    _ request: TestOutputRequest, _ replies: GRPCResponseStream<TestOutputResponse>, _ context: GRPCContext
  ) async throws(GRPCError) {
    context.compressesReplies = true
    for parameters in request.parameters {
      if parameters.intervalMicroseconds > 0 {
        do throws(CancellationError) {
          try await context.loop.sleep(for: .microseconds(parameters.intervalMicroseconds))
        } catch { throw .cancelled }
      }
      let reply = TestOutputResponse(payload: try payload(parameters.size))
      try await replies.write(reply, compressed: parameters.compressed?.value ?? false)
    }
  }

  private static func payload(_ size: Int32) throws(GRPCError) -> TestPayload {
    guard size >= 0, size <= maxPayloadBytes else { throw GRPCError(.invalidArgument, "No payload has that size.") }
    return TestPayload(body: Bytes(repeating: 0, count: Int(size)))
  }

  private static func echoMetadata(_ context: GRPCContext) {
    // Most calls bring no metadata of their own.
    guard context.request.fields.contains(.other) else { return }
    let initial = "x-grpc-test-echo-initial"
    let trailing = "x-grpc-test-echo-trailing-bin"
    for value in context.metadata.all(initial) { context.initialMetadata.add(initial, value) }
    for value in context.metadata.binary(trailing) { context.trailers.add(trailing, value) }
  }

  private static func checkCompression(_ expected: TestBool?, _ context: GRPCContext) throws(GRPCError) {
    guard let expected, expected.value != context.messageWasCompressed else { return }
    throw GRPCError(.invalidArgument, "The message was not compressed as it said.")
  }

  private static func throwStatus(_ status: TestStatus?) throws(GRPCError) {
    guard let status, status.code != 0 else { return }
    throw GRPCError(UInt8(exactly: status.code).flatMap { GRPCCode(rawValue: $0) } ?? .unknown, status.message)
  }
}
