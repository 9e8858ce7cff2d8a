import Testing

@testable import HTTP

@Suite struct HTTP2FrameScanTests {
  private static func fault(_ frames: [UInt8]...) -> HTTP2FrameScan.Fault? {
    var scan = HTTP2FrameScan()
    _ = scan.scan((RawFrame.preface + frames.flatMap(\.self)).span)
    return scan.fault
  }

  private static func reset(_ stream: UInt32) -> [UInt8] { RawFrame.frame(.reset, stream, [0, 0, 0, 8]) }

  @Test func whatAClientDoes() {
    #expect(
      Self.fault(
        RawFrame.settings(), RawFrame.request(1, ends: false), RawFrame.data(1, "a"), RawFrame.request(3),
        RawFrame.data(1, "b", ends: true), RawFrame.request(5, ends: false), RawFrame.request(5, ends: true),
        RawFrame.request(7, ends: false), Self.reset(7), Self.reset(3),
        RawFrame.frame(.windowUpdate, 1, RawFrame.number(1)), RawFrame.frame(.priority, 1, [0, 0, 0, 0, 0]),
        RawFrame.frame(.ping, 0, [0, 0, 0, 0, 0, 0, 0, 0]), RawFrame.request(9)) == nil)
  }

  @Test func whatComesBehindTheEndIsTooLate() {
    let ends = [
      RawFrame.request(1), RawFrame.request(1, ends: false) + RawFrame.data(1, ends: true),
      RawFrame.request(1, ends: false) + RawFrame.request(1), RawFrame.request(1, ends: false) + Self.reset(1),
    ]
    for end in ends {
      #expect(Self.fault(end, RawFrame.data(1)) == .streamClosed)
      #expect(Self.fault(end, RawFrame.request(1)) == .streamClosed)
      #expect(Self.fault(end, Self.reset(1), RawFrame.frame(.windowUpdate, 1, RawFrame.number(1))) == nil)
    }
  }

  @Test func aStreamThatWasPassedOverIsClosed() {
    #expect(Self.fault(RawFrame.request(5), RawFrame.request(3)) == .protocolError)
    #expect(Self.fault(RawFrame.request(3), RawFrame.request(1)) == .protocolError)
    #expect(Self.fault(RawFrame.request(5), RawFrame.data(3)) == .streamClosed)
    #expect(Self.fault(RawFrame.request(5), RawFrame.data(7)) == nil, "nghttp2 knows that one")
  }

  @Test func nothingComesBetweenTheFramesOfABlock() {
    let begin = RawFrame.frame(.headers, 1, flags: RawFrame.endStream, [0x82])
    let end = RawFrame.frame(.continuation, 1, flags: RawFrame.endHeaders, [0x86])
    #expect(Self.fault(begin, RawFrame.frame(.continuation, 1), end, RawFrame.request(3)) == nil)
    #expect(Self.fault(begin, RawFrame.request(1)) == .protocolError)
    #expect(Self.fault(begin, RawFrame.frame(.continuation, 1), RawFrame.settings()) == .protocolError)
  }

  @Test func whatElseNghttp2LetsPass() {
    let long = [UInt8](repeating: 0, count: 16_385)
    let begin = RawFrame.frame(.headers, 1, [0x82])
    #expect(Self.fault(begin, RawFrame.frame(.continuation, 1, flags: RawFrame.endHeaders, long)) == .frameSize)
    #expect(Self.fault(RawFrame.frame(.priority, 0, [0, 0, 0, 1, 0])) == .protocolError)
  }

  /// Streams that we have cut, or refused, and whose clients never ended them.
  @Test func moreOpenStreamsThanAreRememberedAreNotJudged() {
    var streams = HTTP2PeerStreams()
    let count = UInt32(HTTP2PeerStreams.maxOpen)
    for number in 0...count { #expect(streams.headers(2 * number + 1, ends: false) == nil) }
    let last = 2 * count + 1
    #expect(streams.data(1, ends: true) == nil && streams.data(1, ends: false) == nil, "forgotten")
    #expect(streams.data(3, ends: true) == nil && streams.data(3, ends: false) == .closed)
    #expect(streams.data(last, ends: true) == nil && streams.data(last, ends: false) == .closed)
  }

  @Test func whatComesBeforeAFaultIsGood() {
    let good = RawFrame.preface + RawFrame.settings() + RawFrame.request(1)
    let all = good + RawFrame.data(1, "late")
    for cut in [0, 1, 24, good.count - 1, good.count, good.count + 1, good.count + 8, good.count + 9, all.count] {
      var scan = HTTP2FrameScan()
      var passed = scan.scan(all.span.extracting(0..<cut))
      if scan.fault == nil { passed += scan.scan(all.span.extracting(cut..<all.count)) }
      #expect(scan.fault == .streamClosed)
      #expect((good.count..<good.count + 9).contains(passed), "cut at \(cut)")
    }
  }
}
