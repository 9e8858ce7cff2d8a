// What can be wrong with a history, each told with what shows it.

enum Defect: Hashable, Sendable, CustomStringConvertible {
  // Of the log.
  case gapInLog(at: Int)
  case twiceInLog(Saying)
  case nobodySaidIt(Entry)
  /// The note's versions in the log do not grow.
  case versionsOutOfOrder(at: Int)
  // Of the calls.
  case lost(Call.Request)
  /// It was acknowledged for one place, and is at another.
  case elsewhere(Call.Request, at: Int)
  case refusedAndDone(Call.Request)
  /// It was to build on one version, and built on another.
  case builtOnAnother(Call.Request, base: Int)
  /// A patch was refused for the very version that it was for.
  case refusedForItsBase(Call.Request)
  case nobodyWroteWhatWasRead(version: Int)
  /// What a call came to was over before it began, or it came to something that only happened afterwards.
  case notInRealTime(Call.Request)
  // Of what was watched.
  case missed(by: String, at: Int)
  case twice(by: String, at: Int)
  case another(by: String, at: Int)
  case backward(by: String, revision: Int)
  /// An entry came without the note that it tells of.
  case torn(by: String, at: Int)
  case incomplete(by: String, at: Int)
  case doesNotApply(by: String, base: Int)

  var description: String {
    switch self {
    case .gapInLog(let place): "the log has no entry \(place)"
    case .twiceInLog(let saying): "\(saying) is in the log twice"
    case .nobodySaidIt(let entry): "nobody said \(entry)"
    case .versionsOutOfOrder(let place): "entry \(place) has a version that is not newer"
    case .lost(let request): "\(request) was acknowledged and is lost"
    case .elsewhere(let request, let place): "\(request) is at \(place), which is not what was acknowledged"
    case .refusedAndDone(let request): "\(request) was refused and done"
    case .builtOnAnother(let request, let base): "\(request) was done on version \(base)"
    case .refusedForItsBase(let request): "\(request) was refused by a note in its very version"
    case .nobodyWroteWhatWasRead(let version): "version \(version) was read, and nobody wrote it so"
    case .notInRealTime(let request): "\(request) took its place at a moment when it was not under way"
    case .missed(let name, let place): "\(name) was not told entry \(place)"
    case .twice(let name, let place): "\(name) was told entry \(place) again"
    case .another(let name, let place): "\(name) was told another entry \(place)"
    case .backward(let name, let revision): "\(name) went back to revision \(revision)"
    case .torn(let name, let place): "\(name) was told entry \(place) without its note"
    case .incomplete(let name, let place): "\(name) was told nothing behind entry \(place)"
    case .doesNotApply(let name, let base): "\(name) was told a change of version \(base), which it does not have"
    }
  }
}
