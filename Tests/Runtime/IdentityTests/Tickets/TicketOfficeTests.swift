import Core
import Testing

@testable import Identity

@Suite struct TicketOfficeTests {
  private static let now = Timestamp(microseconds: 1_790_000_000_123_456) ?? .epoch
  private let office = TicketOffice(key: .random())
  private let ledger = TicketMemory()

  private func issue(
    _ holder: Ticket.Holder = .user("usr_1"), session: String? = "ses_1", room: String? = "rm_1"
  ) throws -> Secret {
    try office.issue(to: holder, session: session, room: room, at: Self.now).text
  }

  private func refusal(_ ticket: Secret, room: String? = "rm_1", at now: Timestamp = now) async -> TokenRefusal? {
    do throws(TokenRefusal) {
      _ = try await office.redeem(ticket, in: room, at: now, ledger: ledger)
      return nil
    } catch { return error }
  }

  @Test func aTicketSaysWhatItWasIssuedFor() async throws {
    let holders: [Ticket.Holder] = [.user("usr_1"), .guest("gst_ä", version: 0), .guest("gst_2", version: 1 << 40)]
    for holder in holders {
      for (session, room) in [("ses_1", "rm_1"), (nil, nil), ("ses_1", nil), (nil, "rm_1")] as [(String?, String?)] {
        let (text, ticket) = try office.issue(to: holder, session: session, room: room, at: Self.now)
        let read = try await office.redeem(text, in: room, at: Self.now, ledger: ledger)
        #expect(read == ticket && read.holder == holder && read.sessionId == session && read.room == room)
        #expect(read.expiresAt == Self.now + .seconds(30))
      }
    }
  }

  @Test func aTicketIsGoodOnce() async throws {
    let ticket = try issue()
    #expect(await refusal(ticket) == nil)
    #expect(await refusal(ticket) == .spent)
    #expect(await refusal(ticket, at: Self.now + .seconds(34)) == .spent, "until it is not good for anything")
    #expect(await refusal(try issue()) == nil)
  }

  @Test func aTicketInAWrongPlaceIsRefusedAndNotSpent() async throws {
    let ticket = try issue()
    for place in [nil, "", "rm_2", "rm_11"] { #expect(await refusal(ticket, room: place) == .wrongPlace) }
    #expect(await refusal(ticket) == nil)
    #expect(await refusal(try issue(room: nil)) == .wrongPlace)
  }

  @Test func aTicketIsGoodForHalfAMinuteAndTheLeeway() async throws {
    #expect(await refusal(try issue(), at: Self.now + .milliseconds(34_999)) == nil)
    #expect(await refusal(try issue(), at: Self.now + .seconds(35)) == .expired)
    #expect(await refusal(try issue(), at: Self.now - .seconds(5)) == nil)
    #expect(await refusal(try issue(), at: Self.now - .milliseconds(5_001)) == .notYetValid)
  }

  @Test func theOldKeyIsGoodAsLongAsItIsThere() async throws {
    let old = SymmetricKey.random()
    let new = SymmetricKey.random()
    let ticket = try TicketOffice(key: old).issue(to: .user("usr_1"), session: nil, room: nil, at: Self.now).text
    let both = TicketOffice(key: new, older: [old])
    _ = try await both.redeem(ticket, in: nil, at: Self.now, ledger: ledger)
    await #expect(throws: TokenRefusal.forged) {
      try await TicketOffice(key: new).redeem(ticket, in: nil, at: Self.now, ledger: ledger)
    }
  }

  @Test func noChangedByteIsBelieved() async throws {
    let text = try issue().revealBytes()
    for place in text.indices {
      for byte in [text[place] ^ 1, text[place] ^ 2, 0x41, 0x7a, 0x3d, 0xff] as [UInt8] where byte != text[place] {
        var changed = text
        changed[place] = byte
        #expect(await refusal(Secret(changed)) != nil)
      }
      #expect(await refusal(Secret(Array(text[..<place]))) != nil)
      #expect(await refusal(Secret(text + Array(text[place...]))) != nil)
    }
    #expect(await refusal(Secret([UInt8](repeating: 0x41, count: 769))) == .tooLong)
    #expect(ledger.count == 0, "what is not good is not remembered")
  }

  @Test func whateverStandsInATicketIsReadOrRefused() throws {
    let ticket = try office.issue(to: .guest("gst_1", version: 3), session: "s", room: "r", at: Self.now).ticket
    let bytes = try #require(ticket.bytes)
    for place in bytes.indices {
      for byte in UInt8.min...UInt8.max {
        var changed = bytes
        changed[place] = byte
        // What is read is written as the same.
        if let ticket = Ticket(changed[...]) { #expect(ticket.bytes == changed) }
      }
      #expect(Ticket(bytes[..<place]) == nil && Ticket(bytes[...] + bytes[place...]) == nil)
    }
  }

  @Test func aTicketForNobodyIsNotIssued() {
    let long = String(repeating: "x", count: 129)
    #expect(throws: IdentityError.self) { try issue(.user("")) }
    #expect(throws: IdentityError.self) { try issue(.user(long)) }
    #expect(throws: IdentityError.self) { try issue(.guest("g", version: -1)) }
    #expect(throws: IdentityError.self) { try issue(room: "") }
  }
}
