import Core
import Testing

@testable import Net

@Suite struct CIDRTests {
  @Test(arguments: [
    ("10.0.0.0/8", "10.255.255.255", true), ("10.0.0.0/8", "11.0.0.0", false), ("10.0.0.0/8", "::ffff:10.1.2.3", true),
    ("10.0.0.1", "10.0.0.1", true), ("10.0.0.1", "10.0.0.2", false), ("0.0.0.0/0", "255.1.2.3", true),
    ("0.0.0.0/0", "::1", false), ("::/0", "::1", true), ("::/0", "1.2.3.4", false), ("::/96", "::ffff:0:1", false),
    ("2001:db8::/33", "2001:db8:7fff::1", true), ("2001:db8::/33", "2001:db8:8000::1", false),
    ("2001:db8::/64", "2001:db8::ffff:0:0:1", true), ("2001:db8::/65", "2001:db8::8000:0:0:1", false),
    ("::1/128", "::1", true), ("::ffff:10.0.0.0/104", "10.9.9.9", true), ("192.168.1.128/25", "192.168.1.127", false),
  ])
  func contains(network: String, address: String, expected: Bool) throws {
    #expect(try CIDR(network).contains(IPAddress(address)) == expected)
  }

  @Test(arguments: [
    "10.0.0.1/8", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/08", "10.0.0.0/-1", "10.0.0.0/8/8", "/8", "::1/127", "::/129",
    "2001:db8::1/32", "10.0.0.0/ 8", "host/8", "::ffff:10.0.0.0/90", "10.0.0.0/999999999999999999999",
  ])
  func refuses(text: String) {
    #expect(throws: NetError.self) { try CIDR(text) }
  }

  @Test func prints() throws {
    #expect(try CIDR("10.0.0.0/8").description == "10.0.0.0/8")
    #expect(try CIDR("::ffff:10.0.0.0/104").description == "10.0.0.0/8")
    #expect(try CIDR("2001:DB8::/32").description == "2001:db8::/32")
    #expect(try CIDR("::1").description == "::1/128")
  }
}
