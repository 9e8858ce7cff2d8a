// A schema as lines of words, sorted: once from `SQLSchema`, as a database should have it, and once from what a real
// database says about itself. Comparing lines shows what differs. Columns are not in order here: PostgreSQL puts what is
// added last, wherever the schema has it.

import Foundation
import TestDatabases

@testable import Codegen

enum TableLines {
  private static func expected(_ schema: SQLSchema, _ dialect: SQLDialect) -> [String] {
    schema.tables.flatMap { table -> [String] in
      table.columns.map { "\(table.name) column \($0.name) \(describe($0, dialect))" }
        + ["\(table.name) key \(table.key.joined(separator: ","))"]
        + table.references.map {
          "\(table.name) reference \($0.columns.joined(separator: ",")) -> "
            + "\($0.table) \($0.targets.joined(separator: ",")) \($0.onDelete.rawValue)"
        }
        + (table.checks.map(\.name) + table.references.map(\.name)).map { "\(table.name) constraint \($0)" }
        + table.indexes.map {
          "\(table.name) \($0.isUnique ? "unique" : "index") \($0.name) \($0.columns.joined(separator: ","))"
        }
    }.sorted()
  }

  private static func describe(_ column: SQLColumn, _ dialect: SQLDialect) -> String {
    let type =
      switch (dialect, column.type) {
      case (.postgres, .text): "text/C"
      case (.postgres, .integer): "bigint"
      case (.postgres, .enumeration): "smallint"
      case (.postgres, .double): "double precision"
      case (.postgres, .boolean): "boolean"
      case (.postgres, .json): "jsonb"
      case (.postgres, .blob): "bytea"
      case (.sqlite, .text), (.sqlite, .json): "TEXT"
      case (.sqlite, .integer), (.sqlite, .enumeration), (.sqlite, .boolean): "INTEGER"
      case (.sqlite, .double): "REAL"
      case (.sqlite, .blob): "BLOB"
      }
    let value =
      switch column.defaultValue {
      case nil: "none"
      case .text(let text)?, .json(let text)?: text
      case .integer(let number)?: "\(number)"
      case .double(let number)?: "\(number)"
      case .boolean(let isTrue)?: dialect == .postgres ? "\(isTrue)" : isTrue ? "1" : "0"
      }
    return "\(type) \(column.isNullable ? "null" : "not-null") default \(value)"
  }

  // MARK: What a database says

  /// What is there and should not be (`+`), and what should be and is not (`-`), after those statements.
  static func differences(
    _ database: some TestDatabase, _ schema: SQLSchema, _ dialect: SQLDialect, after statements: String = ""
  ) throws -> [String] {
    let query = statements + (dialect == .sqlite ? sqlite : postgres)
    let read = try database.run(query).map { row in row.map { $0 ?? "" }.joined(separator: " ") }.map(plain)
    let expected = expected(schema, dialect)
    return read.filter { !expected.contains($0) }.map { "\(dialect) + \($0)" }
      + expected.filter { !read.contains($0) }.map { "\(dialect) - \($0)" }
  }

  /// PostgreSQL writes a default as an expression with its type: `'[]'::jsonb`, `'-3'::integer`.
  private static func plain(_ line: String) -> String {
    guard let at = line.range(of: " default ") else { return line }
    var value = line[at.upperBound...]
    if let cast = value.range(of: "::", options: .backwards),
      value.first != "'" || value[..<cast.lowerBound].last == "'"
    {
      value = value[..<cast.lowerBound]
    }
    if value.first == "(" && value.last == ")" { value = value.dropFirst().dropLast() }
    if value.first == "'" && value.last == "'" { value = value.dropFirst().dropLast() }
    return line[..<at.upperBound] + String(value).replacing("''", with: "'")
  }

  private static let sqlite = """
    SELECT t.name, 'column', c.name, c.type, iif(c."notnull", 'not-null', 'null'), 'default', coalesce(c.dflt_value, 'none')
      FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table';
    SELECT t.name, 'key',
      (SELECT group_concat(name, ',') FROM (SELECT name FROM pragma_table_info(t.name) WHERE pk > 0 ORDER BY pk))
      FROM sqlite_master t WHERE t.type = 'table';
    SELECT t.name, 'reference', group_concat(f."from", ','), '->', f."table", group_concat(f."to", ','), lower(f.on_delete)
      FROM sqlite_master t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table' GROUP BY t.name, f.id;
    WITH RECURSIVE c (name, name2, rest) AS (
      SELECT name, NULL, sql FROM sqlite_master WHERE type = 'table'
      UNION ALL SELECT name,
        substr(rest, instr(rest, 'CONSTRAINT "') + 12,
          instr(substr(rest, instr(rest, 'CONSTRAINT "') + 12), '"') - 1),
        substr(rest, instr(rest, 'CONSTRAINT "') + 12) FROM c WHERE instr(rest, 'CONSTRAINT "') > 0)
    SELECT name, 'constraint', name2 FROM c WHERE name2 IS NOT NULL;
    SELECT t.name, iif(i."unique", 'unique', 'index'), i.name,
      (SELECT group_concat(name, ',') FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno))
      FROM sqlite_master t, pragma_index_list(t.name) i WHERE t.type = 'table' AND i.origin = 'c';
    """

  private static let postgres = """
    CREATE FUNCTION pg_temp.names(r oid, numbers smallint[]) RETURNS text LANGUAGE sql AS $$
      SELECT string_agg(a.attname, ',' ORDER BY n.place) FROM unnest(numbers) WITH ORDINALITY AS n (number, place)
      JOIN pg_attribute a ON a.attrelid = r AND a.attnum = n.number $$;
    SELECT c.relname, 'column', a.attname,
      format_type(a.atttypid, a.atttypmod) || CASE WHEN l.collname = 'default' THEN '' ELSE coalesce('/' || l.collname, '') END,
      CASE WHEN a.attnotnull THEN 'not-null' ELSE 'null' END, 'default', coalesce(pg_get_expr(d.adbin, d.adrelid), 'none')
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      LEFT JOIN pg_collation l ON l.oid = a.attcollation
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace;
    CREATE TEMPORARY VIEW named AS SELECT k.*, t.relname AS here, o.relname AS there FROM pg_constraint k
      JOIN pg_class t ON t.oid = k.conrelid LEFT JOIN pg_class o ON o.oid = k.confrelid
      WHERE k.connamespace = 'public'::regnamespace;
    SELECT here, 'key', pg_temp.names(conrelid, conkey) FROM named WHERE contype = 'p';
    SELECT here, 'reference', pg_temp.names(conrelid, conkey), '->', there, pg_temp.names(confrelid, confkey),
      CASE confdeltype WHEN 'a' THEN 'no action' WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null' ELSE '?' END
      || CASE WHEN condeferrable AND condeferred THEN '' ELSE ' at once' END
      FROM named WHERE contype = 'f';
    SELECT here, 'constraint', conname FROM named WHERE contype IN ('c', 'f');
    SELECT c.relname, CASE WHEN indisunique THEN 'unique' ELSE 'index' END, i.relname,
      pg_temp.names(indrelid, indkey::smallint[])
      FROM pg_index JOIN pg_class c ON c.oid = indrelid JOIN pg_class i ON i.oid = indexrelid
      WHERE NOT indisprimary AND c.relnamespace = 'public'::regnamespace;
    """
}
