// The REST door, over our own HTTP client. It lives on a loop, which is its executor: a call hops there, waits without
// holding a thread, and hops back.

internal import Core
internal import Net

/// A door to the server's REST interface.
public actor RESTClient: Caller {
  public struct Options: Sendable {
    /// Where the server is: `https://watch.example`.
    public var baseURL: String
    /// Who has the access token; asked before each call.
    public var token: (@Sendable () async -> String?)?
    /// Whose certificates are believed.
    public var trust = Trust.system
    /// The largest answer that is read.
    public var maxAnswerBytes = 16 * 1024 * 1024

    public init(baseURL: String) { self.baseURL = baseURL }
  }

  private let options: Options
  private let loop: Loop
  private var client: HTTPClient?

  public init(_ options: Options) {
    self.options = options
    loop = ClientLoop.next()
  }

  /// A door for whoever holds this token, or for nobody in particular.
  public init(_ baseURL: String, token: String? = nil) {
    var options = Options(baseURL: baseURL)
    if let token { options.token = { token } }
    self.init(options)
  }

  isolated deinit { client?.close() }

  public nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe loop.asUnownedSerialExecutor() }

  public func invoke(
    _ operation: OperationFacts, _ input: JSON, timeout: Duration?
  ) async throws(CallError) -> JSON {
    let request = RESTRequest(operation, input)
    var fields = request.fields
    if let token = await options.token?() { fields.append(ClientField("authorization", "Bearer \(token)")) }
    var terms = ClientOptions()
    terms.version = .http2
    terms.trust = options.trust.terms
    terms.decompress = true
    if let timeout { terms.wholeTimeout = timeout }
    let base = options.baseURL.hasSuffix("/") ? String(options.baseURL.dropLast()) : options.baseURL
    let sent = ClientRequest(
      base + request.path, method: operation.method.rawValue, fields: fields,
      body: request.body.map { .bytes($0) } ?? .none, options: terms)
    let (status, retryAfter, body) = try await exchange(sent)
    return try RESTAnswer.read(operation, status: status, retryAfter: retryAfter, body: body)
  }

  private func exchange(_ request: ClientRequest) async throws(CallError) -> (Int, String?, Bytes) {
    let client = self.client ?? HTTPClient(on: loop)
    self.client = client
    do throws(ClientError) {
      let response = try await client.send(request)
      let body = try await response.collect(limit: options.maxAnswerBytes)
      return (response.status, response.fields["retry-after"], body)
    } catch {
      switch error.kind {
      case .cancelled: throw .cancelled
      case .timeout(.whole): throw Task.isCancelled ? .cancelled : .timedOut
      default: throw .noAnswer(error.description)
      }
    }
  }
}

/// Whose certificates a client believes.
public enum Trust: Sendable {
  case system
  /// Those that a file of certificates in PEM form names.
  case authorities(file: String)

  var terms: ClientOptions.Trust {
    switch self {
    case .system: .system
    case .authorities(let file): .authorities(file: file)
    }
  }
}

/// The loops of the clients of this process, which run for as long as it does.
enum ClientLoop {
  private static let group = LoopGroup(count: 1, name: "cascade-client")
  /// For what blocks: name look-ups, and reading certificates.
  static let workers = WorkerPool(name: "cascade-client-worker", threads: 2)

  static func next() -> Loop { group.next() }
}
