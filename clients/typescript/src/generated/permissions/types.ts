// Generated from Schema/permissions.graphql by codegen. Do not edit.

/** What somebody is in a room. */
export type Role =
  /** Whose the room is: may everything. */
  | "creator"
  /** Who helps to run it. */
  | "admin"
  /** Who belongs to it. */
  | "member"
  /** Who has no account and came by a link. */
  | "guest"
  | (string & {});

/** What one may in a room. `Access` has each under the same name. */
export type Permission =
  /** Say something in the room's chat. */
  | "sendChatMessages"
  /** Add media, and change and delete what one added. */
  | "manageOwnMedia"
  /** See the playlist and what is in it. */
  | "browseLibrary"
  /** See who belongs to the room. Guests can be given it. */
  | "viewMembers"
  /** Read what was said before. Guests can be given it. */
  | "viewChatHistory"
  /** Talk with the others. Guests can be given it. */
  | "useVoiceChat"
  /** Change and delete media that others added. */
  | "deleteMedia"
  /** Change the order of the playlist. */
  | "reorderMedia"
  /** Take everything out of the playlist. */
  | "clearMedia"
  /** Publish to the room, and end what is published. */
  | "manageLiveStreams"
  /** Play, pause, seek and change the speed. */
  | "controlPlayback"
  /** Choose what is watched. */
  | "navigatePlayback"
  /** Let people in who asked, or not. */
  | "reviewJoinRequests"
  /** Send members away. */
  | "removeMembers"
  /** Change what members may, up to what one may oneself. */
  | "manageMemberPermissions"
  /** Bring people in without their asking. */
  | "addMembers"
  /** Change the room itself and how it works. */
  | "manageRoomSettings"
  /** Delete what others said, and pin messages. */
  | "deleteChatMessages"
  /** Delete the room. It cannot be given to anybody. */
  | "deleteRoom"
  /** See what was watched. */
  | "viewPlaybackHistory"
  /** Get pieces of media from other members, and give them. Guests can be given it. */
  | "useP2pMedia"
  | (string & {});
