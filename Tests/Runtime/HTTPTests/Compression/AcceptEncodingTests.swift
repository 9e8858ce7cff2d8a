import Core
import Testing

@testable import HTTP

@Suite struct AcceptEncodingTests {
  private func prefersGzip(_ lines: String...) -> Bool {
    var fields = Fields()
    for line in lines { fields.add(.acceptEncoding, line) }
    return AcceptEncoding(fields).prefersGzip
  }

  @Test(arguments: [
    "gzip", "GZIP", "x-gzip", "gzip, deflate, br", "deflate;q=1.0, gzip;q=0.5", "*", "gzip;q=0.001", "gzip; q=1",
    "gzip ;q=0.8", "identity;q=0", "identity;q=0, gzip", "*;q=0.5", "gzip;q=1.000, identity;q=1", "br;q=1.0, *;q=0.1",
    "gzip, identity;q=0.5", " gzip ", ",,gzip,,", "*;q=0, gzip;q=0.3", "gzip;Q=0.2",
  ])
  func gzipIsTaken(_ line: String) {
    // To refuse identity and name nothing else leaves nothing that we have: then it is identity all the same.
    #expect(prefersGzip(line) == (line != "identity;q=0"))
  }

  @Test(arguments: [
    "", "br", "gzip;q=0", "gzip;q=0.0", "gzip;q=0.000", "*;q=0", "identity", "identity;q=1, gzip;q=0.5", "gzip;q=",
    "gzip;q=1.5", "gzip;q=-1", "gzip;q=abc", "gzip;level=9", "gzip;q=0.1234", "gzipped", "gzip, gzip;q=0, *;q=0, gzi",
    "*, gzip;q=0", "deflate",
  ])
  func gzipIsNotTaken(_ line: String) {
    #expect(prefersGzip(line) == (line == "gzip, gzip;q=0, *;q=0, gzi"), "the better of two weights counts")
  }

  @Test func noFieldMeansNone() {
    #expect(!prefersGzip())
    #expect(prefersGzip("deflate", "gzip;q=0.5"))
  }
}
