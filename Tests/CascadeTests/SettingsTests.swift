// The table of settings, held against itself: names, defaults, and what each kind reads.

import Core
import Generated
import HTTP
import Net
import Testing

@testable import Cascade

@Suite struct SettingsTests {
  @Test func namesAreUnique() {
    for side in [\Setting<Settings>.key, \.flag, \.variable] {
      let names = Settings.all.map { $0[keyPath: side] }
      #expect(Set(names).count == names.count)
    }
  }

  @Test func theNamesThatOthersRelyOn() {
    let flags = Set(Settings.all.map(\.flag))
    for flag in [
      "--mode", "--listen", "--tls-cert", "--tls-key", "--data-dir", "--metrics", "--log-level", "--log-file",
      "--debug-endpoints", "--reflection", "--loops",
    ] {
      #expect(flags.contains(flag))
    }
    #expect(Settings.named("http.max_head_bytes", \.key)?.variable == "CASCADE_HTTP_MAX_HEAD_BYTES")
  }

  /// A default that its own reader refuses, or reads as something else, would be a trap in the help.
  @Test(arguments: Settings.all.indices)
  func defaultsReadBack(index: Int) throws {
    let setting = Settings.all[index]
    let text = setting.text(in: Settings())
    guard !text.isEmpty else { return }
    var settings = Settings()
    try setting.read(text, into: &settings)
    #expect(settings == Settings())
  }

  /// Those of the rooms below are what tests and other programs get; the server's must not differ unseen.
  @Test func defaultsAreThoseOfTheRoomsBelow() throws {
    let configuration = try Configuration()
    #expect("\(configuration.httpLimits)" == "\(HTTPLimits())")
    #expect("\(configuration.routeLimits)" == "\(RouteLimits())")
    #expect("\(configuration.connectionLimits)" == "\(ConnectionLimits())")
    #expect(configuration.settings.connection.max == ConnectionGate().maxConnections)
    #expect(configuration.settings.connection.maxPerAddress == ConnectionGate().maxPerAddress)
  }

  @Test(arguments: [
    ("http.max_head_bytes", "64KiB", "64KiB"), ("http.max_head_bytes", "65536", "64KiB"),
    ("http.max_head_bytes", "5000", "5000"), ("http.max_body_bytes", "2GiB", "2GiB"),
    ("http.idle_timeout", "90s", "90s"), ("http.idle_timeout", "120s", "2m"), ("http.idle_timeout", "1h", "1h"),
    ("http.idle_timeout", "250ms", "250ms"), ("http.gzip", "off", "off"), ("http.gzip", "true", "on"),
    ("listen", "127.0.0.1:1, unix:a.sock", "127.0.0.1:1, unix:a.sock"), ("metrics", "off", "off"),
    ("proxy.trusted", "10.0.0.0/8,unix,::1", "10.0.0.0/8, unix, ::1/128"), ("proxy.field", "forwarded", "forwarded"),
    ("cors.origins", "HTTPS://App.example.org:8443", "https://app.example.org:8443"),
    ("log.level", "warn,http=debug", "warn,http=debug"),
  ])
  func reads(key: String, text: String, value: String) throws {
    let setting = try #require(Settings.named(key, \.key))
    var settings = Settings()
    try setting.read(text, into: &settings)
    #expect(setting.text(in: settings) == value)
  }

  @Test(arguments: [
    ("http.max_head_bytes", "64KB", "\"64KB\" is not a size such as 4096, 32KiB or 1MiB"),
    ("http.max_head_bytes", "-1", "\"-1\" is not a size such as 4096, 32KiB or 1MiB"),
    ("http.max_head_bytes", "9999999999GiB", "\"9999999999GiB\" is not a size such as 4096, 32KiB or 1MiB"),
    ("http.max_head_bytes", "1", "out of range, which is 1KiB to 16MiB"),
    ("http.idle_timeout", "30", "\"30\" is not a length of time such as 500ms, 30s, 5m or 1h"),
    ("http.idle_timeout", "1ms", "out of range, which is 10ms to 24h"),
    ("loops", "two", "\"two\" is not a whole number"), ("http.gzip", "1", "\"1\" is not on or off"),
    ("mode", "prod", "\"prod\" is not one of development, production"),
    ("listen", "localhost:80", "'localhost:80' is not ADDRESS:PORT, [ADDRESS]:PORT, :PORT or unix:PATH"),
    ("listen", "127.0.0.1:1,", "'' is not ADDRESS:PORT, [ADDRESS]:PORT, :PORT or unix:PATH"),
    (
      "proxy.trusted", "10.0.0.1/8",
      "'10.0.0.1/8' has bits set behind its prefix; want a network such as 10.0.0.0/8, an address, or unix"
    ),
    (
      "cors.origins", "https://a.example/",
      "\"https://a.example/\" is not an origin: it must not have a path or a trailing slash"
    ),
    ("cors.origins", "a.example", "\"a.example\" is not an origin: write scheme://host, such as https://example.org"),
    (
      "cors.origins", "https://",
      "\"https://\" is not an origin: the host must be a name in ASCII (punycode) or an address"
    ),
    ("tls.cert", "", "a path is missing"),
  ])
  func refuses(key: String, text: String, reason: String) throws {
    let setting = try #require(Settings.named(key, \.key))
    var settings = Settings()
    #expect(throws: BadValue(reason: reason)) { try setting.read(text, into: &settings) }
  }
}
