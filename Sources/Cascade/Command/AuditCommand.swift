// `cascade audit tail`: what was done last, and from there on what is done, a line an entry, until it is interrupted. It asks
// for the latest entries again and again: with several nodes one may be written a moment behind a later one.

internal import API
internal import Core
internal import Generated
internal import HTTP
internal import Wire

enum AuditCommand {
  private static let pause = Duration.milliseconds(500)
  /// As many as a page may have.
  private static let page = 200

  static var help: String {
    """
    cascade audit list [FLAGS]
    cascade audit tail [--actor ID] [--operation NAME] [--outcome CODE] [--scope-id ID] [--limit COUNT] [--json]

    Who did what. list shows pages of it, the latest first; tail shows the last COUNT entries and then what is done from there
    on, until it is interrupted. `cascade audit list --help` has the flags that say which server and as whom.

      cascade audit tail --data-dir /var/lib/cascade
      cascade audit tail --operation auth.login --outcome wrong_credentials


    """
  }

  static func tail(_ arguments: [String]) -> Int32 {
    guard let command = Surface.commands.first(where: { $0.operation.name == AuditEntry.List.operation.name }) else {
      preconditionFailure("the audit log is listed")
    }
    let call: CallArguments
    var input: AuditEntry.List.Input
    let target: CallTarget
    do throws(Complaints) { call = try CallArguments(arguments, of: command, ProcessFacts.environment) } catch {
      return Command.refuse(error.all)
    }
    do throws(APIError) {
      let message = try command.encode(call.input)
      input = (try? AuditEntry.List.Input(decoding: message)) ?? AuditEntry.List.Input()
    } catch {
      return Command.refuse(CallRunner.complaints(error, command))
    }
    do throws(CallTarget.Refusal) { target = try CallTarget(call) } catch {
      return Command.refuse([error.complaint], code: error.code)
    }
    let first = input.limit
    (input.order, input.limit, input.cursor) = (.atDesc, page, nil)
    let asked = input
    let ended = target.run { line throws(GRPCError) in try await follow(asked, first, call.form, line) }
    guard case .failure(let error) = ended else { return 0 }
    return Command.refuse(CallRunner.complaints(error), code: 1)
  }

  private static func follow(
    _ asked: AuditEntry.List.Input, _ first: Int, _ form: CallArguments.Form, _ line: CallTarget.Line
  ) async throws(GRPCError) {
    var known: Set<ID<AuditEntry>> = []
    var isFirst = true
    while true {
      var fresh: [AuditEntry] = []
      var seen: Set<ID<AuditEntry>> = []
      var input = asked
      repeat {
        let page = try await fetch(input, line)
        for entry in page.items where seen.insert(entry.id).inserted && !known.contains(entry.id) {
          fresh.append(entry)
        }
        // As long as nothing on it was known, there may be more behind it.
        let isAllNew = page.items.allSatisfy { !known.contains($0.id) }
        input.cursor = !isFirst && isAllNew ? page.nextCursor : nil
      } while input.cursor != nil
      for entry in (isFirst ? Array(fresh.prefix(first)) : fresh).reversed() {
        Command.say(form == .json ? entry.encodedJSON().text : text(entry))
      }
      if !seen.isEmpty { known = seen }
      isFirst = false
      do { try await line.loop.sleep(for: pause) } catch { return }
    }
  }

  private static func fetch(
    _ input: AuditEntry.List.Input, _ line: CallTarget.Line
  ) async throws(GRPCError) -> AuditEntry.Page {
    let reply = try await line.call("/\(Surface.package).\(AuditEntry.List.operation.rpc)", input.encoded())
    do throws(WireError) { return try AuditEntry.Page(decoding: reply) } catch {
      throw GRPCError(.internal, "The server does not answer as it should.")
    }
  }

  /// When, who, from where and how, what, and what came of it; `-` for what is not known.
  static func text(_ entry: AuditEntry) -> String {
    let about = ([entry.scopeId].compactMap(\.self) + entry.subjects).joined(separator: " ")
    let words = [
      "\(entry.at)", entry.actor ?? "-", entry.address ?? "-", entry.door.name, entry.operation, entry.outcome, about,
    ]
    return words.filter { !$0.isEmpty }.joined(separator: "  ").visible
  }
}
