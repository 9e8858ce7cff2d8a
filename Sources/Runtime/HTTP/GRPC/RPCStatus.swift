// The `google.rpc` messages that travel in `grpc-status-details-bin`: a status with details of any type, and the two
// kinds of detail that every refusal of ours may have.

public import Core
public import Wire

/// google.rpc.Status.
public struct RPCStatus: ProtobufMessage, Equatable {
  public var code: Int32 = 0
  public var message = ""
  public private(set) var details: [Detail] = []

  /// google.protobuf.Any.
  public struct Detail: ProtobufMessage, Equatable {
    public var typeURL = ""
    public var value = Bytes()

    public init() {}

    public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
      while let field = try reader.nextField() {
        switch field {
        case 1: typeURL = try reader.string()
        case 2: value = try reader.bytes()
        default: try reader.skip()
        }
      }
    }

    public func write(into writer: inout ProtobufWriter) {
      writer.string(1, typeURL)
      writer.bytes(2, value)
    }
  }

  public init() {}

  public init(code: GRPCCode, message: String) {
    self.code = Int32(code.rawValue)
    self.message = message
  }

  /// Adds a detail under its full message name.
  public mutating func add(_ detail: some ProtobufMessage, named name: String) { add(detail.encoded(), named: name) }

  /// Adds a detail that is encoded already.
  public mutating func add(_ detail: Bytes, named name: String) {
    var packed = Detail()
    packed.typeURL = "type.googleapis.com/" + name
    packed.value = detail
    details.append(packed)
  }

  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: code = try reader.int32()
      case 2: message = try reader.string()
      case 3: try reader.message(appendingTo: &details)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.int32(1, code)
    writer.string(2, message)
    writer.messages(3, details)
  }
}

/// google.rpc.ErrorInfo: a stable reason for programs.
public struct RPCErrorInfo: ProtobufMessage, Equatable {
  public var reason = ""
  public var domain = ""

  public init() {}

  public init(reason: String, domain: String = "") {
    self.reason = reason
    self.domain = domain
  }

  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: reason = try reader.string()
      case 2: domain = try reader.string()
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.string(1, reason)
    writer.string(2, domain)
  }
}

/// google.rpc.RetryInfo: when trying again makes sense.
public struct RPCRetryInfo: ProtobufMessage, Equatable {
  public var delay = Duration.zero

  public init() {}

  public init(delay: Duration) { self.delay = delay }

  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: delay = try RPCRetryInfo.duration(&reader)
      default: try reader.skip()
      }
    }
  }

  private static func duration(_ reader: inout ProtobufReader) throws(WireError) -> Duration {
    var duration = Duration.zero
    try reader.nested { reader throws(WireError) in
      while let field = try reader.nextField() {
        switch field {
        case 1: duration += .seconds(try reader.int64())
        case 2: duration += .nanoseconds(try reader.int32())
        default: try reader.skip()
        }
      }
    }
    return duration
  }

  public func write(into writer: inout ProtobufWriter) {
    let nanoseconds = delay.nanoseconds
    writer.nested(1) {
      $0.int64(1, nanoseconds / 1_000_000_000)
      $0.int32(2, Int32(truncatingIfNeeded: nanoseconds % 1_000_000_000))
    }
  }
}
