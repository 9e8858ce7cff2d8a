// Rules about what a field means: who writes and sees it, its default, its bounds, and what it refers to.

extension FieldRules {
  static let access: [Check<UsedField>] = [
    .changed(.json, "FIELD_BECAME_OUTPUT", "Giving it was right and is refused.") { old, new in
      kept(old, new) && old.isWritten && new.field.isOutput ? "only the server writes it" : nil
    },
    .changed(.json, "FIELD_BECAME_IMMUTABLE", "Changing it was right and is refused.") { old, new in
      kept(old, new) && old.isWritten && !old.field.isImmutable && !old.field.isCreateOnly && new.field.isImmutable
        ? "it is fixed at creation" : nil
    },
    .changed(.json, "FIELD_BECAME_CREATE_ONLY", "It is neither shown any more nor can be changed.") { old, new in
      kept(old, new) && !old.field.isCreateOnly && new.field.isCreateOnly ? "it is taken at creation alone" : nil
    },
    .changed(.json, "FIELD_BECAME_SECRET", "Whoever reads it finds nothing there.") { old, new in
      kept(old, new) && old.isRead && new.field.isSecret ? "it is not shown any more" : nil
    },
    .changed(.auth, "SECRET_BECAME_SHOWN", "What was given in confidence is shown.") { old, new in
      kept(old, new) && old.field.isSecret && !new.field.isSecret ? "it is a secret no more" : nil
    },
    .changed(.auth, "FIELD_VISIBILITY_WIDENED", "Some see it who did not.") { old, new in
      let gained = new.field.visibleTo.isEmpty ? ["everybody"] : Was.without(new.field.visibleTo, old.field.visibleTo)
      guard kept(old, new), !old.field.visibleTo.isEmpty, !gained.isEmpty else { return nil }
      return "seen by \(Was.list(gained)) too"
    },
    .changed(.auth, "FIELD_BECAME_OWN", "More of it is shown than was.") { old, new in
      kept(old, new) && !old.field.isOwn && new.field.isOwn ? "shown as its owner sees it" : nil
    },
    .changed(.auth, "FIELD_VISIBILITY_NARROWED", "Some do not see it who did.") { old, new in
      let lost = Was.without(old.field.visibleTo, new.field.visibleTo)
      guard kept(old, new), !new.field.visibleTo.isEmpty, old.field.visibleTo.isEmpty || !lost.isEmpty else {
        return nil
      }
      return old.field.visibleTo.isEmpty
        ? "seen by \(Was.list(new.field.visibleTo)) alone" : "not seen by \(Was.list(lost)) any more"
    },
  ]

  static let meaning: [Check<UsedField>] = [
    .changed(.semantic, "DEFAULT_CHANGED", "Whoever leaves it out says something else now.") { old, new in
      guard kept(old, new), old.isWritten, new.isWritten, !isPageLimit(old.field),
        !old.field.isRequired, !new.field.isRequired
      else { return nil }
      return Was.changed(old.field.defaultText, new.field.defaultText, "its default")
    },
    .changed(.semantic, "REFERENCE_TARGET_CHANGED", "The ids that it holds are those of something else.") { old, new in
      guard kept(old, new), case .id(let target) = old.field.type.base, case .id(let other) = new.field.type.base
      else { return nil }
      return Was.changed(target ?? "anything", other ?? "anything", "what it refers to")
    },
    .changed(.semantic, "ON_DELETE_CHANGED", "Deleting what it refers to does something else.") { old, new in
      guard kept(old, new), let before = old.field.reference, let after = new.field.reference,
        before.target == after.target
      else { return nil }
      return Was.changed(before.onDelete.rawValue, after.onDelete.rawValue, "what happens on deletion")
    },
    .changed(.semantic, "PAGE_DEFAULT_CHANGED", "Whoever asks for no number gets another.") { old, new in
      guard kept(old, new), isPageLimit(old.field) else { return nil }
      return Was.changed(old.field.defaultText, new.field.defaultText, "its default")
    },
    .changed(.semantic, "PAGE_LIMIT_LOWERED", "Asking for as many as before is refused.") { old, new in
      guard kept(old, new), isPageLimit(old.field) else { return nil }
      return Tightening.range(old.field.constraints, new.field.constraints)
    },
  ]

  static let limits: [Check<UsedField>] = [
    .changed(.semantic, "LENGTH_TIGHTENED", "A text that was right is refused.") { old, new in
      written(old, new) { Tightening.length($0, $1) }
    },
    .changed(.semantic, "RANGE_TIGHTENED", "A number that was right is refused.") { old, new in
      isPageLimit(old.field) ? nil : written(old, new) { Tightening.range($0, $1) }
    },
    .changed(.semantic, "COUNT_TIGHTENED", "A list that was right is refused.") { old, new in
      written(old, new) { Tightening.count($0, $1) }
    },
    .changed(.semantic, "PATTERN_CHANGED", "A text that was right may be refused.") { old, new in
      written(old, new) { before, after in
        after.pattern.flatMap { Was.changed(before.pattern ?? "any", $0, "its pattern") }
      }
    },
    .changed(.semantic, "FORMAT_CHANGED", "A text that was right may be refused.") { old, new in
      written(old, new) { before, after in
        after.format.flatMap { Was.changed(before.format ?? "any", $0, "its format") }
      }
    },
  ]

  static let additions: [Check<UsedField>] = [
    .added(.added, "FIELD_ADDED", "Whoever does not know it need not.") {
      $0.isWritten && $0.field.isRequired ? nil : "it is new"
    },
    .changed(.added, "INPUT_BECAME_OPTIONAL", "What was always given may be left out.") { old, new in
      kept(old, new) && old.isWritten && new.isWritten && old.field.isRequired && !new.field.isRequired
        ? "it may be left out" : nil
    },
    .changed(.added, "FIELD_BECAME_WRITABLE", "What only the server wrote may be given.") { old, new in
      kept(old, new) && old.field.isOutput && !new.field.isOutput ? "it may be written" : nil
    },
    .changed(.added, "LIMITS_LOOSENED", "What was refused is right.") { old, new in
      written(old, new) { before, after in Tightening.any(after, before).map { _ in "its limits are wider" } }
    },
    .changed(.added, "FIELD_DEPRECATED", "It works as before, for now.") { old, new in
      old.field.deprecated == nil ? new.field.deprecated.map { "it is deprecated: \($0)" } : nil
    },
  ]

  /// How much of a list one asks for has rules of its own.
  private static func isPageLimit(_ field: Field) -> Bool {
    field.name == "limit" && field.type.base == .int && field.place == .query
  }

  /// Bounds matter to those who write.
  private static func written(
    _ old: UsedField, _ new: UsedField, _ find: (Constraints, Constraints) -> String?
  ) -> String? {
    guard kept(old, new), old.isWritten, new.isWritten, old.field.type == new.field.type else { return nil }
    return find(old.field.constraints, new.field.constraints)
  }
}
