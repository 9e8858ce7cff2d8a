// Generated from Schema/note.graphql by codegen. Do not edit.

import type { Duration, Timestamp, UnknownArm } from "../../shape.js";

/** One note. */
export interface Note {
  /** Its identity; stable for ever. */
  readonly id: string;
  /** The notebook that it belongs to. */
  readonly notebookId: string;
  /** What it says at the top. */
  readonly title: string;
  /** What it says. */
  readonly content: NoteContent;
  /** How important it is. */
  readonly priority: NotePriority;
  /** The note that it belongs under; null at the top. */
  readonly parentId: string | null;
  /** Words to find it by. */
  readonly labels: readonly string[];
  /** Things to do, in their order. */
  readonly steps: readonly NoteStep[];
  /** Numbers that it is about. */
  readonly figures: readonly number[];
  /** Shares of a whole. */
  readonly shares: readonly number[];
  /** How important it was before. */
  readonly earlierPriorities: readonly NotePriority[];
  /** Whether it stays at the top. */
  readonly isPinned: boolean;
  /** How heavy its paper is, in grams for a square metre. */
  readonly weight: number;
  /** The serial number of its paper, in 64 bits; null for plain paper. */
  readonly serial: bigint | null;
  /** When it must be done; null when it need not. */
  readonly dueAt: Timestamp | null;
  /** How long it will take; null when nobody knows. */
  readonly estimate: Duration | null;
  /** How much it may grow. */
  readonly quota: number;
  /** Where more can be read. */
  readonly link: string | null;
  /** Whom to ask. */
  readonly contact: string | null;
  /** The colour of its paper. */
  readonly color: string | null;
  /** The language that it is written in. */
  readonly language: string | null;
  /** Its place among the others: sorted as text. */
  readonly rank: string;
  /** Whether nobody may change it. */
  readonly isLocked: boolean;
  /** How often it was read, in 64 bits. */
  readonly readCount: bigint;
  /** When it was made. */
  readonly createdAt: Timestamp;
  /** Who made it. */
  readonly author: string;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** Words. */
export interface NoteText {
  /** The words. */
  readonly text: string;
  /** Whether signs in it mean bold and such. */
  readonly isMarkdown: boolean;
}

/** A drawing. */
export interface NoteDrawing {
  /** The points of its line, each an x and a y. */
  readonly points: readonly number[];
  /** How thick the line is. */
  readonly stroke: number;
  /** What it shows; null when that cannot be said. */
  readonly caption: string | null;
}

/** Nothing yet. */
export interface NoteBlank {
  /** Why; null when there is no reason. */
  readonly reason: string | null;
}

/** A thing to do. */
export interface NoteStep {
  /** What. */
  readonly text: string;
  /** When it was done; null while it is not. */
  readonly doneAt: Timestamp | null;
}

/** The input of `note.create`. */
export interface NoteCreateInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** What it says at the top. */
  readonly title: string;
  /** What it says. */
  readonly content: NoteContent;
  /** How important it is. */
  readonly priority?: NotePriority;
  /** The note that it belongs under; null at the top. */
  readonly parentId?: string | null;
  /** Words to find it by. */
  readonly labels?: readonly string[];
  /** Things to do, in their order. */
  readonly steps?: readonly NoteStep[];
  /** Numbers that it is about. */
  readonly figures?: readonly number[];
  /** Shares of a whole. */
  readonly shares?: readonly number[];
  /** How important it was before. */
  readonly earlierPriorities?: readonly NotePriority[];
  /** Whether it stays at the top. */
  readonly isPinned?: boolean;
  /** How heavy its paper is, in grams for a square metre. */
  readonly weight?: number;
  /** The serial number of its paper, in 64 bits; null for plain paper. */
  readonly serial?: bigint | null;
  /** When it must be done; null when it need not. */
  readonly dueAt?: Timestamp | null;
  /** How long it will take; null when nobody knows. */
  readonly estimate?: Duration | null;
  /** How much it may grow. */
  readonly quota?: number;
  /** Where more can be read. */
  readonly link?: string | null;
  /** Whom to ask. */
  readonly contact?: string | null;
  /** The colour of its paper. */
  readonly color?: string | null;
  /** The language that it is written in. */
  readonly language?: string | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `note.get`. */
export interface NoteGetInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** The note that it is about. */
  readonly noteId: string;
}

/** A page of a list. */
export interface NotePage {
  /** The entries of this page. */
  readonly items: readonly Note[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `note.list`. */
export interface NoteListInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** Only those with this priority. */
  readonly priority?: NotePriority | null;
  /** Only those with this is pinned. */
  readonly isPinned?: boolean | null;
  /** Only those with this parent id. */
  readonly parentId?: string | null;
  /** Only those with this due at. */
  readonly dueAt?: Timestamp | null;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: NoteOrder | null;
}

/** What changes: a field that is not here stays, null clears. */
export interface NotePatch {
  /** What it says at the top. */
  readonly title?: string;
  /** What it says. */
  readonly content?: NoteContent;
  /** How important it is. */
  readonly priority?: NotePriority;
  /** The note that it belongs under; null at the top. */
  readonly parentId?: string | null;
  /** Words to find it by. */
  readonly labels?: readonly string[];
  /** Things to do, in their order. */
  readonly steps?: readonly NoteStep[];
  /** Numbers that it is about. */
  readonly figures?: readonly number[];
  /** Shares of a whole. */
  readonly shares?: readonly number[];
  /** How important it was before. */
  readonly earlierPriorities?: readonly NotePriority[];
  /** Whether it stays at the top. */
  readonly isPinned?: boolean;
  /** How heavy its paper is, in grams for a square metre. */
  readonly weight?: number;
  /** The serial number of its paper, in 64 bits; null for plain paper. */
  readonly serial?: bigint | null;
  /** When it must be done; null when it need not. */
  readonly dueAt?: Timestamp | null;
  /** How long it will take; null when nobody knows. */
  readonly estimate?: Duration | null;
  /** How much it may grow. */
  readonly quota?: number;
  /** Where more can be read. */
  readonly link?: string | null;
  /** Whom to ask. */
  readonly contact?: string | null;
  /** The colour of its paper. */
  readonly color?: string | null;
  /** The language that it is written in. */
  readonly language?: string | null;
}

/** The input of `note.patch`. */
export interface NotePatchInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** The note that it is about. */
  readonly noteId: string;
  /** What to change. */
  readonly patch: NotePatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `note.delete`. */
export interface NoteDeleteInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** The note that it is about. */
  readonly noteId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `note.move`. */
export interface NoteMoveInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** The note that it is about. */
  readonly noteId: string;
  /** The note that it shall stand before; at the end when none is given. */
  readonly beforeId?: string | null;
  /** The notebook that it shall go to; it stays when none is given. */
  readonly toNotebookId?: string | null;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `note.lock`. */
export interface NoteLockInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** The note that it is about. */
  readonly noteId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `note.unlock`. */
export interface NoteUnlockInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** The note that it is about. */
  readonly noteId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `note.react`. */
export interface NoteReactInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** The note that it is about. */
  readonly noteId: string;
  /** A word or a sign. */
  readonly key: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** How important a note is. */
export type NotePriority =
  /** When there is nothing else to do. */
  | "low"
  /** As most are. */
  | "normal"
  /** Before the others. */
  | "high"
  | (string & {});

/** What a list of notes is ordered by. */
export type NoteOrder =
  /** By rank, the least first. */
  | "rank"
  /** By rank, the greatest first. */
  | "rankDesc"
  /** By title, the least first. */
  | "title"
  /** By title, the greatest first. */
  | "titleDesc"
  /** By due at, the least first. */
  | "dueAt"
  /** By due at, the greatest first. */
  | "dueAtDesc"
  | (string & {});

/** What a note says. */
export type NoteContent =
  | ({ readonly type: "text" } & NoteText)
  | ({ readonly type: "drawing" } & NoteDrawing)
  | ({ readonly type: "blank" } & NoteBlank)
  | UnknownArm;
