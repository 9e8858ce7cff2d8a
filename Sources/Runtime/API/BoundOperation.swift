// An operation with its rule. The two generic parameters end here: what is left is one closure from bytes to bytes, in
// either encoding, specialised where the generated code stands. Decode, validate, ask what they hold, call, hide what
// they do not see, encode. Where a shape hides nothing from anybody, `hide` is empty and inlined away.

public import Core
public import State
public import Wire

/// The bytes of a call, in the encoding of its door.
public enum CallInput: Sendable {
  /// REST: parameters by their numbers, and the body if there is one.
  /// `epoch` is the history that the version among them counts in, where it was said.
  case rest(
    parameters: [(field: Int, text: String)], body: Bytes?, epoch: Epoch? = nil, noted: Violations)
  /// The whole input as JSON; the fields beside it are what the envelope said.
  case json(Bytes, beside: [(field: Int, text: String)])
  case protobuf(Bytes)
}

/// The bytes of an answer, behind what the door had written before.
public struct Reply: Sendable {
  public var output: ByteWriter
  public var version: Int?
  /// The history that the version counts in; nil for what belongs to no scope.
  public var epoch: Epoch?
  /// Whether another caller may be shown more of this version, or less.
  public var isDiscreet: Bool
  public var id: String?

  @inlinable
  public init(
    output: consuming ByteWriter, version: Int? = nil, epoch: Epoch? = nil, isDiscreet: Bool = false, id: String? = nil
  ) {
    self.output = output
    self.version = version
    self.epoch = epoch
    self.isDiscreet = isDiscreet
    self.id = id
  }
}

/// An operation and what is done when it is called.
public struct BoundOperation: Sendable {
  public typealias Admission = @Sendable (_ scope: String?) async throws(APIError) -> AccessSet
  public typealias Run =
    @Sendable (CallInput, Caller, Admission, consuming ByteWriter) async throws(APIError) -> Reply

  public let operation: Operation
  let run: Run

  @inlinable
  public init<Input: OperationInput, Output: OperationOutput>(
    _ operation: Operation, _ rule: @escaping @Sendable (Input, Caller) async throws(APIError) -> Output
  ) {
    let isVersioned = Output().entityVersion != nil
    self.init(
      operation,
      run: {
        (bytes: CallInput, caller: Caller, admission: Admission, writer: consuming ByteWriter) async throws(APIError)
          -> Reply in
        let input: Input = try BoundOperation.read(bytes, isPatch: operation.isPatch)
        if operation.requiresBase && input.expectedVersion == nil { throw BoundOperation.missingBase(operation) }
        let scope = input.scopeID
        if let trail = caller.trail { trail.began(operation, scope) { input.encoded() } }
        var caller = caller.admitted(holding: try await admission(scope), in: scope)
        if let id = input.operationId {
          caller.operation = OperationKey(id, of: operation, by: caller, input: input.encoded())
        }
        if case .rest(_, _, let epoch, _) = bytes {
          caller.expectedEpoch = epoch
          if isVersioned { caller.receipt = Receipt() }
        }
        do throws(APIError) {
          var output = try await BoundOperation.answer(input, caller, rule)
          output.hide(from: caller)
          return BoundOperation.encode(output, bytes, caller, writer)
        } catch {
          throw error.shown(to: caller)
        }
      })
  }

  @usableFromInline
  init(_ operation: Operation, run: @escaping Run) {
    self.operation = operation
    self.run = run
  }

  /// A version of another history is none that there is. The rule is asked again with one that never will be, and so says
  /// what there is now, as it does to whoever lost a race.
  @inlinable
  static func answer<Input: OperationInput, Output: OperationOutput>(
    _ input: Input, _ caller: Caller, _ rule: @Sendable (Input, Caller) async throws(APIError) -> Output
  ) async throws(APIError) -> Output {
    do throws(APIError) {
      return try await rule(input, caller)
    } catch {
      guard error.isOfAnotherHistory else { throw error }
      var (never, caller) = (input, caller)
      var violations = Violations()
      never.set(Operation.expectedVersionField, to: String(JSONReader.maxInteger), &violations)
      caller.expectedEpoch = nil
      _ = try await rule(never, caller)
      throw error
    }
  }

  // MARK: Reading

  /// All violations at once, of shape and of meaning.
  @inlinable
  static func read<Input: OperationInput>(_ bytes: CallInput, isPatch: Bool = false) throws(APIError) -> Input {
    var input = Input()
    var violations = Violations()
    switch bytes {
    case .protobuf(let message): input = try protobuf(message, &violations)
    case .json(let text, let beside):
      input = try json(text, &violations)
      for (field, text) in beside { input.set(field, to: text, &violations) }
    case .rest(let parameters, let body, _, let noted):
      violations = noted
      for (field, text) in parameters { input.set(field, to: text, &violations) }
      if let body { try readBody(body, &input, isPatch: isPatch, &violations) }
    }
    input.validate(into: &violations)
    guard violations.isEmpty else { throw .invalid(violations) }
    return input
  }

  @inlinable
  static func protobuf<Input: OperationInput>(
    _ message: Bytes, _ violations: inout Violations
  ) throws(APIError) -> Input {
    do throws(WireError) {
      return try Input.decode(protobuf: message, violations: &violations)
    } catch {
      throw .unreadable(error)
    }
  }

  @inlinable
  static func json<Input: OperationInput>(_ text: Bytes, _ violations: inout Violations) throws(APIError) -> Input {
    do throws(JSONError) {
      return try Input.decode(json: text, violations: &violations) ?? Input()
    } catch {
      throw .unreadable(error)
    }
  }

  @inlinable
  static func readBody<Input: OperationInput>(
    _ body: Bytes, _ input: inout Input, isPatch: Bool, _ violations: inout Violations
  ) throws(APIError) {
    do throws(JSONError) {
      var reader = JSONReader(body)
      try input.readBody(from: &reader)
      guard isPatch else { return try reader.finish(into: &violations) }
      // The body is a field of the input by itself: it has the same path at every door.
      var noted = Violations()
      try reader.finish(into: &noted)
      violations.inside("patch") { for violation in noted.list { $0.add(violation) } }
    } catch {
      throw .unreadable(error)
    }
  }

  @usableFromInline
  static func missingBase(_ operation: Operation) -> APIError {
    APIError(
      DoorError.preconditionRequired,
      "\(operation.name) needs the version that the caller saw: If-Match with its tag, expectedVersion or base.")
  }

  // MARK: Writing

  @inlinable
  static func encode<Output: OperationOutput>(
    _ output: Output, _ bytes: CallInput, _ caller: Caller, _ writer: consuming ByteWriter
  ) -> Reply {
    if case .protobuf = bytes {
      var message = ProtobufWriter(appendingTo: writer)
      output.write(into: &message)
      return Reply(output: message.finishWriter(), version: output.entityVersion, id: output.entityID)
    }
    var json = JSONWriter(appendingTo: writer)
    output.write(into: &json)
    let id = output.entityID
    // What makes a scope is about none before, and answers it.
    return Reply(
      output: json.finishWriter(), version: output.entityVersion,
      epoch: caller.receipt.flatMap { receipt in (caller.scope ?? id).flatMap { receipt.epoch(of: $0) } },
      isDiscreet: Output.isDiscreet, id: id)
  }
}
