// Generated from Schema/report.graphql by codegen. Do not edit.

/** Something that is not right. */
export interface Report {
  /** Its identity. */
  readonly id: string;
  /** Why. */
  readonly reasons: readonly Reason[];
  /** The revision of its last change. */
  readonly version: number;
}

/** What `report.create` takes. */
export interface ReportCreateInput {
  /** Why. */
  readonly reasons?: readonly Reason[];
  /** Repeats with the same id are done once. */
  readonly operationId?: string | null;
}

/** Why something is not right. */
export type Reason =
  /** Nobody asked for it. */
  | "spam"
  /** It hurts. */
  | "abuse"
  | (string & {});
