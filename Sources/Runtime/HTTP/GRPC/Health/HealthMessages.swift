// The messages of grpc.health.v1 (Schema/grpc/health), written by hand as a generator would. They read as well as write,
// for a command line that asks a server how it is.

internal import Core
internal import Wire

struct HealthCheckRequest: ProtobufMessage, Equatable {
  var service = ""

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: service = try reader.string()
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) { writer.string(1, service) }
}

struct HealthCheckResponse: ProtobufMessage, Equatable {
  var status = HealthStatus.unknown

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: status = HealthStatus(rawValue: try reader.int32()) ?? .unknown
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) { writer.int32(1, status.rawValue) }
}

struct HealthListRequest: ProtobufMessage, Equatable {
  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while try reader.nextField() != nil { try reader.skip() }
  }

  func write(into writer: inout ProtobufWriter) {}
}

struct HealthListResponse: ProtobufMessage, Equatable {
  var statuses: [String: HealthCheckResponse] = [:]

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: try mergeEntry(from: &reader)
      default: try reader.skip()
      }
    }
  }

  private mutating func mergeEntry(from reader: inout ProtobufReader) throws(WireError) {
    var name = ""
    var response = HealthCheckResponse()
    try reader.nested { reader throws(WireError) in
      while let field = try reader.nextField() {
        switch field {
        case 1: name = try reader.string()
        case 2: try reader.message(into: &response)
        default: try reader.skip()
        }
      }
    }
    statuses[name] = response
  }

  func write(into writer: inout ProtobufWriter) {
    for (name, response) in statuses.sorted(by: { $0.key < $1.key }) {
      writer.nested(1) {
        $0.string(1, name)
        $0.message(2, response)
      }
    }
  }
}
