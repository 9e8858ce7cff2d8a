// SIGHUP: new certificates, a new log file, settings that may change.

import Foundation
import Testing

@Suite struct ReloadTests {
  private func subject(_ server: TestServer) -> String {
    let shown = Tool.run("openssl", ["s_client", "-connect", "127.0.0.1:\(server.port)", "-servername", "localhost"])
    return shown.output.split(separator: "\n").first { $0.hasPrefix("subject=") }.map(String.init) ?? shown.errors
  }

  @Test func certificatesAreReadAgain() throws {
    let folder = Folder()
    folder.certificate("server")
    folder.certificate("second")
    let file = folder.write("cascade.conf", "tls.cert = server.pem\ntls.key = server.key\n")
    let server = try TestServer("--config", file, folder: folder)
    #expect(subject(server).hasSuffix("server"))
    for kind in ["pem", "key"] { folder.write("server.\(kind)", folder.read("second.\(kind)")) }
    server.signal(SIGHUP)
    #expect(eventually { server.line("certificates read again") != nil })
    #expect(subject(server).hasSuffix("second"))
    folder.write("server.pem", "not a certificate")
    server.signal(SIGHUP)
    #expect(eventually { server.line("certificates are not usable: the old ones still serve") != nil })
    #expect(subject(server).hasSuffix("second"))
  }

  @Test func theLogFileIsOpenedAnew() throws {
    let server = try TestServer("--log-file", "server.log", "--log-level", "debug")
    let log = server.folder["data/server.log"]
    #expect(server.line("ready", in: log) != nil)
    try FileManager.default.moveItem(atPath: log, toPath: log + ".1")
    _ = curl("\(server.url)/healthz")
    #expect(eventually { server.line("request", in: log + ".1") != nil })
    server.signal(SIGHUP)
    #expect(eventually { server.line("settings read again", in: log) != nil })
    #expect(server.line("settings read again", in: log + ".1") == nil)
  }

  @Test func levelsChangeAndWhatNeedsARestartIsNamed() throws {
    let folder = Folder()
    let file = folder.write("cascade.conf", "log.level = info\n")
    let server = try TestServer("--config", file, folder: folder)
    _ = curl("\(server.url)/healthz")
    folder.write("cascade.conf", "log.level = info,http=debug\nhttp.max_fields = 50\n")
    server.signal(SIGHUP)
    #expect(eventually { server.line("settings read again") != nil })
    #expect(server.line("request") == nil)
    let waits = server.line("this setting has changed and waits for a restart")
    #expect(waits?["setting"] as? String == "http.max_fields")
    _ = curl("\(server.url)/healthz")
    #expect(eventually { server.line("request") != nil })
    folder.write("cascade.conf", "log.level = loud\n")
    server.signal(SIGHUP)
    #expect(eventually { server.line("settings stay as they were") != nil })
    #expect(curl("\(server.url)/healthz").status == 200)
  }
}
