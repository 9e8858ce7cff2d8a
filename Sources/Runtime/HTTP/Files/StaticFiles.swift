// Serves a folder. What touches the disk is done by a worker, for a small file in one go: open, look, decide by the
// request's conditions, read. The folder is opened anew for each request, so it may be replaced as a whole.
//
// Nothing outside the folder is ever opened, by whatever path or link; what begins with a dot is not there; nothing is
// listed.

public import Core

/// A folder as a handler.
public struct StaticFiles: Sendable {
  public var root: String
  public var workers: WorkerPool
  /// Sent with every file; the default asks clients to come back with the tag, which costs them a 304.
  public var cacheControl = "no-cache"
  /// What a folder answers.
  public var index = "index.html"
  /// Whether `name.gz`, if it is there and not older, is sent for `name` to whoever takes it.
  public var servesPacked = false
  /// Further fields of every file, such as a page's policy.
  public var fields = Fields()

  public init(root: String, workers: WorkerPool) {
    self.root = root
    self.workers = workers
  }

  /// Answers for the route parameter that holds the path: `Route(.get, "/static/{path...}", files.handler("path"))`.
  public func handler(_ parameter: StaticString) -> Handler {
    { request throws(HTTPError) in
      guard let path = request.parameter(parameter) else { throw .notFound }
      return try await answer(request, path)
    }
  }

  /// Answers a GET or HEAD for a decoded path below the folder.
  public func answer(_ request: Request, _ path: String) async throws(HTTPError) -> Response {
    guard let path = FilePath(path) else { throw .notFound }
    let takesGzip = servesPacked && AcceptEncoding(request.fields).prefersGzip
    switch try await workers.runForRequest({ look(path, request, takesGzip) }) {
    case .nothing: throw .notFound
    case .busy: throw HTTPError(503, "overloaded", "The server has too much to do.", retryAfter: .seconds(1))
    case .folder: return StaticFiles.redirect(request)
    case .found(let representation, let selection, let small):
      return try representation.answer(selection, to: request, small: small)
    }
  }

  private enum Found {
    case nothing, busy
    /// Named without its slash: links in its page would go astray.
    case folder
    case found(Representation, Selection, Bytes?)
  }

  /// On a worker.
  private func look(_ path: FilePath, _ request: Request, _ takesGzip: Bool) -> Found {
    let name = path.namesFolder ? (path.text.isEmpty ? index : "\(path.text)/\(index)") : path.text
    switch OpenFile.find(name, below: root) {
    case .nothing: return .nothing
    case .busy: return .busy
    case .folder: return path.namesFolder ? .nothing : .folder
    case .file(let file):
      let representation = represent(file, name, takesGzip)
      let selection = representation.select(request)
      return .found(representation, selection, small(representation, selection, request.method))
    }
  }

  private func represent(_ plain: OpenFile, _ name: String, _ takesGzip: Bool) -> Representation {
    var file = plain
    var fields = fields
    let type = MediaType.of(name)
    fields.add(.contentType, type)
    fields.add(.cacheControl, cacheControl)
    // `Compression` would say so of a whole answer; a 304 must say it too.
    if servesPacked || Compression.isText(Array(type.utf8).span) { fields.vary(by: "accept-encoding") }
    if takesGzip, case .file(let packed) = OpenFile.find("\(name).gz", below: root),
      packed.modifiedNanoseconds >= plain.modifiedNanoseconds
    {
      file = packed
      fields.add(.contentEncoding, "gzip")
    }
    return Representation(
      content: .file(file, workers), length: file.size, validators: file.validators(), fields: fields)
  }

  /// What can be answered in one piece; for HEAD nothing is read.
  private func small(_ representation: Representation, _ selection: Selection, _ method: Method) -> Bytes? {
    guard method == .get, case .file(let file, _) = representation.content else { return nil }
    let range: Range<Int>
    switch selection {
    case .whole: range = 0..<representation.length
    case .part(let part): range = part
    case .notModified, .failed, .unsatisfiable: return nil
    }
    guard range.count <= Representation.maxWhole else { return nil }
    let bytes = file.read(from: range.lowerBound, count: range.count)
    // It shrank since we looked: the stream will find that out, and tell.
    return bytes.count == range.count ? bytes : nil
  }

  /// The path has no empty name in it, so this cannot lead to another host.
  private static func redirect(_ request: Request) -> Response {
    var fields = Fields()
    fields.add(.location, request.path + "/" + (request.query.isEmpty ? "" : "?\(request.query)"))
    return Response(status: 301, fields: fields)
  }
}
