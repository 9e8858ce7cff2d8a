// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import Core
public import Wire

extension Notebook {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: Sendable, Equatable {
    /// Its identity; stable for ever.
    public var id: ID<Notebook>?
    /// What people call it.
    public var title: String?
    /// Its name in addresses.
    public var slug: Change<String> = .keep
    /// Whether several people write into it; settled when it is created.
    public var isShared: Bool?
    /// Where it stands.
    public var shelf: Shelf?
    /// How many notes it takes.
    public var maxNotes: Int?
    /// The measures of its pages.
    public var page: PageSize.Patch?
    /// What it is about, in a few words each.
    public var topics: [String]?
    /// Opens it to guests; never shown.
    public var passphrase: Change<String> = .keep
    /// Whether a passphrase opens it to guests.
    public var hasPassphrase: Bool?
    /// What only those who run it need to know.
    public var remarks: Change<String> = .keep
    /// Who created it.
    public var ownerName: String?
    /// When it was created.
    public var createdAt: Timestamp?
    /// How many notes are in it.
    public var noteCount: Int?
    /// How large all of it is.
    public var size: Int?
    /// Whether it was put away.
    public var isArchived: Bool?
    /// What it was bound in, once.
    ///
    /// - Warning: Deprecated. Notebooks have no covers any more.
    public var cover: Change<String> = .keep
    /// The revision of its last change; what a patch gives as its base.
    public var version: Int?

    public static let fields = NameTable(
      """
      id 1 title 2 slug 3 isShared 4 shelf 5 maxNotes 6 page 7 topics 8 passphrase 9 hasPassphrase 10 remarks 12 \
      ownerName 13 createdAt 14 noteCount 15 size 16 isArchived 17 cover 18 version 1004
      """)

    public init() {}
  }
}

extension Notebook.Patch: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.readPresent(&id)
      case 2: try json.readPresent(&title)
      case 3: try json.read(&slug)
      case 4: try json.readPresent(&isShared)
      case 5: try json.readPresent(&shelf)
      case 6: try json.readPresent(&maxNotes)
      case 7: try json.readPresent(&page)
      case 8: try json.readPresent(&topics, max: 8)
      case 9: try json.read(&passphrase)
      case 10: try json.readPresent(&hasPassphrase)
      case 12: try json.read(&remarks)
      case 13: try json.readPresent(&ownerName)
      case 14: try json.readPresent(&createdAt)
      case 15: try json.readPresent(&noteCount)
      case 16: try json.readPresent(&size)
      case 17: try json.readPresent(&isArchived)
      case 18: try json.read(&cover)
      case 1004: try json.readPresent(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("id", id)
    json.fieldIfPresent("title", title)
    json.field("slug", slug)
    json.fieldIfPresent("isShared", isShared)
    json.fieldIfPresent("shelf", shelf)
    json.fieldIfPresent("maxNotes", maxNotes)
    json.fieldIfPresent("page", page)
    json.fieldIfPresent("topics", topics)
    json.field("passphrase", passphrase)
    json.fieldIfPresent("hasPassphrase", hasPassphrase)
    json.field("remarks", remarks)
    json.fieldIfPresent("ownerName", ownerName)
    json.fieldIfPresent("createdAt", createdAt)
    json.fieldIfPresent("noteCount", noteCount)
    json.fieldIfPresent("size", size)
    json.fieldIfPresent("isArchived", isArchived)
    json.field("cover", cover)
    json.fieldIfPresent("version", version)
    json.endObject()
  }
}

extension Notebook.Patch: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var cleared: [Int] = []
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&title)
      case 3: try reader.read(&slug)
      case 4: try reader.read(&isShared)
      case 5: try reader.read(&shelf)
      case 6: try reader.read(&maxNotes)
      case 7: try reader.read(&page)
      case 8: try reader.readPresent(&topics, max: 8)
      case 9: try reader.read(&passphrase)
      case 10: try reader.read(&hasPassphrase)
      case 12: try reader.read(&remarks)
      case 13: try reader.read(&ownerName)
      case 14: try reader.read(&createdAt)
      case 15: try reader.read(&noteCount)
      case 16: try reader.read(&size)
      case 17: try reader.read(&isArchived)
      case 18: try reader.read(&cover)
      case 1004: try reader.read(&version)
      case 1000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, title)
    writer.field(3, slug)
    writer.field(4, isShared)
    writer.field(5, shelf)
    writer.field(6, maxNotes)
    writer.field(7, page)
    writer.fieldIfPresent(8, topics)
    writer.field(9, passphrase)
    writer.field(10, hasPassphrase)
    writer.field(12, remarks)
    writer.field(13, ownerName)
    writer.field(14, createdAt)
    writer.field(15, noteCount)
    writer.field(16, size)
    writer.field(17, isArchived)
    writer.field(18, cover)
    var cleared: [Int] = []
    if slug.isCleared { cleared.append(3) }
    if topics?.isEmpty == true { cleared.append(8) }
    if passphrase.isCleared { cleared.append(9) }
    if remarks.isCleared { cleared.append(12) }
    if cover.isCleared { cleared.append(18) }
    writer.field(1000, cleared)
    writer.field(1004, version)
  }
}

extension Notebook.Patch {
  /// False where the field can be neither null nor empty.
  mutating func clear(_ number: Int) -> Bool {
    switch number {
    case 8: topics = []
    case 3: slug = .clear
    case 9: passphrase = .clear
    case 12: remarks = .clear
    case 18: cover = .clear
    default: return false
    }
    return true
  }

  /// What the mask does not name is left alone; what it names and the patch does not have is cleared.
  mutating func restrict(to mask: FieldMask, _ reader: inout ProtobufReader) {
    if !mask.contains(0) {
      id = nil
    } else if id == nil, !clear(1) {
      reader.noteNotCleared(1, Self.fields)
    }
    if !mask.contains(1) {
      title = nil
    } else if title == nil, !clear(2) {
      reader.noteNotCleared(2, Self.fields)
    }
    if !mask.contains(2) {
      slug = .keep
    } else if slug.isKept, !clear(3) {
      reader.noteNotCleared(3, Self.fields)
    }
    if !mask.contains(3) {
      isShared = nil
    } else if isShared == nil, !clear(4) {
      reader.noteNotCleared(4, Self.fields)
    }
    if !mask.contains(4) {
      shelf = nil
    } else if shelf == nil, !clear(5) {
      reader.noteNotCleared(5, Self.fields)
    }
    if !mask.contains(5) {
      maxNotes = nil
    } else if maxNotes == nil, !clear(6) {
      reader.noteNotCleared(6, Self.fields)
    }
    if !mask.contains(6) {
      page = nil
    } else if page == nil, !clear(7) {
      reader.noteNotCleared(7, Self.fields)
    }
    if !mask.contains(7) {
      topics = nil
    } else if topics == nil, !clear(8) {
      reader.noteNotCleared(8, Self.fields)
    }
    if !mask.contains(8) {
      passphrase = .keep
    } else if passphrase.isKept, !clear(9) {
      reader.noteNotCleared(9, Self.fields)
    }
    if !mask.contains(9) {
      hasPassphrase = nil
    } else if hasPassphrase == nil, !clear(10) {
      reader.noteNotCleared(10, Self.fields)
    }
    if !mask.contains(10) {
      remarks = .keep
    } else if remarks.isKept, !clear(12) {
      reader.noteNotCleared(12, Self.fields)
    }
    if !mask.contains(11) {
      ownerName = nil
    } else if ownerName == nil, !clear(13) {
      reader.noteNotCleared(13, Self.fields)
    }
    if !mask.contains(12) {
      createdAt = nil
    } else if createdAt == nil, !clear(14) {
      reader.noteNotCleared(14, Self.fields)
    }
    if !mask.contains(13) {
      noteCount = nil
    } else if noteCount == nil, !clear(15) {
      reader.noteNotCleared(15, Self.fields)
    }
    if !mask.contains(14) {
      size = nil
    } else if size == nil, !clear(16) {
      reader.noteNotCleared(16, Self.fields)
    }
    if !mask.contains(15) {
      isArchived = nil
    } else if isArchived == nil, !clear(17) {
      reader.noteNotCleared(17, Self.fields)
    }
    if !mask.contains(16) {
      cover = .keep
    } else if cover.isKept, !clear(18) {
      reader.noteNotCleared(18, Self.fields)
    }
    if !mask.contains(17) {
      version = nil
    } else if version == nil, !clear(1004) {
      reader.noteNotCleared(1004, Self.fields)
    }
  }
}

extension Notebook.Patch {
  /// What makes `new` of `old`.
  public init(from old: Notebook, to new: Notebook) {
    if old.id != new.id { id = new.id }
    if old.title != new.title { title = new.title }
    if old.slug != new.slug { slug = Change(new.slug) }
    if old.isShared != new.isShared { isShared = new.isShared }
    if old.shelf != new.shelf { shelf = new.shelf }
    if old.maxNotes != new.maxNotes { maxNotes = new.maxNotes }
    if old.page != new.page { page = PageSize.Patch(from: old.page, to: new.page) }
    if old.topics != new.topics { topics = new.topics }
    if old.hasPassphrase != new.hasPassphrase { hasPassphrase = new.hasPassphrase }
    if old.remarks != new.remarks { remarks = Change(new.remarks) }
    if old.ownerName != new.ownerName { ownerName = new.ownerName }
    if old.createdAt != new.createdAt { createdAt = new.createdAt }
    if old.noteCount != new.noteCount { noteCount = new.noteCount }
    if old.size != new.size { size = new.size }
    if old.isArchived != new.isArchived { isArchived = new.isArchived }
    if old.cover != new.cover { cover = Change(new.cover) }
    if old.version != new.version { version = new.version }
  }

  public func apply(to value: inout Notebook) {
    if let id { value.id = id }
    if let title { value.title = title }
    slug.apply(to: &value.slug)
    if let isShared { value.isShared = isShared }
    if let shelf { value.shelf = shelf }
    if let maxNotes { value.maxNotes = maxNotes }
    page?.apply(to: &value.page)
    if let topics { value.topics = topics }
    if let hasPassphrase { value.hasPassphrase = hasPassphrase }
    remarks.apply(to: &value.remarks)
    if let ownerName { value.ownerName = ownerName }
    if let createdAt { value.createdAt = createdAt }
    if let noteCount { value.noteCount = noteCount }
    if let size { value.size = size }
    if let isArchived { value.isArchived = isArchived }
    cover.apply(to: &value.cover)
    if let version { value.version = version }
  }
}

extension Notebook.Patch {
  static let slugPattern = Pattern("[a-z0-9][a-z0-9-]+")

  public func validate(into violations: inout Violations) {
    if id != nil { violations.note(.readOnly, "is set by the server", "id") }
    violations.length(title, 1...100, "title")
    violations.length(slug.value, 0...40, "slug")
    violations.pattern(slug.value, Self.slugPattern, "slug")
    if isShared != nil { violations.note(.readOnly, "is fixed at creation", "isShared") }
    violations.range(maxNotes, 1...1000, "maxNotes")
    if let value = page {
      violations.inside("page") { value.validate(into: &$0) }
    }
    violations.count(topics, 0...8, "topics")
    violations.each(topics ?? [], "topics") { $0.length($1, 1...24) }
    violations.length(passphrase.value, 4...64, "passphrase")
    if hasPassphrase != nil { violations.note(.readOnly, "is set by the server", "hasPassphrase") }
    violations.length(remarks.value, 0...500, "remarks")
    if ownerName != nil { violations.note(.readOnly, "is set by the server", "ownerName") }
    if createdAt != nil { violations.note(.readOnly, "is set by the server", "createdAt") }
    if noteCount != nil { violations.note(.readOnly, "is set by the server", "noteCount") }
    if size != nil { violations.note(.readOnly, "is set by the server", "size") }
    if isArchived != nil { violations.note(.readOnly, "is set by the server", "isArchived") }
    violations.length(cover.value, 0...32, "cover")
    if version != nil { violations.note(.readOnly, "is set by the server", "version") }
  }
}
