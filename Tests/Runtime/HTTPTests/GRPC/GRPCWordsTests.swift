// The words of the protocol: status, timeout, metadata, content types.

import Core
import Testing
import Wire

@testable import HTTP

enum Base64Text {
  static func of(_ bytes: [UInt8]) -> String { Base64.encode(bytes.span) }
}

@Suite struct GRPCWordsTests {
  // MARK: Status

  @Test(arguments: [
    ("plain text", "plain text"), ("100%", "100%25"), ("é", "%C3%A9"), ("\t\n☺", "%09%0A%E2%98%BA"),
    ("~ \u{7f}", "~ %7F"),
  ])
  func messagesArePercentEncoded(_ message: String, _ coded: String) {
    #expect(GRPCStatus.encode(message).text == coded)
    #expect(GRPCStatus.decode(Bytes(coded).span) == message)
  }

  @Test(arguments: [("%", "%"), ("%4", "%4"), ("%zz", "%zz"), ("a%41%", "aA%"), ("%c3%A9", "é"), ("%FF", "\u{fffd}")])
  func brokenEscapesAreShown(_ coded: String, _ message: String) {
    #expect(GRPCStatus.decode(Bytes(coded).span) == message)
  }

  @Test func aStatusComesBackFromItsTrailers() {
    for code in GRPCCode.allCases {
      let status = GRPCStatus(code, "50% of é", details: Bytes([0, 255, 1]))
      var fields = Fields()
      status.write(into: &fields)
      #expect(fields[.grpcStatus] == "\(code.rawValue)")
      #expect(GRPCStatus(fields) == status)
    }
    var fields = Fields()
    #expect(GRPCStatus(fields) == nil)
    fields.add(.grpcStatus, "99" as StaticString)
    #expect(GRPCStatus(fields)?.code == .unknown)
  }

  @Test func refusalsCrossTheProtocols() throws {
    let http = HTTPError(429, "rate_limited", "Slow down.", retryAfter: .milliseconds(1_500))
    let error = GRPCError(http)
    #expect(error.code == .resourceExhausted && error.message == "Slow down.")
    let status = try RPCStatus(decoding: error.status.details)
    #expect(status.code == 8 && status.message == "Slow down.")
    #expect(status.details.map(\.typeURL) == ["ErrorInfo", "RetryInfo"].map { "type.googleapis.com/google.rpc." + $0 })
    #expect(try RPCErrorInfo(decoding: status.details[0].value) == RPCErrorInfo(reason: "rate_limited"))
    #expect(try RPCRetryInfo(decoding: status.details[1].value) == RPCRetryInfo(delay: .milliseconds(1_500)))
    for code in GRPCCode.allCases.dropFirst() {
      let back = HTTPError(GRPCError(code, "x"))
      #expect(back.status == code.httpStatus && back.status >= 400)
    }
    for status in [400, 401, 403, 404, 409, 429, 499, 500, 501, 503, 504] as [UInt16] {
      #expect(GRPCCode(httpStatus: status).httpStatus == status)
    }
  }

  /// The table of gRPC's http-grpc-status-mapping.
  @Test(
    arguments: [
      (400, GRPCCode.internal), (401, .unauthenticated), (403, .permissionDenied), (404, .unimplemented),
      (429, .unavailable), (502, .unavailable), (503, .unavailable), (504, .unavailable), (200, .unknown),
      (418, .unknown), (500, .unknown),
    ] as [(UInt16, GRPCCode)])
  func whatIsNotGRPCsIsTranslatedForTheCaller(status: UInt16, code: GRPCCode) {
    #expect(GRPCCode(ofStranger: status) == code)
  }

  // MARK: Timeout

  @Test(arguments: [
    ("1H", Duration.seconds(3_600)), ("2M", .seconds(120)), ("3S", .seconds(3)), ("4m", .milliseconds(4)),
    ("5u", .microseconds(5)), ("6n", .nanoseconds(6)), ("99999999H", .seconds(359_999_996_400)), ("0n", .zero),
  ])
  func timeoutsAreRead(_ text: String, _ timeout: Duration) {
    #expect(GRPCTimeout.parse(Bytes(text).span) == timeout)
  }

  @Test(arguments: ["", "1", "S", "1s", "-1S", "+1S", "1.5S", "123456789n", " 1S", "1S ", "1SS", "x1S"])
  func otherTimeoutsAreNot(_ text: String) {
    #expect(GRPCTimeout.parse(Bytes(text).span) == nil)
  }

  @Test func printedTimeoutsAreNeverLonger() {
    #expect(GRPCTimeout.text(.seconds(1)) == "1000000u")
    #expect(GRPCTimeout.text(.nanoseconds(99_999_999)) == "99999999n")
    #expect(GRPCTimeout.text(.seconds(-3)) == "0n")
    var length: Int64 = 1
    while length < .max / 3 {
      let timeout = Duration.nanoseconds(length)
      let back = GRPCTimeout.parse(Bytes(GRPCTimeout.text(timeout)).span) ?? .seconds(-1)
      #expect(back <= timeout && back * 1.001 >= timeout)
      length = length * 3 + 1
    }
  }

  // MARK: Metadata

  @Test func metadataKeepsToItsRules() {
    var metadata = GRPCMetadata()
    let added = [
      metadata.add("x-a", "one"), metadata.add("x-a", "two words"), metadata.add("x-b-bin", Bytes([0, 255])),
    ]
    #expect(added == [true, true, true])
    for (name, value) in [
      ("X-A", "upper"), ("", "x"), ("x a", "x"), ("x-a", "é"), ("x-a", "a\r\nb: c"), ("x-a", " x"), ("x-a", "x "),
      ("grpc-status", "0"), ("content-type", "x"), ("te", "x"), ("x-b-bin", "text"), (":path", "/"),
    ] {
      let refused = !metadata.add(name, value)
      #expect(refused, "\(name): \(value)")
    }
    let refused = !metadata.add("x-b", Bytes())
    #expect(refused)
    #expect(metadata.fields.count == 3)
    #expect(metadata["x-a"] == "one" && metadata.all("x-a") == ["one", "two words"] && metadata["x-c"] == nil)
    #expect(metadata.binary("x-b-bin") == [Bytes([0, 255])])
  }

  @Test func binaryValuesComePaddedJoinedAndBroken() {
    var fields = Fields()
    fields.add("x-bin", "AP8, AQ==,%%%,")
    fields.add("x-bin", "Ag")
    #expect(GRPCMetadata(fields).binary("x-bin").map(\.array) == [[0, 255], [1], [], [2]])
  }

  // MARK: Content types

  @Test(arguments: [
    ("application/grpc", GRPCCarrier.native), ("application/grpc+proto", .native), ("APPLICATION/gRPC; x=y", .native),
    ("application/grpc-web", .web), ("application/grpc-web+proto", .web), ("application/grpc-web-text", .webText),
    ("application/grpc-web-text+proto;charset=utf-8", .webText), ("application/grpc+json", nil),
    ("application/grpcx", nil), ("application/json", nil), ("", nil),
  ])
  func theContentTypeSaysTheCarrier(_ type: String, _ carrier: GRPCCarrier?) {
    var fields = Fields()
    fields.add(.contentType, type)
    #expect(GRPCCarrier(fields) == carrier)
  }
}
