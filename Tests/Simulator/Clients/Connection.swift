// One connection of a client, with the network in between: what the server sends lies in a lane until the dice let it
// through, and no more than a window of it.

import Core
import State
import Wire

final class Connection: Sink {
  /// What is on its way, and how the world was when it was sent.
  private struct Sent {
    let message: Bytes
    let epoch: Epoch
    let maySeeRemarks: Bool
    /// Whether it was observed as what it may see.
    let isRightful: Bool
  }

  let down: Lane
  let up: Lane
  private let window: Int
  private let world: World
  private unowned let client: Client
  private(set) var scope: LiveScope?
  private(set) var observer: Observer?
  /// The client's end is open.
  private(set) var isOpen = true
  /// What the server said first.
  private(set) var welcome: Cursor?
  /// The client may see other things than when it was welcomed.
  var isOfOtherRights = false
  /// As what the notebook is observed.
  var seesRemarks = false
  /// Of the network between: what it does to what is sent.
  private var tampering: Tampering

  init(_ world: World, _ client: Client, name: String, window: Int) {
    self.world = world
    self.client = client
    self.window = window
    down = Lane("\(name) down")
    up = Lane("\(name) up")
    tampering = Tampering(world.mutation)
  }

  var hasRoom: Bool { down.count < window }

  func attach(_ scope: LiveScope) {
    self.scope = scope
    welcome = ResumePlace(scope.state.cursor, rights: client.rights).cursor
    observer = Observer(scope, client.encoding, self) { [unowned client] in client.viewer(of: $0) }
  }

  /// What the client gives back, as a place in the scope's history.
  func place(_ since: Cursor) -> Cursor? {
    scope.map { ResumePlace($0.state.cursor, rights: client.rights).place(since) }
  }

  func send(_ message: ScopeMessage) {
    guard let scope else { return }
    let sent = Sent(
      message: message.bytes, epoch: scope.state.cursor.epoch, maySeeRemarks: seesRemarks,
      isRightful: seesRemarks == client.maySeeRemarks)
    world.later(down, "delivers") { [self] in deliver(sent) }
  }

  func fail(_ id: String, _ problem: Problem) { preconditionFailure("nothing is computed here, and \(id) failed") }

  private func deliver(_ sent: Sent) {
    let wasFull = down.count + 1 >= window
    for message in tampering.pass(sent.message) where isOpen {
      client.receive(message, sent.epoch, maySeeRemarks: sent.maySeeRemarks, isRightful: sent.isRightful)
    }
    if wasFull && hasRoom { observer?.roomAgain() }
  }

  /// The client's end is gone; the server may learn of it later.
  func cut() {
    isOpen = false
    up.drop()
  }

  /// The server's end is gone.
  func close() {
    isOpen = false
    down.drop()
    up.drop()
    observer?.close()
    observer = nil
    scope = nil
  }
}
