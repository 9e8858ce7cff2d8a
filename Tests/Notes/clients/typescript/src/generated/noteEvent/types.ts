// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

import type { Timestamp, UnknownArm } from "../../shape.js";
import type { Note } from "../note/types.js";

/** Something that happened in a notebook. */
export interface NoteEvent {
  /** Its place in the log, from 1 without a gap. */
  readonly sequence: number;
  /** The notebook that it belongs to. */
  readonly notebookId: string;
  /** Who did it. */
  readonly author: string;
  /** When. */
  readonly at: Timestamp;
  /** What it was. */
  readonly event: NoteEventKind;
}

/** A note was made or changed. */
export interface NoteWritten {
  /** The note as it is since. */
  readonly note: Note;
}

/** A note was deleted. */
export interface NoteDeleted {
  /** The note that was. */
  readonly noteId: string;
}

/** Somebody wrote something down. */
export interface NoteRemarked {
  /** What happened. */
  readonly remark: string;
  /** The note that it is about; null when it is about all. */
  readonly noteId: string | null;
}

/** A page of a list. */
export interface NoteEventPage {
  /** The entries of this page. */
  readonly items: readonly NoteEvent[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `noteEvent.list`. */
export interface NoteEventListInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** Only those with this author. */
  readonly author?: string | null;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: NoteEventOrder | null;
}

/** The input of `noteEvent.append`. */
export interface NoteEventAppendInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** What happened. */
  readonly remark: string;
  /** The note that it is about; null when it is about all. */
  readonly noteId?: string | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** What a list of note events is ordered by. */
export type NoteEventOrder =
  /** By sequence, the least first. */
  | "sequence"
  /** By sequence, the greatest first. */
  | "sequenceDesc"
  | (string & {});

/** What can happen in a notebook. */
export type NoteEventKind =
  | ({ readonly type: "written" } & NoteWritten)
  | ({ readonly type: "deleted" } & NoteDeleted)
  | ({ readonly type: "remarked" } & NoteRemarked)
  | UnknownArm;
