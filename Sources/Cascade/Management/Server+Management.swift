// Opening the management's door, on the home loop.

internal import Core
internal import Net

extension Server {
  func openManagement() async throws(StartError) {
    guard let address = configuration.managementAddress else {
      if configuration.isManagementTooDeep {
        log.warn("the data folder's path is too long for a management socket: there is none")
      }
      return
    }
    let service = ManagementDoor.http(management, configuration)
    let door = try await bind(address, ManagementDoor.options(address, tls), "management.listen", service)
    state.withLock { $0.managementDoor = door }
  }
}
