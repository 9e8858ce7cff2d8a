// The proxies' own word on the configurations that we ship. That they carry every protocol to the server is shown where
// the server runs.

import Testing

@Suite struct DeployTests {
  private static let hasCaddy = Repository.run(["caddy", "version"]).succeeded

  @Test func nginxTakesOurConfiguration() {
    let said = Repository.run(["deploy/try", "nginx", "check"])
    #expect(said.succeeded, "\(said.errors)")
  }

  @Test(.enabled(if: hasCaddy, "caddy is not installed"))
  func caddyTakesOurConfiguration() {
    let said = Repository.run(["deploy/try", "caddy", "check"])
    #expect(said.succeeded, "\(said.errors)")
  }
}
